// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "plan/base/tr.hpp"
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

/// How a goal is shown: amounts and quantities as what they are, other counts to people with one
/// decimal.
Unit unit_of(const Measure& measure, bool for_people) {
  switch (measure.unit) {
    case Measure::Unit::rate: return Unit::rate;
    case Measure::Unit::money: return Unit::money;
    case Measure::Unit::quantity: return Unit::quantity;
    case Measure::Unit::count:
    case Measure::Unit::same:
    case Measure::Unit::days: break;
  }
  return for_people ? Unit::days : Unit::factor;
}

bool is_counted(const Measure& measure) {
  return measure.unit == Measure::Unit::count;
}

void add_columns(const Measure& measure, bool for_people, Table& table) {
  Column column = column_of(measure);
  const std::string group = column.title, key = column.key;
  column.group = group;
  table.columns.push_back(std::move(column));
  const bool rate = measure.unit == Measure::Unit::rate;
  table.columns.push_back({key + "_goal", rate ? text("goal rate") : text("goal"),
                           unit_of(measure, for_people), group});
  table.columns.push_back({key + "_attainment", text("attainment"), Unit::rate, group});
  if (is_counted(measure))
    table.columns.push_back({key + "_per_day", text("per day"), Unit::days, group});
}

/// The goals of one measure, of a person or of several together, and what those did who have one.
struct Sum {
  const GoalOwed* first = nullptr;  // null: nobody has one
  Rate goal;
  bool alike = true;  // of a rate: everybody's is the same
  bool cut = false;   // somebody's is too small a part of a longer time's to be shown
  Figure done{};
};

void add(const GoalOwed& owed, Sum& sum) {
  if (!sum.first) {
    sum.first = &owed;
    sum.goal = owed.goal;
    return;
  }
  sum.alike = sum.alike && owed.goal == sum.goal;
  if (adds(*owed.measure) != Adds::never)
    sum.goal = nearest_rate(Int128(sum.goal.numerator()) * owed.goal.denominator() +
                                Int128(owed.goal.numerator()) * sum.goal.denominator(),
                            Int128(sum.goal.denominator()) * owed.goal.denominator());
}

class GoalCells {
 public:
  GoalCells(const Goals& owed, Measured& of, bool for_people)
      : owed_(owed), of_(of), for_people_(for_people) {}

  bool has_goals(std::size_t row) const {
    return std::ranges::find(owed_, rep_of(row), &GoalOwed::rep) != owed_.end();
  }

  /// A person's row, or that of several together: figure, goal, how much of it was reached by those
  /// who have it, how many a day.
  void add(const std::vector<std::size_t>& rows, Row& to) const {
    const auto figures = of_.figures(rows, of_.whole());
    for (std::size_t m = 0; m < figures.size(); ++m) {
      const Sum sum = sum_of(rows, m);
      to.cells.push_back(cell_of(figures[m]));
      to.cells.push_back(goal(sum));
      to.cells.push_back(attainment(sum));
      if (is_counted(*of_.request().measures[m])) to.cells.push_back(per_day(rows, m));
    }
  }

 private:
  Index rep_of(std::size_t row) const { return of_.key(row).front(); }

  Sum sum_of(const std::vector<std::size_t>& rows, std::size_t m) const {
    Sum sum;
    std::vector<std::size_t> owing;
    for (const std::size_t row : rows) {
      const auto goal = std::ranges::find_if(owed_, [&](const GoalOwed& one) {
        return one.rep == rep_of(row) && one.measure == of_.request().measures[m];
      });
      if (goal == owed_.end()) continue;
      plan::add(*goal, sum);
      sum.cut = sum.cut || is_cut_to_nothing(*goal);
      owing.push_back(row);
    }
    if (!owing.empty()) sum.done = of_.figures(owing, of_.whole())[m];
    return sum;
  }

  /// Whether the goal is for a longer time, of which people would read 0.0.
  bool is_cut_to_nothing(const GoalOwed& owed) const {
    return for_people_ && unit_of(*owed.measure, true) == Unit::days &&
           !owed.stated->each->is_zero() && *owed.stated->per != "workday" &&
           owed.goal < Rate(1, 20);
  }

  static NotAvailable cut(const Sum& sum) {
    const std::string each = to_string(*sum.first->stated->each), &per = *sum.first->stated->per;
    if (per == "week") return {tr("the goal of {} a week comes to under 0.1 in these days", each)};
    if (per == "month")
      return {tr("the goal of {} a month comes to under 0.1 in these days", each)};
    if (per == "quarter")
      return {tr("the goal of {} a quarter comes to under 0.1 in these days", each)};
    if (per == "half")
      return {tr("the goal of {} in half a year comes to under 0.1 in these days", each)};
    return {tr("the goal of {} a year comes to under 0.1 in these days", each)};
  }

  /// Rates of several people are no one goal.
  static bool differs(const Sum& sum) {
    return adds(*sum.first->measure) == Adds::never && !sum.alike;
  }
  static NotAvailable goals_differ() { return {text("the goals differ from person to person")}; }

