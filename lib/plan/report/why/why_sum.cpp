// SPDX-License-Identifier: MIT
// The target of the company or a team: each month.
#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/why/why_steps.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

Table months_table() {
  return {"months",
          text("months"),
          {{"month", text("month"), Unit::id},
           {"how", text("how"), Unit::text},
           {"target", text("target"), Unit::money}},
          {}};
}

const PinnedRow* pinned(const WhyQuestion& question, int month) {
  for (const PinnedRow& row : question.trace().rows)
    if (row.team && row.team == question.subject.team &&
        row.spread.by[static_cast<std::size_t>(month)])
      return &row;
  return nullptr;
}

bool counts(const WhyQuestion& question, const Seat& seat) {
  return !question.subject.team || is_within(question.book, seat.team, question.subject.team);
}

std::string explain(const WhyQuestion& question, int month, WhySteps& steps) {
  const auto at = static_cast<std::size_t>(month);
  if (!question.subject.team) {
    steps.company();
    steps.raised(question.split.company[at]);
    return question.trace().company.by[at]->follows ? text("the sum of the pins")
                                                    : text("the company's month");
  }
  const PinnedRow* row = pinned(question, month);
  if (!row) return text("the sum of its people");
  steps.pin(*row, NamesOf<Team>(question.book.teams)(*row->team));
  Money whole;
  for (std::size_t s = 0; s < question.split.seats.size(); ++s)
    if (counts(question, question.split.seats[s])) whole += question.split.cell(s, month);
  steps.raised(whole);
  if (row->spread.by[at]->follows) return text("the sum of the pins");
  return tr("pinned for {}", row->spread.by[at]->pin->period->name);
}

Table members(const WhyQuestion& question) {
  const NamesOf<Rep> reps(question.book.reps);
  Table people{"people",
               text("members"),
               {{"rep", text("id"), Unit::id},
                {"rep_name", text("rep"), Unit::text},
                {"target", text("target"), Unit::money}},
               {}};
  Money all;
  for (std::size_t s = 0; s < question.split.seats.size(); ++s) {
    const Seat& seat = question.split.seats[s];
    if (!counts(question, seat) || held(seat, question.period.span).empty()) continue;
    Money sum;
    for (int month = 0; month < 12; ++month) sum += question.part(s, month);
    all += sum;
    people.rows.push_back({{*seat.rep->id, reps(*seat.rep), sum}});
  }
  if (!people.rows.empty()) people.total = Row{{text("total"), Blank(), all}};
  return people;
}

}  // namespace

std::vector<Table> why_sum(const WhyQuestion& question) {
  Table months = months_table();
  WhySteps steps(question, false);
  Money all;
  for (int month = 0; month < 12; ++month) {
    if (!question.touches(month)) continue;
    Money sum;
    for (std::size_t s = 0; s < question.split.seats.size(); ++s)
      if (counts(question, question.split.seats[s])) sum += question.part(s, month);
    all += sum;
    steps.at(month);
    std::string how = explain(question, month, steps);
    steps.cut(sum);
    months.rows.push_back({{to_string(question.split.month(month)), std::move(how), sum}});
  }
  if (months.rows.size() > 1) months.total = Row{{text("total"), Blank(), all}};
  std::vector<Table> tables{std::move(months), std::move(steps).table()};
  if (tables[1].rows.empty()) tables.pop_back();
  if (question.subject.team)
    if (Table people = members(question); !people.rows.empty()) tables.push_back(std::move(people));
  return tables;
}

}  // namespace plan
