// SPDX-License-Identifier: MIT
// Teams and reps: who leads whom, and whether each person's dates make one life.
#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/book/agree/known_ids.hpp"

namespace plan {
namespace {

std::string text(Day day) {
  return to_string(Date(day));
}

/// One person's dates.
class LifeCheck {
 public:
  LifeCheck(const Rep& rep, KnownIds& known, Diagnostics& findings)
      : rep_(rep), known_(known), findings_(findings) {}

  void run();

 private:
  bool employment();
  bool stay(const Stay& stay, const Given<Day>& end);
  bool reversed(const Given<Day>& from, const Given<Day>& to);
  bool employed(Day first, Day last) const;
  void moves(bool employment_known);
  void leaves(bool employment_known);

  const Rep& rep_;
  KnownIds& known_;
  Diagnostics& findings_;
};

void LifeCheck::run() {
  known_.check(rep_.team, RefTo::team);
  const bool known = employment();
  moves(known);
  leaves(known);
  agree_dates(rep_.share, findings_);
  agree_dates(rep_.time, findings_);
  if (!rep_.ramp.empty() && !rep_.from.at)
    findings_.error("ramp-without-from", rep_.ramp.front().at,
                    said("the ramp of {} needs a first day to count from", *rep_.id),
                    said("add from: DATE"));
}

bool LifeCheck::reversed(const Given<Day>& from, const Given<Day>& to) {
  if (!from || !to || *from <= *to) return false;
  findings_.error(
      "dates-reversed", to.at,
      said("{} leaves on {}, before the first day {}", *rep_.id, text(*to), text(*from)),
      said("mend one of the two dates"), from.at);
  return true;
}

/// Whether this employment comes after the one that ended on `end`.
bool LifeCheck::stay(const Stay& stay, const Given<Day>& end) {
  if (!end) {
    if (!end.unread)
      findings_.error("stays-overlap", stay.from.at,
                      said("{} comes back on {} but has not left", *rep_.id, text(*stay.from)),
                      said("give the employment before it its last day: to"));
    return false;
  }
  if (*end < *stay.from) return true;
  findings_.error(
      "stays-overlap", stay.from.at,
      said("{} comes back on {}, before the last day {}", *rep_.id, text(*stay.from), text(*end)),
      said("mend one of the two dates"), end.at);
  return false;
}

/// False: the employments themselves are not right, so that nothing can be judged by them.
bool LifeCheck::employment() {
  bool right = !rep_.from.unread && !rep_.to.unread && !reversed(rep_.from, rep_.to);
  Given<Day> end = rep_.to;
  for (const Stay& next : rep_.stays) {
    if (!next.from) return false;
    right = stay(next, end) && right;
    right = !reversed(next.from, next.to) && !next.to.unread && right;
    end = next.to;
  }
  return right;
}

bool LifeCheck::employed(Day first, Day last) const {
  const auto spans = employments(rep_);
  return std::any_of(spans.begin(), spans.end(),
                     [&](const Span& span) { return span.contains(first) && span.contains(last); });
}

void LifeCheck::moves(bool employment_known) {
  const Move* before = nullptr;
  for (const Move& move : rep_.moves) {
    known_.check(move.team, RefTo::team);
    if (!move.date) continue;
    if (before && *move.date <= *before->date)
      findings_.error(
          "moves-out-of-order", move.date.at,
          said("{} moves on {}, which is not after the move before it", *rep_.id, text(*move.date)),
          said("sort moves by date, each date once"), before->date.at);
    if (employment_known && !employed(*move.date, *move.date))
      findings_.error(
          "move-outside-employment", move.date.at,
          said("{} moves on {} without being employed then", *rep_.id, text(*move.date)),
          said("mend the move's date, or from, to and stays"));
    before = &move;
  }
}

void LifeCheck::leaves(bool employment_known) {
  std::vector<const Leave*> sorted;
  for (const Leave& leave : rep_.leave) {
    if (!leave.from || !leave.to) continue;
    if (*leave.to < *leave.from) {
      findings_.error(
          "dates-reversed", leave.to.at,
          said("the leave ends on {}, before its first day {}", text(*leave.to), text(*leave.from)),
          said("mend one of the two dates"), leave.from.at);
      continue;
    }
    sorted.push_back(&leave);
    if (employment_known && !employed(*leave.from, *leave.to))
      findings_.error("leave-outside-employment", leave.from.at,
                      said("{} is on leave from {} to {} without being employed all that time",
                           *rep_.id, text(*leave.from), text(*leave.to)),
                      said("mend the leave's dates, or from, to and stays"));
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Leave* a, const Leave* b) { return *a->from < *b->from; });
  const Leave* longest = nullptr;  // of those before, the one that ends last
  for (const Leave* leave : sorted) {
    if (longest && *leave->from <= *longest->to)
      findings_.error("leaves-overlap", leave->from.at,
                      said("two leaves of {} overlap on {}", *rep_.id, text(*leave->from)),
                      said("make one of the two"), longest->from.at);
    if (!longest || *longest->to < *leave->to) longest = leave;
  }
}

}  // namespace

void agree_people(const Book& book, KnownIds& known, Diagnostics& findings) {
  for (const Team& team : book.teams) {
    known.check(team.parent, RefTo::team);
    known.check(team.manager, RefTo::rep);
  }
  agree_circles(book.teams, RefTo::team, findings);
  for (const Rep& rep : book.reps) LifeCheck(rep, known, findings).run();
}

}  // namespace plan
