// SPDX-License-Identifier: MIT
// Measures as columns, figures as cells, and the notes on what they rest on (measures_report.hpp).
#include "plan/report/measure_cells.hpp"

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

}  // namespace

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
