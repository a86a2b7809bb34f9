// SPDX-License-Identifier: MIT
// Fifths of customers by hand: five who differ, then some alike.
#include "plan/analysis/rfm.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

/// Customers by day of the last order, orders and sales.
class Shop {
 public:
  Shop& with(std::int32_t day, std::int64_t orders, std::int64_t sales) {
    auto& record = records_.emplace_back(std::make_unique<Record>());
    record->day_number = day;
    CustomerRow row;
    row.orders = orders;
    row.sales = sales;
    row.standing.last_order = record.get();
    facts_.rows.push_back(row);
    return *this;
  }
  std::string classes() const {
    std::string all;
    for (const Rfm& one : rfm_of(facts_))
      all += std::to_string(one.recency) + std::to_string(one.frequency) +
             std::to_string(one.amount) + " " + std::string(to_string(group_of(one))) + "\n";
    return all;
  }

 private:
  std::vector<std::unique_ptr<Record>> records_;
  CustomerFacts facts_;
};

}  // namespace

TEST_CASE("each of five is a fifth; those alike share the better one, none ordered is left out") {
  CHECK(Shop()
            .with(10, 5, 100)
            .with(20, 4, 200)
            .with(30, 3, 300)
            .with(40, 2, 400)
            .with(50, 1, 500)
            .with(60, 0, 0)
            .classes() ==
        "151 slipping away\n242 slipping away\n333 middle\n424 recent\n515 recent\n");
  CHECK(Shop().with(1, 1, 1).with(1, 1, 1).with(2, 2, 2).with(2, 2, 2).classes() ==
        "222 asleep\n222 asleep\n444 best\n444 best\n");
  CHECK(Shop().with(1, 1, 9).with(1, 1, 9).with(1, 1, 9).with(1, 1, 9).with(1, 1, 9).classes() ==
        "555 best\n555 best\n555 best\n555 best\n555 best\n");
  CHECK(Shop().with(1, 1, 9).with(1, 1, 9).with(1, 3, 9).with(1, 1, 9).with(1, 1, 9).classes() ==
        "545 best\n545 best\n555 best\n545 best\n545 best\n");
}

}  // namespace plan
