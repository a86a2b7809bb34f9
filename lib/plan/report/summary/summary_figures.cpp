// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_figures.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

const Figure* find(const Outcome& outcome, std::string_view key) {
  for (std::size_t m = 0; m < outcome.figures.size(); ++m)
    if (outcome.measures[m]->key == key) return &outcome.figures[m];
  return nullptr;
}

std::string name_of_base(const MeasureRequest& request) {
  const std::string& name = request.comparisons.front().base.name;
  return name.empty() ? "n/a" : name;
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
  const auto base = of.figures(of.rows(), of.whole(), Side::base);
  const auto sales = static_cast<std::size_t>(
      std::ranges::find(outcome.measures, "sales", &Measure::key) - outcome.measures.begin());
  outcome.last_year = base[sales];
  outcome.growth = growth(outcome.figures[sales], base[sales]);
  return outcome;
}

Table SummaryFigures::results(const std::vector<Stretch>& stretches,
                              const std::vector<Outcome>& outcomes) const {
  Table table{"results", text("results"), {}, {}};
  table.columns = {{"stretch", text("period"), Unit::text},
                   {"start", text("first day"), Unit::date},
                   {"end", text("last day"), Unit::date}};
  if (request_.for_people) table.columns.resize(1);
  for (const Measure* measure : outcomes.front().measures)
    table.columns.push_back(column_of(*measure));
  table.columns.push_back({"last_year", text("sales last year"), Unit::money});
  table.columns.push_back({"growth", text("growth"), Unit::rate});
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const Stretch& stretch = stretches[i];
    Row row{{request_.for_people ? stretch.title : stretch.key}};
    if (!request_.for_people)
      row.cells.insert(row.cells.end(), {stretch.period.span.first, stretch.period.span.last});
    for (const Figure& figure : outcomes[i].figures) row.cells.push_back(cell_of(figure));
    row.cells.push_back(cell_of(outcomes[i].last_year));
    row.cells.push_back(cell_of(outcomes[i].growth));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Prose SummaryFigures::sentence(const Outcome& outcome) {
  const auto amount = [](const Figure& figure) { return named(cell_of(figure)); };
  const Figure* target = find(outcome, "target");
  const Figure* attainment = find(outcome, "attainment");
  Prose said = prose("{}: sales {}", {outcome.stretch, amount(*find(outcome, "sales"))});
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

Table SummaryFigures::measures(std::string name, std::string title, bool rates,
                               std::span<const Beside> besides, std::span<Measured> all) const {
  Table table{std::move(name), std::move(title), {}, {}};
  const Unit unit = rates ? Unit::rate : Unit::money;
  if (!request_.for_people) {
    table.columns.push_back({"measure", text("measure"), Unit::id});
    table.columns.push_back({"unit", text("unit"), Unit::id});
  }
  table.columns.push_back({"title", text("measure"), Unit::text});
  table.columns.push_back({"figure", request_.period.name, unit});
  for (std::size_t i = 0; i < besides.size(); ++i) {
    const Beside& beside = besides[i];
    Measured& of = all[i];
    const std::string key(beside.key);
    table.columns.push_back({key, name_of_base(of.request()), unit});
    const std::string base = name_of_base(of.request());
    table.columns.push_back({key + "_change",
                             rates ? tr("points on {}", base) : tr("growth on {}", base),
                             rates ? Unit::points : Unit::rate});
    const auto now = of.figures(of.rows(), of.whole());
    const auto then = of.figures(of.rows(), of.whole(), Side::base);
    for (std::size_t m = 0; m < now.size(); ++m) {
      const Measure& measure = *of.request().measures[m];
      if (i == 0) {
        Row& row = table.rows.emplace_back();
        if (!request_.for_people)
          row.cells = {std::string(measure.key), std::string(to_string(measure.unit))};
        row.cells.emplace_back(text(measure.title));
        row.cells.push_back(cell_of(now[m]));
      }
      Row& row = table.rows[m];
      row.cells.push_back(cell_of(then[m]));
      row.cells.push_back(cell_of(rates ? difference(now[m], then[m]) : growth(now[m], then[m])));
    }
  }
  return table;
}

}  // namespace plan
