// SPDX-License-Identifier: MIT
#include "plan/propose/carried_over.hpp"

#include "plan/base/tr.hpp"

namespace plan {
namespace {

using Form = PlanText::Form;

class CarriedOver {
 public:
  CarriedOver(const Year& before, const Book& book) : before_(before), book_(book) {}

  std::vector<PlanText> run() {
    if (before_.round) add({"round", Form::scalar, money(*before_.round)});
    if (before_.over_assign) add({"over-assign", Form::scalar, percent(*before_.over_assign)});
    add_tiers();
    add_list("goals", before_.goals, &CarriedOver::goal);
    add_list("reports", before_.reports, &CarriedOver::report);
    add_list("budget", before_.budget, &CarriedOver::budget);
    add_currencies();
    add_scorecard();
    return std::move(made_);
  }

 private:
  void add(PlanText entry) {
    entry.above.insert(entry.above.begin(), tr("as in {}", before_.number));
    made_.push_back(std::move(entry));
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
  void add_list(std::string key, const std::vector<Item>& items,
                PlanText (CarriedOver::*one)(const Item&) const) {
    if (items.empty()) return;
    PlanText list{std::move(key), Form::list};
    for (const Item& item : items) list.entries.push_back((this->*one)(item));
    add(std::move(list));
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
    put(made, "season", line.season, Form::scalar);
    if (!line.months.empty()) {
      PlanText months{"season", Form::flow_list};
      for (const Given<Rate>& weight : line.months)
        months.entries.push_back({{}, Form::scalar, rate(*weight)});
      made.entries.push_back(std::move(months));
    }
    put(made, "team", line.team);
    put(made, "rep", line.rep);
    return made;
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
  std::vector<PlanText> made_;
};

}  // namespace

std::vector<PlanText> carried_over(const Year& before, const Book& book) {
  return CarriedOver(before, book).run();
}

}  // namespace plan
