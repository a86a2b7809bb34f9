// SPDX-License-Identifier: MIT
// Which lines are one order: those of one number, customer and fiscal year, up to a cancel; and
// which order a return or a cancel means, and leaves of it. A part of Records::settle.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/number.hpp"
#include "plan/base/period.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// Comes to know the records in order of time.
class OrderNumbers {
 public:
  OrderNumbers(std::size_t names, FiscalYear fiscal) : latest_(names, absent), fiscal_(fiscal) {}

  /// The order that a line belongs to, a new one when there is none. Range: it has a number.
  Index line(const Record& record, Index customer);
  /// The latest order of that number so far: the customer's, else anybody's; absent when there is
  /// none.
  Index meant(Index number, Index customer) const;
  /// Lines that come later make another order.
  void cancel(Index order) { orders_[order].cancelled = true; }
  const Record& first_line(Index order) const { return *orders_[order].first; }
  std::size_t size() const { return orders_.size(); }

 private:
  struct Order {
    const Record* first = nullptr;
    Index customer = absent;
    int year = 0;
    bool cancelled = false;
  };
  bool takes(Index order, Index customer, int year) const {
    const Order& of = orders_[order];
    return of.customer == customer && of.year == year && !of.cancelled;
  }

  std::deque<Order> orders_{};
  std::vector<Index> latest_;                           // by number, whoever's
  std::unordered_map<std::uint64_t, Index> earlier_{};  // by number and customer
  FiscalYear fiscal_;
};

/// What an order comes to, and what was taken back of it.
struct OrderSums {
  Int128 ordered = 0, ordered_quantity = 0;  // many lines of the largest amounts leave 64 bits
  Int128 returned = 0, returned_quantity = 0;
};

/// "128000.00 (8.000)": an amount, and a quantity that is not 0.
std::string sold(Int128 amount, Int128 quantity, const Currency& currency);

/// The sums of orders of which something was taken back.
class ReturnedSums {
 public:
  explicit ReturnedSums(std::size_t names) : expected_(names) {}

  /// Says of a number, before its orders come, that a return names it.
  void expect(Index number) { expected_[number] = true; }
  void order(const Record& line);
  /// False: no longer so much is left; nothing is taken.
  bool take_back(const Record& record);
  const OrderSums& of(Index order) { return sums_[order]; }

 private:
  std::vector<bool> expected_;
  std::unordered_map<Index, OrderSums> sums_{};
};

}  // namespace plan
