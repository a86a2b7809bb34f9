// SPDX-License-Identifier: MIT
#include "plan/analysis/rfm.hpp"

#include <algorithm>

namespace plan {
namespace {

/// The fifth of each value among all, the larger the better: that of the best of those alike.
std::vector<int> fifths(const std::vector<std::int64_t>& values) {
  std::vector<std::int64_t> sorted = values;
  std::ranges::sort(sorted);
  std::vector<int> made;
  for (const std::int64_t value : values) {
    const auto before = std::ranges::upper_bound(sorted, value) - sorted.begin() - 1;
    made.push_back(1 + static_cast<int>(5 * before / std::ssize(sorted)));
  }
  return made;
}

}  // namespace

std::string_view to_string(RfmGroup group) {
  constexpr std::string_view words[] = {"best", "recent", "slipping away", "asleep", "middle"};
  return words[static_cast<std::size_t>(group)];
}

RfmGroup group_of(const Rfm& rfm) {
  const bool recent = rfm.recency >= 4, long_ago = rfm.recency <= 2;
  const bool often = rfm.frequency >= 4, seldom = rfm.frequency <= 2;
  if (recent && often) return RfmGroup::best;
  if (recent && seldom) return RfmGroup::recent;
  if (long_ago && often) return RfmGroup::slipping;
  if (long_ago && seldom) return RfmGroup::asleep;
  return RfmGroup::middle;
}

std::vector<Rfm> rfm_of(const CustomerFacts& customers) {
  std::vector<Rfm> made;
  std::vector<std::int64_t> days, orders, sales;
  for (const CustomerRow& row : customers.rows) {
    if (row.no_sales || !row.orders || *row.orders == 0 || !row.standing.last_order) continue;
    made.push_back({&row});
    days.push_back(row.standing.last_order->day_number);
    orders.push_back(*row.orders);
    sales.push_back(row.sales);
  }
  const auto recency = fifths(days), frequency = fifths(orders), amount = fifths(sales);
  for (std::size_t i = 0; i < made.size(); ++i) {
    made[i].recency = recency[i];
    made[i].frequency = frequency[i];
    made[i].amount = amount[i];
  }
  return made;
}

}  // namespace plan
