// SPDX-License-Identifier: MIT
// How evenly targets lie on people, and why one stands out (people.hpp).
#include <algorithm>

#include "plan/analysis/people.hpp"

namespace plan {
namespace {

/// a / b. Range: b above 0.
Rate ratio(const Rate& a, const Rate& b) {
  return nearest_rate(Int128(a.numerator()) * b.denominator(),
                      Int128(a.denominator()) * b.numerator());
}

/// Range: ascending, not empty.
Rate median(const std::vector<Rate>& sorted) {
  const std::size_t half = sorted.size() / 2;
  if (sorted.size() % 2 == 1) return sorted[half];
  return ratio(sum_of(sorted[half - 1], sorted[half]), Rate::whole(2));
}

class Judging {
 public:
  Judging(const Book& book, const std::vector<Person>& people, const Year* year)
      : book_(book), year_(year) {
    for (const Person& person : people)
      if (person.per_day) counted_.push_back(&person);
  }

  Fairness run() {
    made_.people = counted_.size();
    if (counted_.size() < 2) return made_;
    const std::vector<Rate> sorted = sorted_by([](const Person& one) { return *one.per_day; });
    made_.lowest = sorted.front();
    made_.median = median(sorted);
    made_.highest = sorted.back();
    usual_weight_ = median(sorted_by(weight_of_full_time));
    for (const Person* person : counted_) judge(*person);
    std::ranges::stable_sort(made_.stand_out, std::greater(), &StandsOut::of_median);
    return std::move(made_);
  }

 private:
  template <class Value>
  std::vector<Rate> sorted_by(const Value& value) const {
    std::vector<Rate> values;
    for (const Person* person : counted_) values.push_back(value(*person));
    std::ranges::sort(values);
    return values;
  }

  /// What the weight would be with full days.
  static Rate weight_of_full_time(const Person& person) {
    return person.time.is_zero() ? person.weight : ratio(person.weight, person.time);
  }

  void judge(const Person& person) {
    const Rate part = ratio(*person.per_day, made_.median);
    const Rate high(13, 10), low(7, 10);
    if (part <= high && part >= low) return;
    made_.stand_out.push_back({&person, part, reasons(person, part > high)});
  }

  /// What raises a target per working day, or lowers it.
  std::vector<Uneven> reasons(const Person& person, bool is_high) const {
    const Rep& rep = book_.reps[person.rep];
    std::vector<Uneven> why;
    const Rate weight = weight_of_full_time(person);
    if (is_high ? person.weight > usual_weight_ : weight < usual_weight_)
      why.push_back(Uneven::weight);
    if (is_pinned(rep)) why.push_back(Uneven::pin);
    if (!is_high && !rep.ramp.empty() && ramps(rep)) why.push_back(Uneven::ramp);
    if (is_high && keeps_target_on_leave(rep)) why.push_back(Uneven::leave);
    if (is_high && person.time < Rate::whole(1) && weight > usual_weight_)
      why.push_back(Uneven::time);
    if (why.empty()) why.push_back(Uneven::season);
    return why;
  }

  bool is_pinned(const Rep& rep) const {
    return year_ && std::ranges::any_of(year_->pins, [&](const Pin& pin) {
             return pin.rep && *pin.rep == *rep.id;
           });
  }
  Span days() const { return year_ ? fiscal_year(year_->number, book_.fiscal()).span : Span{}; }
  /// A month of the year is one of the ramp.
  bool ramps(const Rep& rep) const {
    if (!rep.from || !year_) return false;
    const Month first = month_of(*rep.from);
    const int since = month_of(days().first) - first;
    return first <= month_of(days().last) && since < static_cast<int>(rep.ramp.size());
  }
  bool keeps_target_on_leave(const Rep& rep) const {
    return year_ && std::ranges::any_of(rep.leave, [&](const Leave& leave) {
             return leave.target.value_or(LeaveTarget::keep) == LeaveTarget::keep &&
                    !common({*leave.from, *leave.to}, days()).empty();
           });
  }

  const Book& book_;
  const Year* year_;
  std::vector<const Person*> counted_{};
  Rate usual_weight_ = Rate::whole(1);
  Fairness made_{};
};

}  // namespace

Fairness fairness_of(const Book& book, const std::vector<Person>& people, const Year* year) {
  return Judging(book, people, year).run();
}

}  // namespace plan
