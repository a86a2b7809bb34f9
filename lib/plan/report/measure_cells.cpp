// SPDX-License-Identifier: MIT
// Measures as columns, figures as cells, and the notes on what they rest on (measures_report.hpp).
#include "plan/report/measure_cells.hpp"

#include <optional>

#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

struct ToCell {
  template <class Value>
  Cell operator()(const Value& value) const {
    return value;
  }
};

/// What distinct counts come to when they are added; none where one of them is not known.
std::optional<std::int64_t> sum_of(const std::vector<Figure>& figures) {
  std::int64_t sum = 0;
  for (const Figure& figure : figures) {
    const auto* count = std::get_if<std::int64_t>(&figure);
    if (!count) return {};
    sum += *count;
  }
  return sum;
}

}  // namespace

void note_counted_once(Measured& measured, const std::vector<std::size_t>& rows,
                       Document& document) {
  const auto& measures = measured.request().measures;
  for (std::size_t m = 0; m < measures.size(); ++m) {
    if (adds(*measures[m]) != Adds::distinct) continue;
    std::vector<Figure> of_rows, of_pieces;
    for (const std::size_t row : rows)
      of_rows.push_back(measured.figures({row}, measured.whole())[m]);
    for (std::size_t piece = 0; measured.whole() > 1 && piece < measured.whole(); ++piece)
      of_pieces.push_back(measured.figures(rows, piece)[m]);
    const auto total = sum_of({measured.figures(rows, measured.whole())[m]});
    if (sum_of(of_rows) != total || (!of_pieces.empty() && sum_of(of_pieces) != total))
      document.notes.push_back({"counted-once", tr("{}: what several rows or columns have counts "
                                                   "once in their total",
                                                   tr(measures[m]->title))});
  }
}

Column column_of(const Measure& measure) {
  constexpr Unit units[] = {Unit::money, Unit::rate, Unit::count, Unit::quantity, Unit::days};
  return {std::string(measure.key), text(measure.title),
          units[static_cast<std::size_t>(measure.unit)]};
}

Cell cell_of(const Figure& figure) {
  return std::visit(ToCell(), figure);
}

Note compared(const Book& book, const Comparison& comparison) {
  const Workdays workdays = book.workdays();
  const auto stretch = [&](Span days) {
    return tr("{}..{}, {} working days", to_string(Date(days.first)), to_string(Date(days.last)),
              workdays.count(days));
  };
  if (comparison.base_days.empty())
    return {"compared", tr("{} has nothing to be compared with", comparison.period.name)};
  return {"compared", tr("{} ({}) beside {} ({})", comparison.period.name, stretch(comparison.days),
                         comparison.base.name, stretch(comparison.base_days))};
}

void add_notes(const Measured& measured, Document& document) {
  note_unpublished(measured.facts().workdays, measured.request().whole.span, document);
  const bool is_over = measured.request().whole.span.last <= measured.facts().as_of;
  if (!is_over && measured.projecting() == Projecting::by_run_rate)
    document.notes.push_back(
        {"projection", text("projection: sales so far and the run rate of up to 12 months, by "
                            "season and working days")});
  if (!is_over && measured.projecting() == Projecting::by_target)
    document.notes.push_back(
        {"projection", text("projection: target x pace, since there is no month of records yet")});
  if (measured.later() > 0)
    document.notes.push_back(
        {"later-records",
         tr("{} records are dated after as-of and do not count", measured.later())});
}

}  // namespace plan
