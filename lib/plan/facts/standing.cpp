// SPDX-License-Identifier: MIT
#include "plan/facts/standing.hpp"

#include <algorithm>

#include "plan/base/number.hpp"
#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

/// A deal is opened, offered, moved on, or lost: the latest amount stands.
void take_amount(const Record& record, Deal& of) {
  if (!record.has(RecordKey::amount)) return;
  of.amount = record.amount;
  of.has_amount = true;
}

}  // namespace

bool is_contact(RecordKind kind) {
  return kind == RecordKind::call || kind == RecordKind::visit || kind == RecordKind::demo ||
         kind == RecordKind::message;
}

const Record* last_contact(const Deal& deal) {
  return deal.latest && deal.latest->day_number >= deal.lead->day_number ? deal.latest : deal.lead;
}

bool is_active(const Book& book, const CustomerStanding& customer, Day day) {
  return customer.last_order && !customer.lost &&
         day - customer.last_order->day() < std::chrono::days(dormant_after(book));
}

const Record* new_by(const Customer& customer, const CustomerStanding& standing) {
  if (standing.developed || !standing.first_order) return standing.developed;
  const bool older = customer.since && *customer.since < standing.first_order->day();
  return older ? nullptr : standing.first_order;
}

Money weighted(const Book& book, const Deal& deal) {
  if (deal.stage == UINT16_MAX) return {};
  const auto& probability = book.stages[deal.stage].probability;
  return probability ? scaled(Money::minor(deal.amount), *probability) : Money();
}

Standing::Standing(const Book& book, const Records& records)
    : book_(book),
      deal_of_name_(records.name_count(), absent),
      rep_of_order_(records.name_count(), absent),
      task_of_name_(records.name_count(), absent),
      request_of_name_(records.name_count(), absent),
      customers_(book.customers.size()),
      dormant_after_(static_cast<std::int32_t>(dormant_after(book))) {}

Deal& Standing::deal(Index name) {
  Index& place = deal_of_name_[name];
  if (place == absent) {
    place = static_cast<Index>(deals_.size());
    deals_.push_back({.name = name});
  }
  return deals_[place];
}

const Deal* Standing::deal_of(const Record& record) const {
  if (record.deal == absent || deal_of_name_[record.deal] == absent) return nullptr;
  return &deals_[deal_of_name_[record.deal]];
}

Index Standing::customer_of(const Record& record) const {
  if (record.customer != absent) return record.customer;
  const Deal* deal = deal_of(record);
  return deal && deal->lead ? deal->lead->customer : absent;
}

Index Standing::product_of(const Record& record) const {
  if (record.product != absent) return record.product;
  const Deal* deal = deal_of(record);
  return deal && deal->lead ? deal->lead->product : absent;
}

bool Standing::is_new_order(const Record& record) {
  if (record.number == absent) return true;
  Index& rep = rep_of_order_[record.number];
  if (rep == absent) {
    rep = record.rep;
    return true;
  }
  if (rep == record.rep) return false;
  const std::uint64_t pair = std::uint64_t{record.number} << 32 | record.rep;
  const auto at = std::lower_bound(shared_.begin(), shared_.end(), pair);
  if (at != shared_.end() && *at == pair) return false;
  shared_.insert(at, pair);
  return true;
}

bool Standing::had_ordered(const Record& record) const {
  const Index place = customer_of(record);
  if (place == absent) return false;
  const auto& since = book_.customers[place].since;
  if (since && *since < record.day()) return true;
  const Record* first = customers_[place].first_order;
  return first && first->day_number < record.day_number;
}

bool Standing::fell_silent(const CustomerStanding& customer, std::int32_t day_number) const {
  return !customer.lost && customer.last_order &&
         customer.last_order->day_number + dormant_after_ < day_number;
}

