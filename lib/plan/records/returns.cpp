// SPDX-License-Identifier: MIT
#include "plan/records/returns.hpp"

#include "plan/base/number.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {

Returns::Returns(const Names& names, std::span<const Index> returned, const BookIds& ids,
                 Diagnostics& findings)
    : names_(names),
      ids_(ids),
      findings_(findings),
      currencies_(foreign_currencies(ids.book())),
      sums_(names.size()) {
  for (const Index number : returned) sums_.expect(number);
}

bool Returns::take(Record& record, const Record* order) {
  const Day priced = order ? order->day() : record.day();
  if (!exchange(record, record.amount, record.amount_currency, priced) ||
      !exchange(record, record.cost, record.cost_currency, priced))
    return false;
  return !order || leaves_enough(record, *order);
}

/// Whether no more was taken back of the order than was sold, with this return.
bool Returns::leaves_enough(const Record& record, const Record& order) {
  if (sums_.take_back(record)) return true;
  const OrderSums& sums = sums_.of(record.order);
  const Currency& currency = ids_.book().currency();
  findings_.error(
      "returned-too-much", record.at,
      said("of order \"{}\", {} was sold and {} is taken back", escaped(names_[record.other]),
           sold(sums.ordered, sums.ordered_quantity, currency),
           sold(sums.returned + record.amount, sums.returned_quantity + record.quantity, currency)),
      said("mend amount and quantity of the return, or its order"), order.at);
  return false;
}

/// False: the amount is too large in the book's currency.
bool Returns::exchange(const Record& record, std::int64_t& amount, std::uint8_t& currency,
                       Day day) const {
  if (currency == 0) return true;
  const Currency& from = *currencies_[currency - 1U];
  const Rate* rate = ids_.rate(from, day);
  const Currency& to = ids_.book().currency();
  const auto own = rate ? converted(Money::minor(amount), from, *rate, to) : Money();
  if (!own) {
    findings_.error("amount-overflow", record.at,
                    said("{} {} is too large for an amount in {}",
                         exact_decimal(Money::minor(amount), from), from.code, to.code),
                    said("mend the amount, or the currency's rate"));
    return false;
  }
  amount = own->minor();
  currency = 0;
  return true;
}

}  // namespace plan
