// SPDX-License-Identifier: MIT
#include "plan/facts/duties.hpp"

#include <algorithm>
#include <map>

#include "plan/book/nobody.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

using std::chrono::days;

std::optional<Cadence> cadence_of(const ReportDuty& duty) {
  if (!duty.report) return {};
  if (*duty.report == "daily") return Cadence::daily;
  if (*duty.report == "weekly") return Cadence::weekly;
  return Cadence::monthly;
}

Step step_of(Cadence cadence) {
  return cadence == Cadence::daily    ? Step::day
         : cadence == Cadence::weekly ? Step::week
                                      : Step::month;
}

ReportType type_of(const ReportDuty& duty) {
  return duty.type.value_or("summary") == "plan" ? ReportType::plan : ReportType::summary;
}

/// The reports of some days, of each rep, cadence and type, in order of time.
class Handed {
 public:
  Handed(const Facts& facts, Span within) {
    const auto& all = facts.records.in_time();
    const Day last = std::min(within.last, facts.as_of);
    for (auto at = std::ranges::lower_bound(all, within.first, {}, &Record::day);
         at != all.end() && (*at)->day() <= last; ++at)
      if (const Record* record = *at; record->kind == RecordKind::report)
        by_[{record->rep, record->choice, record->type}].push_back(record);
  }

  /// The first one within the days.
  const Record* first(Index rep, Cadence cadence, ReportType type, Span within) const {
    const auto found =
        by_.find({rep, static_cast<std::uint8_t>(cadence), static_cast<std::uint8_t>(type)});
    if (found == by_.end()) return nullptr;
    const auto& list = found->second;
    const auto record = std::ranges::lower_bound(list, within.first, {}, &Record::day);
    return record != list.end() && (*record)->day() <= within.last ? *record : nullptr;
  }

 private:
  using Key = std::tuple<Index, std::uint8_t, std::uint8_t>;
  std::map<Key, std::vector<const Record*>> by_;
};

Day middle(Span span) {
  return span.first + days(span.days() / 2);
}

}  // namespace

Period period_meant(const ReportOwed& owed, FiscalYear fiscal) {
  const auto cadence = cadence_of(*owed.duty);
  if (!cadence || type_of(*owed.duty) != ReportType::plan) return owed.period;
  return period_of(owed.period.span.last + days(1), step_of(*cadence), fiscal);
}

Dims dims_of_duty(const Facts& facts, const ReportOwed& owed) {
  return facts.attribution.dims(owed.rep, period_meant(owed, facts.book.fiscal()).span.last);
}

Dims dims_of_duty(const Facts& facts, const TrainingOwed& owed) {
  return facts.attribution.dims(owed.rep, *owed.course->date);
}

Dims dims_of_duty(const Facts& facts, const Standing& standing, const Record& given, Day due) {
  Dims dims = facts.attribution.dims(given, standing);
  at(dims, Axis::team) = facts.attribution.team_on(given.rep, due);
  return dims;
}

bool is_employed(const Rep& rep, Day day) {
  const auto spans = employments(rep);
  return std::ranges::any_of(spans, [&](const Span& span) { return span.contains(day); });
}

const Leave* leave_on(const Rep& rep, Day day) {
  const auto found = std::ranges::find_if(rep.leave, [&](const Leave& leave) {
    return Span{*leave.from, *leave.to}.contains(day);
  });
  return found == rep.leave.end() ? nullptr : &*found;
}

Index stand_in(const Facts& facts, Index rep, Day day) {
  const Book& book = facts.book;
  const auto able = [&](const Given<std::string>& id) {
    const Index other = id ? place_of(book.reps, *id) : absent;
    const bool is_there = other != absent && other != rep && is_employed(book.reps[other], day) &&
                          !leave_on(book.reps[other], day);
    return is_there ? other : absent;
  };
  for (Index team = facts.attribution.team_on(rep, day); team != absent;) {
    const Team& of = book.teams[team];
    if (const Index manager = able(of.manager); manager != absent) return manager;
    team = of.parent ? place_of(book.teams, *of.parent) : absent;
  }
  return able(book.profile.superior);
}

bool is_owner_away(const Facts& facts, const Loss& loss) {
  const Index owner = at(facts.attribution.dims(loss), Axis::rep);
  return !loss.record && owner != absent && leave_on(facts.book.reps[owner], loss.day());
}

std::optional<Day> left_by(const Rep& rep, Day day) {
  std::optional<Day> left;
  for (const Span& span : employments(rep)) {
    if (span.contains(day)) return {};
    if (span.last < day) left = span.last + days(1);
  }
  return left;
}

Day workdays_after(const Workdays& workdays, Day day, std::int64_t count) {
  for (int steps = 0; count > 0 && steps < 4000; ++steps) {
    day += days(1);
    if (workdays.is_workday(day)) --count;
  }
  return day;
}

int own_workdays(const Rep& rep, const Workdays& workdays, Span stretch) {
  int count = 0;
  for (const Span& employed : employments(rep))
    if (const Span there = common(employed, stretch); !there.empty()) {
      count += workdays.count(there);
      for (const Leave& leave : rep.leave)
        if (const Span away = common({*leave.from, *leave.to}, there); !away.empty())
          count -= workdays.count(away);
    }
  return count;
}

