// SPDX-License-Identifier: MIT
#include "plan/analysis/people.hpp"

#include <algorithm>

#include <map>
#include <numeric>

#include "plan/book/nobody.hpp"
#include "plan/split/presence.hpp"

namespace plan {
namespace {

constexpr auto one_day = std::chrono::days(1);

/// The day of the rep's employments within the period that is nearest to `day`; none: not there.
std::optional<Day> seen_on(const Rep& rep, Span period, Day day) {
  std::optional<Day> seen;
  for (const Span& employed : employments(rep)) {
    const Span there = common(employed, period);
    if (there.empty()) continue;
    const Day nearest = std::clamp(day, there.first, there.last);
    if (!seen || std::chrono::abs(nearest - day) < std::chrono::abs(*seen - day)) seen = nearest;
  }
  return seen;
}

Span employment_on(const Rep& rep, Day day) {
  const auto spans = employments(rep);
  return *std::ranges::find_if(spans, [&](const Span& span) { return span.contains(day); });
}

int leave_days(const Rep& rep, const Workdays& workdays, Span period) {
  int count = 0;
  for (const Leave& leave : rep.leave)
    if (const Span away = common({*leave.from, *leave.to}, period); !away.empty())
      count += workdays.count(away);
  return count;
}

std::optional<Rate> per_day(const Figure& target, const Rate& workdays) {
  const auto* amount = std::get_if<Money>(&target);
  if (!amount || amount->minor() <= 0 || workdays.is_zero()) return {};
  return nearest_rate(Int128(amount->minor()) * workdays.denominator(), workdays.numerator());
}

/// A figure of each rep, or why there is none.
class ByRep {
 public:
  explicit ByRep(Measured& measured) : measured_(measured) {
    for (const std::size_t row : measured.rows()) rows_[measured.key(row).front()] = row;
  }
  Figure operator()(Index rep) {
    const std::size_t whole = measured_.whole();
    if (auto gap = measured_.gap({rep}, whole)) return *std::move(gap);
    const auto row = rows_.find(rep);
    if (row == rows_.end()) return Money();
    return measured_.figures({row->second}, whole).front();
  }

 private:
  Measured& measured_;
  std::map<Index, std::size_t> rows_;
};

std::int64_t seat_target(const Split& split, std::size_t seat, Span days) {
  std::int64_t sum = 0;
  for (int month = 0; month < 12; ++month) {
    const Span span = split.month(month).span();
    const Span part = common(span, days);
    if (part.empty()) continue;
    const auto cells = split.day_cells(seat, month);
    const auto first = cells.begin() + (part.first - span.first).count();
    sum = std::accumulate(first, first + part.days(), sum);
  }
  return sum;
}

class Counting {
 public:
  Counting(const Facts& facts, const PeopleDays& days, const FactFilter& filter)
      : facts_(facts), book_(facts.book), days_(days), filter_(filter) {
    made_.days = days;
  }

  People run() {
    made_.seats = team_seats(facts_, days_.day, filter_);
    add_people();
    add_figures();
    add_customers();
    made_.fairness =
        fairness_of(book_, made_.people, book_.year(fiscal_year_of(days_.day, book_.fiscal())));
    add_changes();
    add_trainings();
    return std::move(made_);
  }

 private:
  void add_people() {
    for (Index place = 0; place < book_.reps.size(); ++place) {
      const Rep& rep = book_.reps[place];
      const auto seen = seen_on(rep, days_.period.span, days_.day);
      if (is_nobody(rep, days_.period.span)) continue;
      if (!seen || !filter_.admits(facts_.attribution.dims(place, *seen))) continue;
      Person made{.rep = place, .seen = *seen, .there = employment_on(rep, *seen)};
      made.team = facts_.attribution.team_on(place, *seen);
      if (const auto* time = value_on(rep.time, *seen)) made.time = **time;
      if (const auto* share = value_on(rep.share, *seen)) made.weight = **share;
      made.ramp = ramp_in(rep, month_of(*seen));
      made.leave_days = leave_days(rep, facts_.workdays, days_.period.span);
      made.workdays = full_workdays(rep, facts_.workdays, days_.year.span);
      made_.people.push_back(std::move(made));
    }
  }

  void add_figures() {
    Survey surveyed = survey(facts_, people_requests(days_, facts_.as_of));
    ByRep target(surveyed.measured[0]), before(surveyed.measured[1]);
    for (Person& person : made_.people) {
      person.target = target(person.rep);
      person.per_day = per_day(person.target, person.workdays);
      person.sales_before = before(person.rep);
      person.growth = growth(person.target, person.sales_before);
    }
  }

  void add_customers() {
    std::map<Index, Person*> by_rep;
    for (Person& person : made_.people) by_rep[person.rep] = &person;
    for (Index place = 0; place < book_.customers.size(); ++place) {
      const auto owner = by_rep.find(facts_.attribution.owner_on(place, days_.day));
      if (owner == by_rep.end()) continue;
      Person& person = *owner->second;
      ++person.customers;
      if (const auto& potential = book_.customers[place].potential)
        person.potential = person.potential.value_or(Money()) + *potential;
    }
  }

  // Who came, moved, went

  bool holds(Day day) const { return days_.period.span.contains(day); }
  bool admits(Index rep, Day day) const {
    return filter_.admits(facts_.attribution.dims(rep, day));
  }

