// SPDX-License-Identifier: MIT
#include "plan/analysis/customer_counting.hpp"

#include <algorithm>
#include <utility>

namespace plan {

CustomerCounting::CustomerCounting(const Facts& facts, Span period, const FactFilter& filter)
    : facts_(facts),
      period_(period),
      day_(std::min(period.last, facts.as_of)),
      filter_(filter),
      sales_{{Axis::customer}, {{period}}, {}, (Sum::ordered | Sum::returned) | Sum::orders},
      by_record_(facts.book.customers.size()) {
  auto& products = filter_.admitted[static_cast<std::size_t>(Axis::product)];
  sales_.filter.named = filter.named;
  sales_.filter.admitted[static_cast<std::size_t>(Axis::product)] = std::exchange(products, {});
}

KindSet CustomerCounting::kinds() const {
  return kind_bit(RecordKind::customer_lost) | kind_bit(RecordKind::order);
}

void CustomerCounting::take(const Record& record, const Turn&, const Standing& standing) {
  if (then_) return;
  if (const Index customer = standing.customer_of(record); customer != absent)
    by_record_[customer] = record.kind == RecordKind::customer_lost;
}

void CustomerCounting::before(Day day, const Standing& standing) {
  if (then_ || day_ >= facts_.as_of || day <= day_) return;
  then_.emplace(standing);
  then_->close(day_);
}

}  // namespace plan
