// SPDX-License-Identifier: MIT
// Judgements of when a customer became one: by its file, by its record of kind customer-new, by its
// first order. The three should agree, since reports count new customers by them.
#include <vector>

#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/replay.hpp"

namespace plan {
namespace {

constexpr int a_month = 31;

std::string day_text(Day day) {
  return to_string(Date(day));
}

/// Whether the customer is one who ordered and went: it may be won again.
bool has_gone(const Book& book, const CustomerStanding& customer, Day day) {
  return customer.lost || (customer.last_order && !is_active(book, customer, day));
}

}  // namespace

void check_since(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("since-after-order", "mend since, or the date or customer of the order", findings);
  const auto nothing = [](const Record&, const Turn&, const Standing&) {};
  const Standing standing = replay(*checked.facts, checked.facts->as_of, nothing);
  for (std::size_t i = 0; i < checked.book.customers.size(); ++i) {
    const Customer& customer = checked.book.customers[i];
    const Record* first = standing.customers()[i].first_order;
    if (!customer.since || !first || first->day() >= *customer.since) continue;
    found.add(customer.since.at,
              said("{} is a customer since {} and ordered on {} already", name_of(customer),
                   day_text(*customer.since), day_text(first->day())));
  }
  found.close();
}

void check_new_twice(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("customer-new-twice", "take one of the records out, or mend its customer",
                findings);
  std::vector<const Record*> made(checked.book.customers.size());
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    if (record.kind == RecordKind::customer_lost) made[record.customer] = nullptr;
    if (record.kind != RecordKind::customer_new) return;
    const Record*& first = made[record.customer];
    const bool again =
        first && !has_gone(checked.book, standing.customers()[record.customer], record.day());
    if (again)
      found.add(record.at,
                said("{} is new for {} on {}, and was on {} for {}: it counts once",
                     name_of(checked.book.customers[record.customer]), rep_of(checked.book, record),
                     day_text(record.day()), day_text(first->day()), rep_of(checked.book, *first)));
    else
      first = &record;
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_new_late(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("customer-new-late", "mend the date or the customer of one of the two", findings);
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    if (record.kind != RecordKind::customer_new) return;
    const CustomerStanding& customer = standing.customers()[record.customer];
    if (customer.developed != &record || !customer.first_order) return;
    const auto late = (record.day() - customer.first_order->day()).count();
    if (late <= a_month || has_gone(checked.book, customer, record.day())) return;
    found.add(record.at, said("{} is new on {}, {} days after its first order on {}",
                              name_of(checked.book.customers[record.customer]),
                              day_text(record.day()), late, day_text(customer.first_order->day())));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

}  // namespace plan
