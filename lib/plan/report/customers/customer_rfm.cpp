// SPDX-License-Identifier: MIT
#include "plan/report/customers/customer_rfm.hpp"

namespace plan {

Table customer_rfm(const CustomerFacts& customers, const Labels& names) {
  constexpr std::size_t fewest = 5;  // fifths of fewer say nothing
  TableOf<Rfm> table("rfm", text("recency, frequency, amount"));
  names.add(table, Axis::customer, [](auto& one) { return one.row->customer; });
  names.add(table, Axis::rep, [](auto& one) { return one.row->owner; },
            {"owner", text("owner"), true});
  table.all({"last_order", text("last order"), Unit::date},
            [](auto& one) { return one.row->standing.last_order->day(); });
  table.all({"orders", text("orders"), Unit::count}, [](auto& one) { return *one.row->orders; });
  table.all({"sales", text("sales"), Unit::money},
            [](auto& one) { return Money::minor(one.row->sales); });
  const auto fifth = [&](const char* key, int Rfm::*value) {
    table.all({key, text(key), Unit::count, text("fifth, 5 is best")},
              [value](auto& one) { return std::int64_t{one.*value}; });
  };
  fifth("recency", &Rfm::recency);
  fifth("frequency", &Rfm::frequency);
  fifth("amount", &Rfm::amount);
  table.all({"group", text("customer group"), Unit::text},
            [&](auto& one) { return names.word(to_string(group_of(one))); });
  std::vector<Rfm> rows = rfm_of(customers);
  if (rows.size() < fewest) rows.clear();
  return table.of(rows);
}

}  // namespace plan
