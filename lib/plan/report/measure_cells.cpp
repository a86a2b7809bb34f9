// SPDX-License-Identifier: MIT
// Measures as columns, figures as cells, and the notes on what they rest on (measures_report.hpp).
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <optional>

#include "plan/base/counted.hpp"
#include "plan/report/forecast_words.hpp"
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

/// Names with commas, a handful of them.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t most = 5;
  std::string list;
  for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
    list += (list.empty() ? "" : ", ") + names[i];
  return names.size() > most ? list + ", ..." : list;
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
  constexpr Unit units[] = {Unit::money,    Unit::rate, Unit::count,
                            Unit::quantity, Unit::days, Unit::count};
  const bool days = measure.unit == Measure::Unit::days;
  return {std::string(measure.key),
          days ? tr("{} (days)", text(measure.title)) : text(measure.title),
          units[static_cast<std::size_t>(measure.unit)]};
}

Cell cell_of(const Figure& figure) {
  return std::visit(ToCell(), figure);
}

Cell number_of(const Rate& rate) {
  if (rate.denominator() == 1) return rate.numerator();
  return rate;
}

std::vector<ComparedFigure> figures_beside(Measured& measured, const std::vector<std::size_t>& rows,
                                           std::size_t piece) {
  if (!measured.request().comparisons.empty()) return measured.compared(rows, piece);
  std::vector<ComparedFigure> alone;
  for (Figure& figure : measured.figures(rows, piece))
    alone.push_back({std::move(figure), {}, {}, {}});
  return alone;
}

std::string stretch_name(const Period& period, Span days) {
  if (days.empty() || days == period.span) return period.name;
  if (days.first != period.span.first)
    return to_string(Date(days.first)) + ".." + to_string(Date(days.last));
  if (period.step != Step::month) {
    // the month and day where the name has the year already
    const std::string last = to_string(Date(days.last));
    const bool same_year =
        period.name.starts_with(last.substr(0, 5)) || period.name + "-" == last.substr(0, 5);
    return tr("{} to {}", period.name, same_year ? last.substr(5) : last);
  }
  const auto day = static_cast<unsigned>(Date(days.last).day());
  const bool teen = day / 10 == 1;
  const std::string_view th = day % 10 == 1 && !teen   ? "{} to the {}st"
                              : day % 10 == 2 && !teen ? "{} to the {}nd"
                              : day % 10 == 3 && !teen ? "{} to the {}rd"
                                                       : "{} to the {}th";
  return tr(th, period.name, day);
}

std::string head_of(const Period& piece) {
  const auto week = piece.name.find('W');
  if (piece.step != Step::week || week == std::string::npos) return piece.name;
  constexpr std::size_t year_and_dash = 5;
  return piece.name.substr(week) + " " + to_string(Date(piece.span.first)).substr(year_and_dash);
}

std::string base_name(const Comparison& comparison) {
  if (comparison.base.name.empty()) return "n/a";
  return stretch_name(comparison.base, comparison.base_days);
}

void note_pieces(const std::vector<Comparison>& comparisons, Document& document) {
  if (comparisons.size() < 3) return;
  const Span& whole = comparisons.back().base_days;
  std::vector<std::string> outside;
  std::vector<Span> inside;
  for (std::size_t i = 0; i + 1 < comparisons.size(); ++i) {
    const Comparison& piece = comparisons[i];
    if (piece.days.empty()) continue;
    const Span& days = piece.base_days;
    const bool overlaps = std::ranges::any_of(
        inside, [&](const Span& other) { return !common(other, days).empty(); });
    if (days.empty() || common(days, whole) != days || overlaps)
      outside.push_back(piece.period.name);
    else
      inside.push_back(days);
  }
  int covered = 0;
  for (const Span& days : inside) covered += days.days();
  const int missing = whole.days() - covered;
  if (missing == 0 && std::ranges::all_of(comparisons, [&](const Comparison& piece) {
        return piece.base_days.empty() || common(piece.base_days, whole) == piece.base_days;
      }))
    return;
  if (!outside.empty())
    document.notes.push_back(
        {"base-pieces",
         tr("bases of the pieces do not add up to that of the whole: other days stand beside {}",
            listed(outside))});
  else
    document.notes.push_back(
        {"base-pieces", tr("bases of the pieces do not add up to that of the whole: {} of its days "
                           "stand beside none",
                           missing)});
}

namespace {

std::string_view laid_how(Align align) {
  switch (align) {
    case Align::workdays: return tr(", as many working days of each");
    case Align::spring_festival: return tr(", so that the Spring Festivals meet");
    case Align::calendar: break;
  }
  return {};
}

/// "2026-02 to the 10th (2026-02-01..2026-02-10, 6 working days) beside 2025-02 (...)".
std::string worded(const Book& book, const Comparison& comparison) {
  const Workdays workdays = book.workdays();
  const auto stretch = [&](Span days) {
    return counted("{}..{}, {} working days", to_string(Date(days.first)),
                   to_string(Date(days.last)), workdays.count(days));
  };
  if (comparison.base_days.empty())
    return tr("{} has nothing to be compared with", comparison.period.name);
  return tr("{} ({}) beside {} ({})", stretch_name(comparison.period, comparison.days),
            stretch(comparison.days), base_name(comparison), stretch(comparison.base_days)) +
         std::string(laid_how(comparison.align));
}

}  // namespace

