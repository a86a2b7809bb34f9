// SPDX-License-Identifier: MIT
#include "plan/approval/close_period.hpp"

#include <algorithm>

#include "plan/approval/acts.hpp"
#include "plan/approval/closed_text.hpp"
#include "plan/approval/subject_forms.hpp"
#include "plan/base/sha256.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"

namespace plan {
namespace {

/// The period that the word names. Errors: UsageError where it is none that can be closed.
Period period_to_close(Session& session, const std::string& word) {
  session.book();
  constexpr std::string_view family = "period.";
  const Period period =
      session.period(word.starts_with(family) ? word.substr(family.size()) : word);
  if (!period.step)
    throw UsageError(said("{} is no month, quarter, half, year, week or day", period.name),
                     said("close its months one by one"));
  if (period.span.last >= session.as_of())
    throw UsageError(
        said("{} is not over: its last day is {}", period.name, to_string(Date(period.span.last))),
        said("close it from {} on", to_string(Date(period.span.last + std::chrono::days(1)))));
  return period;
}

/// Errors: UsageError where it is closed and its figures are what they were.
void need_news(const Book& book, const ClosedPeriod& now, const std::string& digest) {
  const Agreements agreements = agreements_of(book);
  const auto found = agreements.find("period." + now.period->name);
  if (found != agreements.end() && found->second.approved &&
      *found->second.approved->digest == digest)
    throw UsageError(said("{} is closed already, and its figures are the same", now.period->name));
}

}  // namespace

ClosedPeriod figures_now(Session& session, const Period& period) {
  MeasureRequest request;
  for (const ClosedColumn& column : closed_columns())
    request.measures.push_back(find_measure(column.key));
  request.axes = {Axis::rep};
  request.whole = period;
  request.pieces = {period};
  const HeldFacts facts = facts_of(session, {&request, 1}, ReadBeside::nothing);
  Measured measured(*facts, request);
  ClosedPeriod closed;
  closed.period = {period, Place{0, 1, 1}};
  closed.figures.push_back(closed_figures("", measured.figures(measured.rows(), 0)));
  for (const std::size_t row : measured.rows()) {
    const Index rep = measured.key(row).front();
    if (rep == absent || !measured.is_there(row, 0)) continue;
    closed.figures.push_back(
        closed_figures(*session.book().reps[rep].id, measured.figures({row}, 0)));
  }
  return closed;
}

Approval close_period(Session& session, const std::string& word, Act act) {
  const Period period = period_to_close(session, word);
  const ClosedPeriod now = figures_now(session, period);
  act.subject = "period." + period.name;
  act.digest = digest_of(closed_form(now, session.book()));
  need_news(session.book(), now, act.digest);
  const Approval record = record_of(session, act);
  write_record(session, record,
               {{"closed/" + period.name + ".yaml", closed_text(now, session.book())}});
  return record;
}

}  // namespace plan
