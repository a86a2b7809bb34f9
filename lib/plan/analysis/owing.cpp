// SPDX-License-Identifier: MIT
#include "plan/analysis/owing.hpp"

#include <algorithm>

#include "plan/base/money.hpp"

namespace plan {
namespace {

void add(std::int64_t& to, std::int64_t amount) {
  to = (Money::minor(to) + Money::minor(amount)).minor();
}

std::size_t age_class(std::int64_t days) {
  constexpr std::int64_t ends[] = {30, 60, 90};
  return static_cast<std::size_t>(std::ranges::lower_bound(ends, days) - std::begin(ends));
}

}  // namespace

Owing owing_of(const Receivables& receivables, const Book& book, Index customer, Day day) {
  Owing owing;
  if (customer != absent && book.customers[customer].terms)
    owing.terms = *book.customers[customer].terms;
  receivables.each(customer, [&](const Receivables::Item& item) {
    add(owing.total, item.left);
    if (item.left < 0) return;
    if (!owing.oldest) owing.oldest = item.record->day();
    add(owing.by_age[age_class((day - item.record->day()).count())], item.left);
    if (owing.terms && item.is_late(*owing.terms, day)) add(owing.overdue, item.left);
  });
  return owing;
}

}  // namespace plan
