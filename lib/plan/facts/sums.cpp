// SPDX-License-Identifier: MIT
#include "plan/facts/sums.hpp"

#include <limits>

#include "plan/base/said.hpp"
#include "plan/records/fetch.hpp"

namespace plan {
namespace {

class Sums {
 public:
  Sums(const Currency& currency, Diagnostics& findings)
      : currency_(currency), findings_(findings) {}

  /// Whether it is sure that nothing of this makes the sum too large.
  bool has_room_for(std::uint64_t amounts) const {
    return sum_ + Int128(amounts) <= std::numeric_limits<std::int64_t>::max();
  }
  /// False, with the error, when the sum is too large with this amount.
  bool add(Money amount, Place at) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    sum_ += amount.minor() < 0 ? -Int128(amount.minor()) : Int128(amount.minor());
    if (sum_ <= most) return true;
    findings_.error("amount-overflow", at,
                    said("with this one the book's amounts make more than {}, the largest sum",
                         exact_decimal(Money::minor(most), currency_)),
                    said("mend the amount; nothing that people sell is that large"));
    return false;
  }

 private:
  const Currency& currency_;
  Diagnostics& findings_;
  Int128 sum_ = 0;
};

}  // namespace

bool fit_sums(const Book& book, const Records& records, Diagnostics& findings) {
  Sums sums(book.currency(), findings);
  for (const HistoryLine& line : book.history)
    for (const Given<Money>* amount : {&line.sales, &line.cost, &line.expenses})
      if (*amount && !sums.add(**amount, amount->at)) return false;
  if (const auto amounts = records.amounts(); amounts && sums.has_room_for(*amounts)) return true;
  const auto& all = records.in_time();
  for (std::size_t i = 0; i < all.size(); ++i) {
    fetch_ahead(all, i);
    const Record& record = *all[i];
    if (!sums.add(record.money(), record.at) || !sums.add(Money::minor(record.cost), record.at))
      return false;
  }
  return true;
}

std::uint64_t sum_of_amounts(const Book& book, const Records& records) {
  std::uint64_t sum = 0;
  const auto add = [&](std::int64_t minor) {
    sum += static_cast<std::uint64_t>(minor < 0 ? -minor : minor);
  };
  for (const HistoryLine& line : book.history)
    for (const Given<Money>* amount : {&line.sales, &line.cost, &line.expenses})
      if (*amount) add((*amount)->minor());
  for (const Record* record : records.in_time()) {
    add(record->amount);
    add(record->cost);
  }
  return sum;
}

}  // namespace plan
