// SPDX-License-Identifier: MIT
// What customers owe after the records so far: orders less returns less payments, the oldest orders
// paid first. What of it is late is asked by the terms of each customer.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/records/record.hpp"

namespace plan {

class Receivables {
 public:
  /// A line of an order of which something is left to pay; under 0 a payment or a return of which
  /// something is left over.
  struct Item {
    const Record* record = nullptr;
    std::int64_t left = 0;  // minor units

    /// Whether it is owed, and for longer than these days.
    bool is_late(std::int64_t terms, Day day) const {
      return left > 0 && day - record->day() > std::chrono::days(terms);
    }
  };

  explicit Receivables(std::size_t customers) : accounts_(customers + 1) {}

  /// Orders, returns and payments, in order of time; others are passed over. `customer`: absent
  /// where none is known. A return takes back what is left of the order that it names, else it
  /// counts like a payment.
  void take(const Record& record, Index customer);
  /// A record of which it is known what is left. Range: before all that are taken.
  void open(const Record& record, Index customer, std::int64_t left);

  /// Those with something left, the oldest first. Range: a place in book.customers, or absent.
  template <class Function>
  void each(Index customer, const Function& what) const {
    const Account& of = accounts_[place_of_account(customer)];
    for (std::size_t i = of.first; i < of.items.size(); ++i)
      if (of.items[i].left != 0) what(of.items[i]);
  }

 private:
  struct Account {
    std::vector<Item> items{};
    std::size_t first = 0;  // nothing is left of those before
  };
  std::size_t place_of_account(Index customer) const {
    return customer == absent ? accounts_.size() - 1 : customer;
  }
  static void settle(Account& account, const Record& record, std::int64_t amount);
  static std::int64_t take_back(Account& account, const Record& record);

  std::vector<Account> accounts_;  // by customer; the last of no customer
};

}  // namespace plan
