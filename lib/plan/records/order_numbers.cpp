// SPDX-License-Identifier: MIT
#include "plan/records/order_numbers.hpp"

namespace plan {
namespace {

std::uint64_t key_of(Index number, Index customer) {
  return std::uint64_t{number} << 32 | customer;
}

}  // namespace

/// Most numbers are one customer's: the map holds those orders of a number that another customer's
/// came after.
Index OrderNumbers::line(const Record& record, Index customer) {
  const int year = fiscal_year_of(record.day(), fiscal_);
  Index& latest = latest_[record.number];
  if (latest != absent && takes(latest, customer, year)) return latest;
  Index own = latest == absent ? absent : meant(record.number, customer);
  if (own == absent || !takes(own, customer, year)) {
    own = static_cast<Index>(orders_.size());
    orders_.push_back({&record, customer, year});
  }
  if (latest != absent && orders_[latest].customer != customer)
    earlier_[key_of(record.number, orders_[latest].customer)] = latest;
  return latest = own;
}

Index OrderNumbers::meant(Index number, Index customer) const {
  const Index latest = latest_[number];
  if (latest == absent || orders_[latest].customer == customer) return latest;
  const auto own = earlier_.find(key_of(number, customer));
  return own == earlier_.end() ? latest : own->second;
}

std::string sold(Int128 amount, Int128 quantity, const Currency& currency) {
  std::string text = exact_decimal(amount, currency);
  if (quantity != 0) text += " (" + decimal_string(quantity, 3) + ")";
  return text;
}

void ReturnedSums::order(const Record& line) {
  if (!expected_[line.number]) return;
  OrderSums& sums = sums_[line.order];
  sums.ordered += line.amount;
  sums.ordered_quantity += line.quantity;
}

bool ReturnedSums::take_back(const Record& record) {
  OrderSums& sums = sums_[record.order];
  const Int128 amount = sums.returned + record.amount;
  const Int128 quantity = sums.returned_quantity + record.quantity;
  if (amount > sums.ordered || (sums.ordered_quantity > 0 && quantity > sums.ordered_quantity))
    return false;
  sums.returned = amount;
  sums.returned_quantity = quantity;
  return true;
}

}  // namespace plan
