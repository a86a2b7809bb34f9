// SPDX-License-Identifier: MIT
// Of whom and what a record is that does not say so: its deal's lead says it, and of a return the
// order that it takes back.
#include "plan/facts/standing.hpp"

namespace plan {

const Standing::Order* Standing::taken_back_by(const Record& record) const {
  if (record.kind != RecordKind::return_ || record.order == absent) return nullptr;
  const Order& order = orders_[record.order];
  return order.first ? &order : nullptr;
}

Index Standing::customer_of(const Record& record) const {
  if (record.customer != absent) return record.customer;
  const Deal* deal = deal_of(record);
  if (deal && deal->lead && deal->lead->customer != absent) return deal->lead->customer;
  const Order* order = taken_back_by(record);
  return order ? customer_of(*order->first) : absent;
}

Index Standing::product_of(const Record& record) const {
  if (record.product != absent) return record.product;
  const Deal* deal = deal_of(record);
  if (deal && deal->lead && deal->lead->product != absent) return deal->lead->product;
  const Order* order = taken_back_by(record);
  return order && order->one_product ? product_of(*order->first) : absent;
}

Index Standing::region_of(const Record& record) const {
  if (record.region != UINT16_MAX) return record.region;
  const Deal* deal = deal_of(record);
  if (deal && deal->lead && deal->lead->region != UINT16_MAX) return deal->lead->region;
  const Order* order = taken_back_by(record);
  return order ? region_of(*order->first) : absent;
}

}  // namespace plan
