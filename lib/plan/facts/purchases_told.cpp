// SPDX-License-Identifier: MIT
#include "plan/facts/purchases_told.hpp"

#include "plan/facts/attribution.hpp"

namespace plan {

std::vector<std::optional<PurchasesTold>> purchases_told(const Book& book) {
  std::vector<std::optional<PurchasesTold>> told(book.customers.size());
  for (const HistoryLine& line : book.history) {
    const bool bought =
        (line.sales && line.sales->minor() > 0) || (line.orders && *line.orders > 0);
    if (!bought || !line.customer || !line.period) continue;
    auto& of = told[place_of(book.customers, *line.customer)];
    const Span days = line.period->span;
    if (!of) of = {days, days};
    if (days.last < of->first.last) of->first = days;
    if (days.last > of->last.last) of->last = days;
  }
  return told;
}

}  // namespace plan
