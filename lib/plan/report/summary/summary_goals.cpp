// SPDX-License-Identifier: MIT
#include <algorithm>

#include "plan/report/measure_cells.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/summary/summary_asking.hpp"

namespace plan {
namespace {

using Goals = std::vector<GoalOwed>;

std::vector<std::string_view> keys_of(const Goals& owed) {
  std::vector<std::string_view> keys;
  for (const GoalOwed& goal : owed)
    if (std::ranges::find(keys, goal.measure->key) == keys.end()) keys.push_back(goal.measure->key);
  return keys;
}

/// People get a goal of some days with one decimal.
void add_columns(const Measure& measure, bool for_people, Table& table) {
  Column column = column_of(measure);
  const std::string group = column.title, key = column.key;
  column.group = group;
  table.columns.push_back(std::move(column));
  if (measure.unit == Measure::Unit::rate) {
    table.columns.push_back({key + "_goal", text("goal rate"), Unit::rate, group});
    table.columns.push_back({key + "_attainment", text("attainment"), Unit::rate, group});
    return;
  }
  table.columns.push_back(
      {key + "_goal", text("goal"), for_people ? Unit::days : Unit::factor, group});
  table.columns.push_back({key + "_per_day", text("per day"), Unit::days, group});
}

/// What stands beside figure and goal: of a rate, how much of the goal it is; of a count, how many
/// a day.
Cell share_of(const Figure& figure, const GoalOwed* goal, int own_days) {
  if (const auto* count = std::get_if<std::int64_t>(&figure)) return Rate(*count, own_days);
  const auto* rate = std::get_if<Rate>(&figure);
  if (!rate || !goal || goal->measure->unit != Measure::Unit::rate || goal->goal.is_zero())
    return Blank();
  return nearest_rate(Int128(rate->numerator()) * goal->goal.denominator(),
                      Int128(rate->denominator()) * goal->goal.numerator());
}

void add_figures(const Measured& of, const std::vector<Figure>& figures, Index rep,
                 const Goals& owed, int own_days, Row& row) {
  for (std::size_t m = 0; m < figures.size(); ++m) {
    const Measure* measure = of.request().measures[m];
    const auto goal = std::ranges::find_if(
        owed, [&](const GoalOwed& each) { return each.rep == rep && each.measure == measure; });
    row.cells.push_back(cell_of(figures[m]));
    const bool owes = goal != owed.end();
    row.cells.push_back(owes ? Cell(goal->goal) : Cell(Blank()));
    row.cells.push_back(share_of(figures[m], owes ? &*goal : nullptr, own_days));
  }
}

/// Of what is done once in a while people need not read that it is 0.0 a day.
void drop_rare(Table& table) {
  const auto is_small = [](const Cell& cell) {
    const Rate* rate = std::get_if<Rate>(&cell);
    return !rate || *rate < Rate(1, 20);
  };
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    if (!table.columns[i].key.ends_with("_per_day")) continue;
    if (!std::ranges::all_of(table.rows, [&](const Row& row) { return is_small(row.cells[i]); }))
      continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (Row& row : table.rows) row.cells.erase(row.cells.begin() + at);
  }
}

}  // namespace

MeasureRequest goals_need(const Goals& owed, const Period& period, const SummaryAsking& asking) {
  return asking.needs(keys_of(owed), Axis::rep, period, nullptr);
}

Table goals_table(const Goals& owed, Measured& of, const Labels& names) {
  Table table{"goals", text("activity goals"), {}, {}};
  if (owed.empty()) return table;
  names.add_columns(Axis::rep, table);
  for (const Measure* measure : of.request().measures)
    add_columns(*measure, names.for_people(), table);
  for (const std::size_t row : of.rows()) {
    const Index rep = of.key(row).front();
    const auto first = std::ranges::find(owed, rep, &GoalOwed::rep);
    if (first == owed.end()) continue;
    Row& to = table.rows.emplace_back();
    names.add_cells(Axis::rep, rep, to.cells);
    add_figures(of, of.figures({row}, of.whole()), rep, owed, first->workdays, to);
  }
  if (names.for_people()) drop_rare(table);
  return table;
}

}  // namespace plan