  Cell goal(const Sum& sum) const {
    if (!sum.first) return Blank();
    if (differs(sum)) return goals_differ();
    if (sum.cut) return cut(sum);
    switch (sum.first->measure->unit) {
      case Measure::Unit::money: return scaled(scaled(major_in_minor(), sum.goal), minor_unit());
      case Measure::Unit::quantity: return Quantity{thousandths(sum.goal)};
      default: return sum.goal;
    }
  }

  Cell attainment(const Sum& sum) const {
    if (!sum.first) return Blank();
    if (differs(sum)) return goals_differ();
    if (sum.cut) return cut(sum);
    if (sum.goal.is_zero()) return NotAvailable{text("the goal is 0")};
    const auto of_goal = [&](Int128 numerator, Int128 denominator) -> Cell {
      return nearest_rate(numerator * sum.goal.denominator(), denominator * sum.goal.numerator());
    };
    if (const auto* count = std::get_if<std::int64_t>(&sum.done)) return of_goal(*count, 1);
    if (const auto* rate = std::get_if<Rate>(&sum.done))
      return of_goal(rate->numerator(), rate->denominator());
    if (const auto* amount = std::get_if<Money>(&sum.done))
      return of_goal(amount->minor(), units_per_major());
    if (const auto* quantity = std::get_if<Quantity>(&sum.done))
      return of_goal(quantity->thousandths, 1000);
    return cell_of(sum.done);
  }

  /// Together they do what each does a day.
  Cell per_day(const std::vector<std::size_t>& rows, std::size_t m) const {
    Rate all;
    for (const std::size_t row : rows) {
      const Figure figure = of_.figures({row}, of_.whole())[m];
      const auto* count = std::get_if<std::int64_t>(&figure);
      if (!count) return cell_of(figure);
      const Rate own(*count, std::ranges::find(owed_, rep_of(row), &GoalOwed::rep)->workdays);
      all = nearest_rate(
          Int128(all.numerator()) * own.denominator() + Int128(own.numerator()) * all.denominator(),
          Int128(all.denominator()) * own.denominator());
    }
    return all;
  }

  std::int64_t units_per_major() const { return of_.facts().book.currency().units_per_major(); }
  Rate minor_unit() const { return Rate::whole(of_.facts().book.currency().units_per_minor()); }
  Money major_in_minor() const {
    return scaled(Money::minor(units_per_major()), Rate(1, minor_unit().numerator()));
  }
  /// Half-up.
  static std::int64_t thousandths(const Rate& goal) {
    const Int128 twice = Int128(goal.numerator()) * 2000 + goal.denominator();
    return static_cast<std::int64_t>(twice / (Int128(goal.denominator()) * 2));
  }

  const Goals& owed_;
  Measured& of_;
  bool for_people_;
};

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
    if (table.total) table.total->cells.erase(table.total->cells.begin() + at);
  }
}

}  // namespace

MeasureRequest goals_need(const Goals& owed, const Period& period, const SummaryAsking& asking) {
  return asking.needs(keys_of(owed), Axis::rep, period, nullptr);
}

MeasureRequest any_goals_need(const Book& book, const Period& period, const SummaryAsking& asking) {
  std::vector<std::string_view> keys;
  for (const Year& year : book.years)
    for (const Goal& goal : year.goals)
      if (goal.measure && find_measure(*goal.measure)) keys.push_back(*goal.measure);
  return asking.needs(keys, Axis::rep, period, nullptr);
}

void note_goals(const Goals& owed, Document& document) {
  std::map<const Measure*, int> owing;
  std::set<Index> reps;
  for (const GoalOwed& one : owed) {
    ++owing[one.measure];
    reps.insert(one.rep);
  }
  if (std::ranges::any_of(owing, [&](auto& one) { return one.second < std::ssize(reps); }))
    document.notes.push_back(
        {"goals-of-some", text("a goal that not everybody has: the total's attainment is of those "
                               "who have it")});
}

Table goals_table(const Goals& owed, Measured& of, const Labels& names) {
  Table table{"goals", text("activity goals"), {}, {}};
  if (owed.empty()) return table;
  names.add_columns(Axis::rep, table);
  for (const Measure* measure : of.request().measures)
    add_columns(*measure, names.for_people(), table);
  const GoalCells cells(owed, of, names.for_people());
  std::vector<std::size_t> shown;
  for (const std::size_t row : of.rows()) {
    if (!cells.has_goals(row)) continue;
    shown.push_back(row);
    Row& to = table.rows.emplace_back();
    names.add_cells(Axis::rep, of.key(row).front(), to.cells);
    cells.add({row}, to);
  }
  if (shown.size() > 1) {
    Row& total = table.total.emplace(Row{{}, Row::Kind::subtotal});
    total.cells.resize(names.for_people() ? 1 : 2);
    total.cells.back() = text("total");
    cells.add(shown, total);
  }
  if (names.for_people()) drop_rare(table);
  return table;
}

}  // namespace plan
