// SPDX-License-Identifier: MIT
#include "plan/facts/standing.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/facts/cost_of.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/facts/purchases_told.hpp"

namespace plan {
namespace {

/// The later of two records, either of which may be null.
const Record* later(const Record* a, const Record* b) {
  return !a || (b && b->day_number > a->day_number) ? b : a;
}

/// A first day is no move.
void take_close(const Record& record, Deal& of) {
  if (!record.has(RecordKey::close)) return;
  of.close_moves += of.close != 0 && of.close != record.until_number;
  of.close = record.until_number;
}

/// A deal is opened, offered, moved on, or lost: the latest amount stands.
void take_amount(const Record& record, Deal& of) {
  if (!record.has(RecordKey::amount)) return;
  of.amount = record.amount;
  of.has_amount = true;
}

}  // namespace

bool is_active(const Book& book, const CustomerStanding& customer, Day day) {
  return customer.last_order && !customer.lost &&
         day - customer.last_order->day() <= std::chrono::days(dormant_after(book));
}

const Record* new_by(const Customer& customer, const CustomerStanding& standing) {
  if (standing.developed || !standing.first_order) return standing.developed;
  const bool older = (customer.since && *customer.since < standing.first_order->day()) ||
                     standing.told < standing.first_order->day_number;
  return older ? nullptr : standing.first_order;
}

bool has_probabilities(const Book& book) {
  return std::ranges::any_of(book.stages,
                             [](const Stage& stage) { return bool(stage.probability); });
}

std::string_view why_unweighted(const Book& book) {
  return book.stages.empty() ? tr("the book has no stages, so no probabilities")
                             : tr("no stage of the book has a probability");
}

Money weighted(const Book& book, const Deal& deal) {
  if (deal.stage == UINT16_MAX) return {};
  const auto& probability = book.stages[deal.stage].probability;
  if (!probability) return {};
  const std::int64_t minor = book.currency().units_per_minor();
  const Rate in_minor(probability->numerator(), probability->denominator() * minor);
  return Money::minor(scaled(Money::minor(deal.amount), in_minor).minor() * minor);
}

Standing::Standing(const Book& book, const Records& records)
    : book_(book),
      deal_of_name_(records.name_count(), absent),
      orders_(records.order_count()),
      task_of_name_(records.name_count(), absent),
      request_of_name_(records.name_count(), absent),
      customers_(book.customers.size()),
      loose_(book.customers.size()),
      opening_(records.opening()),
      dormant_after_(static_cast<std::int32_t>(dormant_after(book))) {
  if (records.has(RecordKind::payment)) receivables_.emplace(book.customers.size());
  const auto told = purchases_told(book);
  for (Index place = 0; place < customers_.size(); ++place)
    if (told[place])
      customers_[place].told = static_cast<std::int32_t>((told[place]->first.last - Day()).count());
}

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

bool Standing::had_ordered(const Record& record) const {
  const Index place = customer_of(record);
  if (place == absent) return false;
  const auto& since = book_.customers[place].since;
  if (since && *since < record.day()) return true;
  if (customers_[place].told < record.day_number) return true;
  const Record* first = customers_[place].first_order;
  return first && first->day_number < record.day_number;
}

/// By the end of the day, if no order comes on it.
bool Standing::fell_silent(const CustomerStanding& customer, std::int32_t day_number) const {
  return !customer.lost && customer.last_order &&
         customer.last_order->day_number + dormant_after_ < day_number;
}

void Standing::add_silence(Index customer) {
  const Record& last = *customers_[customer].last_order;
  losses_.push_back({customer, last.rep, last.day_number + dormant_after_ + 1});
}

void Standing::win(const Record& record, Turn& turn) {
  Deal& of = deal(record.deal);
  const bool is_numbered = record.order != absent;
  turn.won = !of.won;
  turn.was_lost = of.lost;
  if (of.lead) turn.from = of.stage;
  if (turn.won) {
    of.won = &record;
    of.won_at = of.stage;
    if (is_numbered && orders_[record.order].deal == absent)
      orders_[record.order].deal = record.deal;
  }
  if (turn.won || (is_numbered && of.won->order == record.order))
    of.won_lines = (Money::minor(of.won_lines) + record.money()).minor();
  of.lost = nullptr;
  of.reopened = false;
}

std::int64_t Standing::won_amount(const Deal& deal) const {
  if (!deal.won) return 0;
  const Order* order = deal.won->order == absent ? nullptr : &orders_[deal.won->order];
  const bool is_first = order && order->deal == deal.name;
  return is_first ? (Money::minor(deal.won_lines) + Money::minor(order->loose)).minor()
                  : deal.won_lines;
}

const Deal* Standing::won_with(const Record& record) const {
  const bool is_numbered = record.order != absent;
  const Index name =
      record.deal == absent && is_numbered ? orders_[record.order].deal : record.deal;
  if (name == absent || deal_of_name_[name] == absent) return nullptr;
  const Deal& deal = deals_[deal_of_name_[name]];
  const bool won_it =
      deal.won && (deal.won == &record || (is_numbered && deal.won->order == record.order));
  return won_it ? &deal : nullptr;
}

void Standing::order(const Record& record, Turn& turn) {
  if (record.order != absent) {
    Order& of = orders_[record.order];
    if (!of.first) of.first = &record;
    of.one_product = of.one_product && product_of(record) == product_of(*of.first);
    if (record.deal == absent) of.loose = (Money::minor(of.loose) + record.money()).minor();
    of.costless = of.costless || !cost_of(book_, *this, record);
  }
  if (record.deal != absent) win(record, turn);
  const Index place = customer_of(record);
  if (place == absent) return;
  CustomerStanding& customer = customers_[place];
  if (fell_silent(customer, record.day_number - 1)) add_silence(place);
  if (!customer.first_order) customer.first_order = &record;
  customer.last_order = &record;
  customer.lost = false;
}

void Standing::lose(const Record& record) {
  CustomerStanding& customer = customers_[record.customer];
  if (fell_silent(customer, record.day_number - 1))
    add_silence(record.customer);
  else if (!customer.lost)
    losses_.push_back({record.customer, record.rep, record.day_number, &record});
  customer.lost = true;
}

void Standing::contact(const Record& record) {
  const Index place = customer_of(record);
  if (place != absent) customers_[place].latest = &record;
  if (record.deal != absent) {
    Deal& of = deal(record.deal);
    of.latest = &record;
    return take_close(record, of);
  }
  if (place == absent) return;
  auto& loose = loose_[place];
  const auto own = std::ranges::find(loose, record.rep, &RepContact::rep);
  if (own == loose.end())
    loose.push_back({record.rep, &record});
  else
    own->record = &record;
}

const Record* Standing::loose_contact(const Deal& deal, Index rep) const {
  if (deal.lead->customer == absent) return nullptr;
  const auto& loose = loose_[deal.lead->customer];
  const auto own = std::ranges::find(loose, rep, &RepContact::rep);
  return own == loose.end() ? nullptr : own->record;
}

const Record* Standing::last_contact(const Deal& deal, Index rep) const {
  const Record* latest = later(deal.latest, loose_contact(deal, deal.rep));
  if (rep != deal.rep) latest = later(latest, loose_contact(deal, rep));
  return latest && latest->day_number >= deal.lead->day_number ? latest : deal.lead;
}

/// What the rep did before counts on, what he does from now on doesn't.
void Standing::hand_over(const Record& record) {
  Deal& of = deal(record.deal);
  if (of.lead) of.latest = later(of.latest, loose_contact(of, of.rep));
  of.rep = record.rep;
}

void Standing::take_deal(const Record& record, Turn& turn) {
  Deal& of = deal(record.deal);
  if (record.kind == RecordKind::stage && of.lead) turn.from = of.stage;
  if (record.kind == RecordKind::lead) {
    of.lead = &record;
    of.rep = record.rep;
    if (!book_.stages.empty()) of.stage = 0;
  } else {
    of.latest = &record;
  }
  if (record.kind == RecordKind::stage) {
    of.lost = nullptr;
    of.reopened = of.won != nullptr;
  }
  take_amount(record, of);
  take_close(record, of);
  if (record.has(RecordKey::stage)) of.stage = record.stage;
  if (record.kind != RecordKind::quote) of.stage_since = record.day_number;
}

Turn Standing::take(const Record& record) {
  Turn turn;
  if (record.kind == RecordKind::visit || record.kind == RecordKind::order)
    turn.had_ordered = had_ordered(record);
  switch (record.kind) {
    case RecordKind::lead:
    case RecordKind::quote:
    case RecordKind::stage: take_deal(record, turn); break;
    case RecordKind::handover: hand_over(record); break;
    case RecordKind::lost: {
      Deal& of = deal(record.deal);
      turn.lost = !of.lost;
      of.lost = of.latest = &record;
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
  if (receivables_ && opening_ && record.day() < opening_->day)
    receivables_->open(record, customer_of(record), opening_->left_of(record));
  else if (receivables_)
    receivables_->take(record, customer_of(record));
  return turn;
}

void Standing::close(Day day) {
  const auto number = static_cast<std::int32_t>(day.time_since_epoch().count());
  for (Index place = 0; place < customers_.size(); ++place) {
    if (!fell_silent(customers_[place], number)) continue;
    add_silence(place);
    customers_[place].lost = true;
  }
}

}  // namespace plan
