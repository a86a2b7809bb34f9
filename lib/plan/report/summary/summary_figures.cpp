// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_figures.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <numeric>

#include "plan/report/chapters.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

const Figure* find(const Outcome& outcome, std::string_view key) {
  for (std::size_t m = 0; m < outcome.figures.size(); ++m)
    if (outcome.measures[m]->key == key) return &outcome.figures[m];
  return nullptr;
}

/// 0, 1, ...: the items of a table whose columns know the rest.
template <class Thing>
std::vector<std::size_t> places_of(const std::vector<Thing>& list) {
  std::vector<std::size_t> places(list.size());
  std::iota(places.begin(), places.end(), std::size_t(0));
  return places;
}

}  // namespace

MeasureRequest outcome_need(const SummaryAsking& asking, const Period& period, MeasureKeys keys) {
  return asking.needs(keys, Axis::company, period, beside_last_year);
}

std::vector<MeasureRequest> measures_needs(const SummaryAsking& asking, const Period& period,
                                           MeasureKeys keys, std::span<const Beside> besides) {
  std::vector<MeasureRequest> needs;
  for (const Beside& beside : besides)
    needs.push_back(asking.needs(keys, Axis::company, period, beside.period));
  return needs;
}

Outcome SummaryFigures::outcome(const Stretch& stretch, Measured& of) {
  Outcome outcome{stretch.title, of.request().measures, of.figures(of.rows(), of.whole()), {}, {}};
  const auto sales = static_cast<std::size_t>(
      std::ranges::find(outcome.measures, "sales", &Measure::key) - outcome.measures.begin());
  ComparedFigure beside = std::move(of.compared(of.rows(), of.whole())[sales]);
  outcome.last_year = std::move(beside.base);
  outcome.growth = std::move(beside.growth);
  return outcome;
}

Table SummaryFigures::results(const std::vector<Stretch>& stretches,
                              const std::vector<Outcome>& outcomes) const {
  TableOf<std::size_t> table("results", text("results"));
  table.people({"stretch", text("period")}, [&](std::size_t i) { return stretches[i].title; });
  table.machines({"stretch", text("period")}, [&](std::size_t i) { return stretches[i].key; });
  table.machines({"start", text("first day"), Unit::date},
                 [&](std::size_t i) { return stretches[i].period.span.first; });
  table.machines({"end", text("last day"), Unit::date},
                 [&](std::size_t i) { return stretches[i].period.span.last; });
  const auto& measures = outcomes.front().measures;
  for (std::size_t m = 0; m < measures.size(); ++m)
    table.all(column_of(*measures[m]),
              [&outcomes, m](std::size_t i) { return cell_of(outcomes[i].figures[m]); });
  table.all({"last_year", text("sales last year"), Unit::money},
            [&](std::size_t i) { return cell_of(outcomes[i].last_year); });
  table.all({"growth", text("growth"), Unit::rate},
            [&](std::size_t i) { return cell_of(outcomes[i].growth); });
  return table.of(places_of(stretches));
}

Prose SummaryFigures::sentence(const Outcome& outcome) {
  const auto amount = [](const Figure& figure) { return named(cell_of(figure)); };
  const Figure* target = find(outcome, "target");
  const Figure* attainment = find(outcome, "attainment");
  Prose said =
      prose("{}: sales {}", {as_heading(outcome.stretch), amount(*find(outcome, "sales"))});
  const Rate* reached = attainment ? std::get_if<Rate>(attainment) : nullptr;
  if (target && reached)
    said += prose(", {} of the target {}", {to_percent(*reached), amount(*target)});
  const Figure* pace = find(outcome, "pace");
  if (const Rate* rate = pace ? std::get_if<Rate>(pace) : nullptr)
    said += tr(", pace {}", to_percent(*rate));
  if (const Rate* rate = std::get_if<Rate>(&outcome.growth))
    said += tr(", {} on last year", (rate->is_negative() ? "" : "+") + to_percent(*rate));
  return said += text(".");
}

namespace {

Span base_days(const Measured& of) {
  return of.request().comparisons.front().base_days;
}

}  // namespace

Table SummaryFigures::measures(std::string name, std::string title, bool rates,
                               std::span<const Beside> besides, std::span<Measured> all) const {
  TableOf<std::size_t> table(std::move(name), std::move(title));
  const Unit unit = rates ? Unit::rate : Unit::money;
  const auto& shown = all.front().request().measures;
  table.machines({"measure", text("measure"), Unit::id},
                 [&](std::size_t m) { return std::string(shown[m]->key); });
  table.machines({"unit", text("unit"), Unit::id},
                 [&](std::size_t m) { return std::string(to_string(shown[m]->unit)); });
  table.all({"title", text("measure")}, [&](std::size_t m) { return text(shown[m]->title); });
  const auto add = [&](Column column, std::vector<Figure> figures, bool to_all = true) {
    if (!to_all) column.audience = Audience::machines;
    table.all(std::move(column),
              [figures = std::move(figures)](std::size_t m) { return cell_of(figures[m]); });
  };
  add({"figure", stretch_name(request_.period, so_far(request_.period, request_.as_of)), unit},
      all.front().figures(all.front().rows(), all.front().whole()));
  for (std::size_t i = 0; i < besides.size(); ++i) {
    Measured& of = all[i];
    const std::string key(besides[i].key), base = base_name(of.request().comparisons.front());
    std::vector<Figure> then, change;
    for (ComparedFigure& one : of.compared(of.rows(), of.whole())) {
      then.push_back(std::move(one.base));
      change.push_back(std::move(rates ? one.difference : one.growth));
    }
    // the period before a year is last year's
    const bool is_new = i == 0 || base_days(of) != base_days(all[i - 1]);
    add({key, base, unit}, std::move(then), is_new);
    add({key + "_change", rates ? tr("points on {}", base) : tr("growth on {}", base),
         rates ? Unit::points : Unit::rate},
        std::move(change), is_new);
  }
  return table.of(places_of(shown));
}

void leave_out_untold(UntoldColumns& untold, Table& table) {
  untold.leave_out(table, {"last_year", "growth", "last_year_change"});
  untold.leave_out(table, {"previous", "previous_change"});
}

}  // namespace plan