Rate full_workdays(const Rep& rep, const Workdays& workdays, Span stretch) {
  Rate all = Rate::whole(0);
  for (Span left = stretch; !left.empty();) {
    Span part = left;
    for (const auto& entry : rep.time)
      if (entry.from && *entry.from > part.first && *entry.from <= part.last)
        part.last = *entry.from - std::chrono::days(1);
    const auto* time = value_on(rep.time, part.first);
    const Rate of = time ? **time : Rate::whole(1);
    const std::int64_t days = own_workdays(rep, workdays, part);
    all = nearest_rate(Int128(all.numerator()) * of.denominator() +
                           Int128(of.numerator()) * days * all.denominator(),
                       Int128(all.denominator()) * of.denominator());
    left.first = part.last + std::chrono::days(1);
  }
  return all;
}

std::vector<ReportOwed> reports_owed(const Facts& facts, Span due) {
  std::vector<ReportOwed> owed;
  const Book& book = facts.book;
  // a period that ended long before has its last day before `due` begins
  const Span around{due.first - days(120), due.last};
  // a period, and what may be handed in for it, reaches a month further at most
  const Handed handed(facts, {around.first - days(31), around.last + days(31)});
  const Workdays& workdays = facts.workdays;
  const FiscalYear fiscal = book.fiscal();
  for (const Year& year : book.years) {
    const Span within_year = fiscal_year(year.number, fiscal).span;
    for (const ReportDuty& duty : year.reports) {
      const auto cadence = cadence_of(duty);
      if (!cadence) continue;
      const Step step = step_of(*cadence);
      for (Period period = period_of(around.first, step, fiscal); period.span.last <= due.last;
           period = period_of(period.span.last + days(1), step, fiscal)) {
        if (!within_year.contains(period.span.last)) continue;
        const Day last = workdays_after(workdays, period.span.last, duty.within.value_or(0));
        if (!due.contains(last)) continue;
        const Period next = period_of(period.span.last + days(1), step, fiscal);
        const Span window{middle(period.span), std::max(last, middle(next.span) - days(1))};
        for (Index rep = 0; rep < book.reps.size(); ++rep)
          if (own_workdays(book.reps[rep], workdays, period.span) > 0 &&
              is_employed(book.reps[rep], last))
            owed.push_back(
                {&duty, rep, period, last, handed.first(rep, *cadence, type_of(duty), window)});
      }
    }
  }
  std::stable_sort(owed.begin(), owed.end(), [](const ReportOwed& a, const ReportOwed& b) {
    return std::pair(a.due, a.rep) < std::pair(b.due, b.rep);
  });
  return owed;
}

Day answer_due(const Facts& facts, Day asked) {
  return workdays_after(facts.workdays, asked, respond_within(facts.book));
}

std::vector<TrainingOwed> trainings_owed(const Facts& facts, Span within) {
  const Book& book = facts.book;
  std::vector<TrainingOwed> owed;
  if (std::ranges::none_of(book.courses, [&](const Course& course) {
        return course.date && within.contains(*course.date);
      }))
    return owed;
  std::map<std::pair<Index, Index>, const Record*> taken;
  for (const Record* record : facts.records.in_time())
    if (record->kind == RecordKind::training && record->other != absent &&
        record->day() <= facts.as_of)
      taken.emplace(std::pair(record->other, record->rep), record);
  for (Index place = 0; place < book.courses.size(); ++place) {
    const Course& course = book.courses[place];
    if (!course.date || !within.contains(*course.date)) continue;
    for (Index rep = 0; rep < book.reps.size(); ++rep) {
      if (!is_employed(book.reps[rep], *course.date)) continue;
      if (is_nobody(book.reps[rep], {*course.date, *course.date})) continue;
      const Index team = facts.attribution.team_on(rep, *course.date);
      const Team* own = team == absent ? nullptr : &book.teams[team];
      const bool all = course.attendees.empty();
      const bool meant =
          all || std::ranges::any_of(course.attendees, [&](const auto& id) {
            const Team* named = book.team(*id);
            return *id == *book.reps[rep].id || (named && is_within(book, own, named));
          });
      if (!meant) continue;
      const auto found = taken.find({place, rep});
      owed.push_back({&course, rep, found == taken.end() ? nullptr : found->second});
    }
  }
  std::stable_sort(owed.begin(), owed.end(), [](const TrainingOwed& a, const TrainingOwed& b) {
    return *a.course->date < *b.course->date;
  });
  return owed;
}

std::vector<const Record*> trainings_taken(const Facts& facts, Span within) {
  const auto& all = facts.records.in_time();
  const Day last = std::min(within.last, facts.as_of);
  std::vector<const Record*> taken;
  for (auto at = std::ranges::lower_bound(all, within.first, {}, &Record::day);
       at != all.end() && (*at)->day() <= last; ++at)
    if ((*at)->kind == RecordKind::training) taken.push_back(*at);
  return taken;
}

}  // namespace plan
