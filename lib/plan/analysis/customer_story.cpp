// SPDX-License-Identifier: MIT
// One customer's records, and what they come to (customers.hpp).
#include <algorithm>
#include <set>
#include <tuple>

#include "plan/analysis/customers.hpp"
#include "plan/base/number.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

std::int64_t sum(std::int64_t a, std::int64_t b) {
  return (Money::minor(a) + Money::minor(b)).minor();
}

/// Orders count up, returns down.
int sign_of(const Record& record) {
  if (record.kind == RecordKind::order) return 1;
  return record.kind == RecordKind::return_ ? -1 : 0;
}

}  // namespace

CustomerStory customer_story(const Facts& facts, Index customer) {
  CustomerStory story;
  const auto sales_at = [&](int year, Index product) -> CustomerSales& {
    for (CustomerSales& one : story.sales)
      if (one.year == year && one.product == product) return one;
    return story.sales.emplace_back(CustomerSales{year, product});
  };
  std::set<std::tuple<int, Index, Index>> in_row;  // orders, with year and product
  std::set<Index> in_all;
  const auto add = [&](const Record& record, const Turn&, const Standing& standing) {
    if (standing.customer_of(record) != customer) return;
    if (!kinds()[static_cast<std::size_t>(record.kind)].personal) story.records.push_back(&record);
    const int sign = sign_of(record);
    if (sign == 0) return;
    CustomerSales& sales =
        sales_at(fiscal_year_of(record.day(), facts.book.fiscal()), standing.product_of(record));
    sales.sales = sum(sales.sales, sign * record.amount);
    sales.quantity = sum(sales.quantity, sign * record.quantity);
    if (record.kind != RecordKind::order) return;
    const bool is_own = record.order == absent;
    sales.orders += is_own || in_row.emplace(sales.year, sales.product, record.order).second;
    story.orders += is_own || in_all.insert(record.order).second;
  };
  const Standing standing = replay(facts, facts.as_of, add);
  std::sort(story.sales.begin(), story.sales.end(), [](const auto& a, const auto& b) {
    return std::pair(a.year, a.product) < std::pair(b.year, b.product);
  });
  for (const Deal& deal : standing.deals())
    if (deal.lead && deal.lead->customer == customer)
      story.deals.push_back(
          {deal, deal.open() ? facts.attribution.holder_on(deal, facts.as_of) : deal.rep,
           standing.won_amount(deal)});
  return story;
}

}  // namespace plan