  void add_changes() {
    for (Index rep = 0; rep < book_.reps.size(); ++rep) {
      for (const Span& there : employments(book_.reps[rep])) {
        if (there.first > first_day() && holds(there.first))
          add(Change::What::joined, rep, there.first);
        const bool leaves = there.last < last_day();
        if (leaves && holds(there.last + one_day))
          add(Change::What::left, rep, there.last + one_day);
      }
      for (const Move& move : book_.reps[rep].moves)
        if (holds(*move.date)) add(Change::What::moved, rep, *move.date);
    }
    std::ranges::stable_sort(made_.changes, [](const Change& a, const Change& b) {
      return std::pair(a.day, a.rep) < std::pair(b.day, b.rep);
    });
  }

  void add(Change::What what, Index rep, Day day) {
    const bool was_there = what != Change::What::joined, is_there = what != Change::What::left;
    if (!(was_there && admits(rep, day - one_day)) && !(is_there && admits(rep, day))) return;
    Change change{.what = what, .rep = rep, .day = day};
    if (was_there) change.from = facts_.attribution.team_on(rep, day - one_day);
    if (is_there) {
      change.to = facts_.attribution.team_on(rep, day);
      change.target = target_within(facts_, rep, change.to, {day, until(rep, day)});
    }
    made_.changes.push_back(change);
  }

  /// The day before the next move, at most the fiscal year's last.
  Day until(Index rep, Day day) const {
    Day last = period_of(day, Step::year, book_.fiscal()).span.last;
    for (const Move& move : book_.reps[rep].moves)
      if (*move.date > day) last = std::min(last, *move.date - one_day);
    return last;
  }

  // Trainings

  void add_trainings() {
    for (const TrainingOwed& owed : trainings_owed(facts_, days_.period.span)) add(owed);
    std::map<Index, std::pair<std::int64_t, std::int64_t>> scores;  // sum, count
    for (const Record* record : trainings_taken(facts_, days_.period.span)) {
      Training* training = of(record->rep);
      if (!training) continue;
      training->hours += record->quantity;
      if (!record->has(RecordKey::score)) continue;
      auto& [sum, count] = scores[record->rep];
      sum += record->value;
      ++count;
      training->score = Rate(sum, 1000 * count);
    }
    std::ranges::sort(made_.trainings, {}, &Training::rep);
    add_for_nobody();
  }

  void add(const TrainingOwed& owed) {
    if (!owed.taken && *owed.course->date >= facts_.as_of) return;
    Training* training = of(owed.rep);
    if (!training) return;
    ++training->planned;
    if (owed.taken)
      ++training->taken;
    else
      training->lacks.push_back(owed.course);
  }

  /// Null for one whom the filter does not let in.
  Training* of(Index rep) {
    if (std::ranges::find(made_.people, rep, &Person::rep) == made_.people.end()) return nullptr;
    const auto found = std::ranges::find(made_.trainings, rep, &Training::rep);
    return found == made_.trainings.end() ? &made_.trainings.emplace_back(Training{.rep = rep})
                                          : &*found;
  }

  void add_for_nobody() {
    for (const Course& course : book_.courses) {
      if (!course.date || !holds(*course.date)) continue;
      for (const Given<std::string>& id : course.attendees) {
        const Index rep = place_of(book_.reps, *id);
        if (rep != absent && !is_employed(book_.reps[rep], *course.date) &&
            admits(rep, *course.date))
          made_.for_nobody.push_back({&course, rep});
      }
    }
  }

  const Facts& facts_;
  const Book& book_;
  const PeopleDays& days_;
  const FactFilter& filter_;
  People made_{};
};

}  // namespace

Figure Person::of_potential() const {
  if (const NotAvailable* reason = lacking(target)) return *reason;
  if (units_of(target) == 0) return none("the target is 0");
  if (!potential) return none(no_potential);
  if (potential->minor() <= 0) return none("the potential is 0");
  return Rate(units_of(target), potential->minor());
}

PeopleDays people_days(const Book& book, const Period& period, Day as_of) {
  PeopleDays days{.period = period};
  days.day = std::clamp(as_of, period.span.first, period.span.last);
  days.year = period_of(days.day, Step::year, book.fiscal());
  days.before = before(days.year, book.fiscal());
  return days;
}

std::vector<MeasureRequest> people_requests(const PeopleDays& days, Day as_of) {
  const auto by_rep = [](const char* key, Period whole) {
    MeasureRequest made{.measures = {find_measure(key)}, .axes = {Axis::rep}, .whole = whole};
    made.pieces = {std::move(whole)};
    return made;
  };
  // trainings taken late are recorded after the period
  const Span read{days.period.span.first, std::max(days.period.span.last, as_of)};
  return {by_rep("target", days.year), by_rep("sales", days.before),
          by_rep("training_hours", {{}, {}, read})};
}

People people_of(const Facts& facts, const PeopleDays& days, const FactFilter& filter) {
  return Counting(facts, days, filter).run();
}

std::optional<Money> target_within(const Facts& facts, Index rep, Index team, Span days) {
  const int number = fiscal_year_of(days.first, facts.book.fiscal());
  const auto year = std::ranges::find(facts.years, number, &YearTargets::number);
  if (year == facts.years.end() || !year->target) return {};
  const Split& split = *year->target;
  const Team* of = team == absent ? nullptr : &facts.book.teams[team];
  std::int64_t sum = 0;
  for (std::size_t seat = 0; seat < split.seats.size(); ++seat)
    if (split.seats[seat].rep == &facts.book.reps[rep] && split.seats[seat].team == of)
      sum += seat_target(split, seat, days);
  return Money::minor(sum);
}

}  // namespace plan
