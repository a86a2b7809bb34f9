// SPDX-License-Identifier: MIT
#include "plan/facts/cost_of.hpp"

#include "plan/base/number.hpp"

namespace plan {

std::optional<std::int64_t> cost_of(const Book& book, const Standing& standing,
                                    const Record& record) {
  if (record.has(RecordKey::cost)) return record.cost;
  const bool is_credit = record.kind == RecordKind::return_ && !record.has(RecordKey::quantity);
  if (is_credit && (record.order == absent || !standing.is_costless(record.order))) return 0;
  const Index product = standing.product_of(record);
  if (product == absent || !record.has(RecordKey::quantity)) return {};
  const auto& cost = book.products[product].cost;
  if (!cost) return {};
  const Int128 exact = divided(Int128(cost->minor()) * record.quantity, 1000);
  if (exact > INT64_MAX || exact < INT64_MIN) return {};
  return static_cast<std::int64_t>(exact);
}

}  // namespace plan
