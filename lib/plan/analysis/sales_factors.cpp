// SPDX-License-Identifier: MIT
#include "plan/analysis/sales_factors.hpp"

namespace plan {

SalesFactors& SalesFactors::operator+=(const SalesFactors& other) {
  closed += other.closed;
  won += other.won;
  won_amount += other.won_amount;
  repeat += other.repeat;
  direct += other.direct;
  returned += other.returned;
  return *this;
}

FactorCounting::FactorCounting(const Facts& facts, const FactFilter& filter, Span before,
                               Span after)
    : facts_(facts), filter_(filter), spans_{before, after} {
  for (const Side side : {Side::then, Side::now}) {
    people_[side].resize(facts.book.reps.size());
    is_won_[side].resize(facts.records.name_count());
  }
}

KindSet FactorCounting::kinds() const {
  return kind_bit(RecordKind::order) | kind_bit(RecordKind::return_) | kind_bit(RecordKind::lost);
}

void FactorCounting::take(const Record& record, const Turn& turn, const Standing& standing) {
  const bool is_then = spans_[then].contains(record.day());
  const bool is_now = spans_[now].contains(record.day());
  if (!is_then && !is_now) return;
  const Dims dims = facts_.attribution.dims(record, standing);
  if (!filter_.admits(dims)) return;
  if (is_then) take(record, turn, at(dims, Axis::product), then);
  if (is_now) take(record, turn, at(dims, Axis::product), now);
}

void FactorCounting::take(const Record& record, const Turn& turn, Index product, Side side) {
  SalesFactors& of = people_[side][record.rep];
  switch (record.kind) {
    case RecordKind::lost: of.closed += turn.lost; return;
    case RecordKind::return_: of.returned += record.money(); break;
    default:
      of.closed += turn.won;
      of.won += turn.won;
      if (turn.won) is_won_[side][record.deal] = true;
      lines_.push_back({&record, side});
  }
  price(record, product, side);
}

/// A quantity of 0 at an amount has no price: such lines are corrections of amounts.
void FactorCounting::price(const Record& record, Index product, Side side) {
  PricedSales& of = priced_[side];
  const int sign = record.kind == RecordKind::order ? 1 : -1;
  const Money amount = sign > 0 ? record.money() : -record.money();
  const Given<Money>* price = product == absent ? nullptr : &facts_.book.products[product].price;
  if (!price || !*price || (*price)->minor() <= 0 || record.quantity == 0) {
    of.other += amount;
    return;
  }
  of.amount += amount;
  of.quantity += sign * Int128(record.quantity);
  of.at_list += sign * Int128(record.quantity) * (*price)->minor();
}

void FactorCounting::end(const Standing& standing) {
  for (const auto& [record, side] : lines_) {
    SalesFactors& of = people_[side][record->rep];
    const Deal* deal = standing.won_with(*record);
    const bool won_here = deal && is_won_[side][deal->name] && deal->won->rep == record->rep;
    Money& part = won_here ? of.won_amount : deal || record->deal != absent ? of.repeat : of.direct;
    part += record->money();
  }
}

}  // namespace plan
