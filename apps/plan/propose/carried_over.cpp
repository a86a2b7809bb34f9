// SPDX-License-Identifier: MIT
#include "plan/propose/carried_over.hpp"

#include <algorithm>
#include <functional>

#include "plan/base/tr.hpp"
#include "plan/split/seats.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

using Form = PlanText::Form;

/// A list's item in one line, as it would be written.
std::string in_line(const PlanText& item) {
  std::string list;
  for (const PlanText& entry : item.entries) {
    list += list.empty() ? "" : ", ";
    if (!entry.key.empty()) list += entry.key + ": ";
    list += entry.form == Form::flow_list ? in_line(entry) : entry.value;
  }
  return item.form == Form::flow_list ? "[" + list + "]" : "{" + list + "}";
}

class CarryingOver {
 public:
  CarryingOver(const Year& before, const Book& book)
      : before_(before),
        book_(book),
        days_(fiscal_year(before.number + 1, book.fiscal()).span),
        seats_(seats_of(book, days_)) {}

  CarriedOver run() {
    if (before_.round) add({"round", Form::scalar, money(*before_.round)});
    if (before_.over_assign) add({"over-assign", Form::scalar, percent(*before_.over_assign)});
    add_tiers();
    add_list("goals", before_.goals, &CarryingOver::goal);
    add_list("reports", before_.reports, &CarryingOver::report);
    add_list("budget", before_.budget, &CarryingOver::budget);
    add_currencies();
    add_scorecard();
    return std::move(made_);
  }

 private:
  void add(PlanText entry) {
    entry.above.insert(entry.above.begin(), tr("as in {}", before_.number));
    made_.entries.push_back(std::move(entry));
  }

  std::string money(Money amount) const { return as_written(amount, book_.currency()); }
  /// As the key takes it back: 1/3 has no decimals that end.
  static std::string rate(const Rate& rate) {
    const std::string text = to_string(rate);
    return text.find('/') == std::string::npos ? text : to_decimal(rate, 6);
  }

  /// 5%, 110%.
  static std::string percent(const Rate& part) {
    return rate(nearest_rate(Int128(part.numerator()) * 100, part.denominator())) + "%";
  }

  static PlanText flow() { return {{}, Form::flow_mapping}; }
  static void put(PlanText& to, std::string key, const Given<std::string>& value,
                  Form form = Form::text) {
    if (value) to.entries.push_back({std::move(key), form, *value});
  }
  static void put(PlanText& to, std::string key, const Given<Rate>& value) {
    if (value) to.entries.push_back({std::move(key), Form::scalar, rate(*value)});
  }

  template <class Item>
  void add_list(const std::string& key, const std::vector<Item>& items,
                PlanText (CarryingOver::*one)(const Item&) const) {
    PlanText list{key, Form::list};
    for (const Item& item : items) {
      PlanText made = (this->*one)(item);
      if (is_anybody_there(item))
        list.entries.push_back(std::move(made));
      else
        made_.left_out.push_back(key + ": " + in_line(made));
    }
    if (!list.entries.empty()) add(std::move(list));
  }

  static bool is_anybody_there(const ReportDuty&) { return true; }
  bool is_anybody_there(const Goal& goal) const { return is_there(goal.team, goal.rep, days_); }
  bool is_anybody_there(const BudgetLine& line) const {
    const std::vector<Rate> weights = weights_there(line);
    return is_there(line.team, line.rep, days_) && (weights.empty() || is_some(weights));
  }
  static bool is_some(const std::vector<Rate>& weights) {
    return std::ranges::any_of(weights, std::not_fn(&Rate::is_zero));
  }

  /// Whether any of those who are named is there in the days; nobody named: all.
  bool is_there(const Given<std::string>& team, const Given<std::string>& rep, Span days) const {
    if (!team && !rep) return true;
    return std::ranges::any_of(seats_, [&](const Seat& seat) {
      const bool is_his =
          rep ? *seat.rep->id == *rep : is_within(book_, seat.team, book_.team(*team));
      return is_his && !held(seat, days).empty();
    });
  }

