// SPDX-License-Identifier: MIT
// The target of the company, a team or a product: each month.
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

std::vector<Table> why_product(const WhyQuestion& question) {
  Table months = months_table();
  WhySteps steps(question, false);
  const Product& product = *question.subject.product;
  const auto row = static_cast<std::size_t>(&product - question.book.products.data());
  Money all;
  for (int month = 0; month < 12; ++month) {
    if (!question.touches(month)) continue;
    steps.at(month);
    const Fixed* by = nullptr;
    for (const Fixed& pin : question.split.trace->amounts.products)
      if (*pin.pin->product == *product.id && pin.first <= month && month <= pin.last) by = &pin;
    const auto& units = question.products->units[row];
    const Money sum = Money::minor(units[static_cast<std::size_t>(month)] * question.split.minor);
    if (by) {
      const auto& pins = question.split.trace->amounts.products;
      std::vector<Fixed> own;
      std::size_t at = 0;
      for (const Fixed& pin : pins) {
        if (*pin.pin->product != *product.id) continue;
        if (&pin == by) at = own.size();
        own.push_back(pin);
      }
      FixedMonths fixed{own, question.split.trace->season, {}, units};
      fixed.fallback.fill(1);
      fixed.unit = question.split.minor;
      steps.fixed(own[at], tr("pin of {} for {}", name_of(product), by->pin->period->name), fixed);
    } else {
      steps.add(text("the company's month"),
                question.split.company[static_cast<std::size_t>(month)]);
      steps.add(tr("share {}", to_string(product.share.value)), Blank(), product.share.at);
      steps.add(text("rounded, with what was carried"), sum);
    }
    all += sum;
    months.rows.push_back(
        {{to_string(question.split.month(month)),
          by ? tr("pinned for {}", by->pin->period->name)
             : tr("share {} of what pins of products leave", to_string(product.share.value)),
          sum}});
  }
  if (months.rows.size() > 1) months.total = Row{{text("total"), Blank(), all}};
  return {std::move(months), std::move(steps).table()};
}

}  // namespace plan