void Standing::order(const Record& record, Turn& turn) {
  turn.new_order = is_new_order(record);
  if (record.deal != absent) {
    Deal& of = deal(record.deal);
    turn.won = !of.won;
    turn.was_lost = of.lost;
    if (of.lead) turn.from = of.stage;
    if (!of.won) of.won = &record;
    of.lost = nullptr;
  }
  const Index place = customer_of(record);
  if (place == absent) return;
  CustomerStanding& customer = customers_[place];
  if (fell_silent(customer, record.day_number))
    losses_.push_back(
        {place, customer.last_order->rep, customer.last_order->day_number + dormant_after_});
  if (!customer.first_order) customer.first_order = &record;
  customer.last_order = &record;
  customer.lost = false;
}

void Standing::lose(const Record& record) {
  CustomerStanding& customer = customers_[record.customer];
  if (fell_silent(customer, record.day_number))
    losses_.push_back({record.customer, customer.last_order->rep,
                       customer.last_order->day_number + dormant_after_});
  else if (!customer.lost)
    losses_.push_back({record.customer, record.rep, record.day_number, &record});
  customer.lost = true;
}

void Standing::contact(const Record& record) {
  if (record.deal != absent) deal(record.deal).latest = &record;
  const Index place = customer_of(record);
  if (place != absent) customers_[place].latest = &record;
}

Turn Standing::take(const Record& record) {
  Turn turn;
  if (record.kind == RecordKind::visit || record.kind == RecordKind::order)
    turn.had_ordered = had_ordered(record);
  switch (record.kind) {
    case RecordKind::lead:
    case RecordKind::quote:
    case RecordKind::stage: {
      Deal& of = deal(record.deal);
      if (record.kind == RecordKind::stage && of.lead) turn.from = of.stage;
      if (record.kind == RecordKind::lead) {
        of.lead = &record;
        if (!book_.stages.empty()) of.stage = 0;
      }
      if (record.kind == RecordKind::stage) of.lost = nullptr;
      take_amount(record, of);
      if (record.has(RecordKey::stage)) of.stage = record.stage;
      if (record.kind != RecordKind::quote) of.stage_since = record.day_number;
      break;
    }
    case RecordKind::lost: {
      Deal& of = deal(record.deal);
      turn.lost = !of.lost;
      of.lost = &record;
      take_amount(record, of);
      break;
    }
    case RecordKind::order: order(record, turn); break;
    case RecordKind::customer_new:
      if (CustomerStanding& customer = customers_[record.customer]; !customer.developed)
        customer.developed = &record;
      break;
    case RecordKind::customer_lost: lose(record); break;
    case RecordKind::task:
      task_of_name_[record.number] = static_cast<Index>(tasks_.size());
      tasks_.push_back({&record});
      break;
    case RecordKind::task_done:
      if (const Index place = task_of_name_[record.number]; place != absent)
        if (!tasks_[place].done) tasks_[place].done = &record;
      break;
    case RecordKind::request:
      request_of_name_[record.number] = static_cast<Index>(requests_.size());
      requests_.push_back({&record});
      break;
    case RecordKind::response:
      if (const Index place = request_of_name_[record.number]; place != absent)
        if (!requests_[place].done) requests_[place].done = &record;
      break;
    default:
      if (is_contact(record.kind)) contact(record);
  }
  return turn;
}

void Standing::close(Day day) {
  const auto number = static_cast<std::int32_t>(day.time_since_epoch().count());
  for (Index place = 0; place < customers_.size(); ++place) {
    CustomerStanding& customer = customers_[place];
    if (!fell_silent(customer, number + 1)) continue;
    losses_.push_back(
        {place, customer.last_order->rep, customer.last_order->day_number + dormant_after_});
    customer.lost = true;
  }
}

std::optional<std::int64_t> cost_of(const Book& book, const Standing& standing,
                                    const Record& record) {
  if (record.has(RecordKey::cost)) return record.cost;
  const Index product = standing.product_of(record);
  if (product == absent || !record.has(RecordKey::quantity)) return {};
  const auto& cost = book.products[product].cost;
  if (!cost) return {};
  const Int128 exact = divided(Int128(cost->minor()) * record.quantity, 1000);
  if (exact > INT64_MAX || exact < INT64_MIN) return {};
  return static_cast<std::int64_t>(exact);
}

}  // namespace plan