void say_compared(const Book& book, const Comparison& comparison, Document& document) {
  const std::string says = worded(book, comparison);
  const auto found = std::ranges::find(document.meta, "compared", &MetaItem::key);
  if (found == document.meta.end())
    document.meta.push_back({"compared", text("compared"), says});
  else if (found->value.find(says) == std::string::npos)
    found->value += text("; ") + says;
}

void HistoryNotes::look_at(const Measured& measured, bool shows_whole) {
  spread_.insert(measured.spread().begin(), measured.spread().end());
  const auto rests_on_facts = [](const Measure* one) { return one->reach != Reach::plan; };
  const auto has_target = [](const Measure* one) { return (one->needs & target_sums) != 0; };
  const auto& measures = measured.request().measures;
  if (!shows_whole || std::ranges::none_of(measures, rests_on_facts) ||
      measured.knowledge({}, measured.whole()).known != HowKnown::begun)
    return;
  begun_ = measured.facts().kept;
  const bool planned = !measured.facts().years.empty();
  beside_targets_ = beside_targets_ || (planned && std::ranges::any_of(measures, has_target));
}

void HistoryNotes::add_to(Document& document) const {
  std::erase_if(document.notes, [](const Note& note) {
    return note.code == "even-spread" || note.code == "begun";
  });
  note_spread(spread_, document);
  if (begun_) note_begun(*begun_, beside_targets_, document);
}

void note_spread(const std::set<std::string>& lines, Document& document) {
  if (lines.empty()) return;
  document.notes.push_back(
      {"even-spread",
       tr("history tells totals of {}: a part of them is an even spread over working days",
          listed({lines.begin(), lines.end()}))});
}

void note_begun(Day kept, bool beside_targets, Document& document) {
  const std::string day = to_string(Date(kept));
  document.notes.push_back(
      {"begun",
       beside_targets
           ? tr("nothing is recorded of some days before {}: figures are of those that are, "
                "targets of all days",
                day)
           : tr("nothing is recorded of some days before {}: figures are of those that are", day)});
}

namespace {

/// Profit of a row lacks the expenses that name no place on an axis of it. Expenses by themselves
/// stand in the row that they belong to.
void note_unallocated(Measured& measured, Document& document) {
  const auto lacks = [](const Measure* measure) {
    return holds(measure->needs, Sum::expenses) && measure->needs != set_of(Sum::expenses);
  };
  if (std::ranges::none_of(measured.request().measures, lacks)) return;
  const Book& book = measured.facts().book;
  for (const Axis axis : measured.request().axes)
    if (const Money amount = measured.unallocated_expenses(axis); amount != Money())
      document.notes.push_back(
          {"unallocated-expenses",
           prose("expenses without {}: {}; they are in the row {}, the other rows are without them",
                 {axis_title(axis, book), named(amount), std::string(tr("(unallocated)"))})});
}

/// Margin is of a part of the sales: of which, and how much is not in it.
void note_costless(Measured& measured, Document& document) {
  const auto [sales, amount] = measured.costless();
  if (sales == 0) return;
  const std::string count = std::to_string(sales);
  document.notes.push_back(
      {"costless-sales",
       amount
           ? prose("cost and margin are of sales whose cost is known: that of {} sales, {}, is not",
                   {count, named(*amount)})
           : Prose(counted("cost and margin are of sales whose cost is known: that of {} sales "
                           "is not",
                           sales))});
}

}  // namespace

void add_notes(Measured& measured, Document& document) {
  HistoryNotes history;
  history.look_at(measured);
  history.add_to(document);
  note_unallocated(measured, document);
  note_costless(measured, document);
  const auto& measures = measured.request().measures;
  if (std::ranges::find(measures, "conduct", &Measure::key) != measures.end())
    document.notes.push_back({"conduct", text("conduct: 100 and the points that were recorded of "
                                              "the person, between 0 and 120")});
  note_unpublished(measured.facts().workdays, measured.request().whole.span, document);
  const bool is_over = measured.request().whole.span.last <= measured.facts().as_of;
  if (!is_over && measured.projecting() == Projecting::by_forecast)
    document.notes.push_back({"projection", projection_said(*measured.facts().outlook)});
  if (!is_over && measured.projecting() == Projecting::by_target)
    document.notes.push_back(
        {"projection", text("projection: target x pace, since there is no month of records yet")});
  if (const auto undated = measured.undated(); undated.deals > 0)
    document.notes.push_back(
        {"undated-deals",
         undated.amount == Money()
             ? Prose(counted("{} open deals have no expected close: they weigh nothing here",
                             undated.deals))
             : prose("{} open deals of {} have no expected close: they weigh nothing here",
                     {std::to_string(undated.deals), named(undated.amount)})});
  if (measured.later() > 0)
    document.notes.push_back(
        {"later-records",
         counted("{} records are dated after as-of and do not count", measured.later())});
}

}  // namespace plan