  /// The months' weights, 0 where nobody of the line is there; none: the line's own are right, and
  /// those of the target are 0 by themselves.
  std::vector<Rate> weights_there(const BudgetLine& line) const {
    std::vector<Rate> weights;
    if (line.season && *line.season == "sales") return weights;
    bool is_other = false;
    for (std::size_t i = 0; i < 12; ++i) {
      const Month month = month_of(days_.first) + static_cast<int>(i);
      Rate weight = line.months.empty() ? Rate::whole(1) : *line.months[i];
      if (!weight.is_zero() && !is_there(line.team, line.rep, month.span())) {
        weight = Rate();
        is_other = true;
      }
      weights.push_back(weight);
    }
    if (!is_other) weights.clear();
    return weights;
  }

  void add_tiers() {
    if (before_.tiers.empty()) return;
    PlanText tiers{"tiers", Form::flow_mapping};
    for (const Tier& tier : before_.tiers)
      tiers.entries.push_back({tier.name, Form::scalar, percent(*tier.rate)});
    add(std::move(tiers));
  }

  PlanText goal(const Goal& goal) const {
    PlanText made = flow();
    put(made, "measure", goal.measure, Form::scalar);
    put(made, "each", goal.each);
    put(made, "per", goal.per, Form::scalar);
    put(made, "team", goal.team);
    put(made, "rep", goal.rep);
    return made;
  }

  PlanText report(const ReportDuty& duty) const {
    PlanText made = flow();
    put(made, "report", duty.report, Form::scalar);
    put(made, "type", duty.type, Form::scalar);
    if (duty.within) made.entries.push_back({"within", Form::scalar, std::to_string(*duty.within)});
    return made;
  }

  PlanText budget(const BudgetLine& line) const {
    PlanText made = flow();
    put(made, "category", line.category);
    if (line.amount) made.entries.push_back({"amount", Form::scalar, money(*line.amount)});
    if (line.rate) made.entries.push_back({"rate", Form::scalar, percent(*line.rate)});
    add_season(line, made);
    put(made, "team", line.team);
    put(made, "rep", line.rep);
    return made;
  }

  void add_season(const BudgetLine& line, PlanText& made) const {
    std::vector<Rate> weights;
    for (const Given<Rate>& weight : line.months) weights.push_back(*weight);
    if (std::vector<Rate> there = weights_there(line); is_some(there)) {
      weights = std::move(there);
      made.above.emplace_back(tr("0 in months when nobody of it is there"));
    }
    if (weights.empty()) return put(made, "season", line.season, Form::scalar);
    PlanText months{"season", Form::flow_list};
    for (const Rate& weight : weights) months.entries.push_back({{}, Form::scalar, rate(weight)});
    made.entries.push_back(std::move(months));
  }

  /// The last rate of the year holds until somebody knows a better one.
  void add_currencies() {
    if (before_.currencies.empty()) return;
    PlanText all{"currencies", Form::flow_mapping};
    for (const CurrencyRates& one : before_.currencies)
      if (!one.rate.empty())
        all.entries.push_back({one.currency, Form::scalar, rate(*one.rate.back().value)});
    add(std::move(all));
  }

  PlanText item(const ScoreItem& item) const {
    PlanText made = flow();
    put(made, "measure", item.measure, Form::scalar);
    put(made, "item", item.item);
    put(made, "weight", item.weight);
    put(made, "target", item.target);
    if (item.floor) made.entries.push_back({"floor", Form::scalar, percent(*item.floor)});
    if (item.cap) made.entries.push_back({"cap", Form::scalar, percent(*item.cap)});
    put(made, "direction", item.direction, Form::scalar);
    return made;
  }

  void add_scorecard() {
    if (before_.scorecard.items.empty() && before_.scorecard.grades.empty()) return;
    PlanText card{"scorecard", Form::mapping};
    PlanText items{"items", Form::list}, grades{"grades", Form::list};
    for (const ScoreItem& one : before_.scorecard.items) items.entries.push_back(item(one));
    for (const Grade& grade : before_.scorecard.grades) {
      PlanText made = flow();
      put(made, "grade", grade.grade);
      put(made, "from", grade.from);
      grades.entries.push_back(std::move(made));
    }
    if (!items.entries.empty()) card.entries.push_back(std::move(items));
    if (!grades.entries.empty()) card.entries.push_back(std::move(grades));
    add(std::move(card));
  }

  const Year& before_;
  const Book& book_;
  Span days_;  // of the next year
  std::vector<Seat> seats_;
  CarriedOver made_{};
};

}  // namespace

CarriedOver carried_over(const Year& before, const Book& book) {
  return CarryingOver(before, book).run();
}

}  // namespace plan
