// SPDX-License-Identifier: MIT
#include "plan/analysis/customer_story.hpp"

#include <algorithm>
#include <tuple>

#include "plan/facts/history_sides.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

/// Orders count up, returns down.
int sign_of(const Record& record) {
  if (record.kind == RecordKind::order) return 1;
  return record.kind == RecordKind::return_ ? -1 : 0;
}

/// What is not known of a part is not known of the sum.
void add(std::optional<std::int64_t>& to, const std::optional<std::int64_t>& more) {
  if (to && more)
    to = (Money::minor(*to) + Money::minor(*more)).minor();
  else
    to.reset();
}

bool is_told(const Record& record) {
  return !kinds()[static_cast<std::size_t>(record.kind)].personal;
}

}  // namespace

void StoryCollector::take(const Record& record, const Turn&, const Standing& standing) {
  if (standing.customer_of(record) != customer_) return;
  if (is_told(record)) story_.records.push_back(&record);
  const int sign = sign_of(record);
  if (sign == 0) return;
  const Period year = period_of(record.day(), Step::year, facts_.book.fiscal());
  CustomerSales& sales = sales_of(year, standing.product_of(record));
  plan::add(sales.sales, sign * record.amount);
  plan::add(sales.quantity, sign * record.quantity);
  if (record.kind != RecordKind::order) return;
  const bool is_own = record.order == absent;
  if (is_own || in_row_.emplace(sales.year, sales.product, record.order).second)
    plan::add(sales.orders, 1);
  if (is_own || in_all_.insert(record.order).second) plan::add(story_.orders, 1);
}

void StoryCollector::end(const Standing& standing) {
  add_cancelled(standing);
  add_history();
  std::ranges::sort(story_.sales, [](const auto& a, const auto& b) {
    return std::tie(a.from, a.year, a.product) < std::tie(b.from, b.year, b.product);
  });
  add_deals(standing);
}

CustomerSales& StoryCollector::sales_of(const Period& year, Index product) {
  for (CustomerSales& one : story_.sales)
    if (one.year == year.name && one.product == product) return one;
  return story_.sales.emplace_back(CustomerSales{year.name, product, year.span.first});
}

/// Orders that were cancelled, and what was taken back of them, belong to the story all the same.
void StoryCollector::add_cancelled(const Standing& standing) {
  std::set<const Record*> told(story_.records.begin(), story_.records.end());
  std::vector<const Record*> all;
  for (const Record* record : facts_.records.in_time()) {
    const bool is_sale = sign_of(*record) != 0 && record->day() <= facts_.as_of;
    if (is_sale && !told.contains(record) && standing.customer_of(*record) == customer_)
      story_.cancelled.insert(record);
    if (told.contains(record) || story_.cancelled.contains(record)) all.push_back(record);
  }
  story_.records = std::move(all);
}

void StoryCollector::add_history() {
  const HistorySides sides(facts_, {Axis::customer}, {}, {first_day(), facts_.as_of});
  for (const HistoryPart& part : sides.parts()) {
    const HistoryLine& line = *part.line;
    if (part.shown && line.customer && place_of(facts_.book.customers, *line.customer) == customer_)
      add(line, part.days == line.period->span && line.period->span.last <= facts_.as_of);
  }
}

/// Of a line that counts in part only nothing is known apart.
void StoryCollector::add(const HistoryLine& line, bool is_whole) {
  const Span span = line.period->span;
  const Period year = period_of(span.first, Step::year, facts_.book.fiscal());
  const bool is_within = span.last <= year.span.last;
  CustomerSales& sales =
      sales_of(is_within ? year : *line.period,
               line.product ? place_of(facts_.book.products, *line.product) : absent);
  const auto told = [&](const Given<std::int64_t>& value) {
    std::optional<std::int64_t> found;
    if (value && is_whole) found = *value;
    return found;
  };
  std::optional<std::int64_t> amount;
  if (line.sales && is_whole) amount = line.sales->minor();
  plan::add(sales.sales, amount);
  plan::add(sales.quantity, told(line.quantity));
  plan::add(sales.orders, told(line.orders));
  plan::add(story_.orders, told(line.orders));
}

void StoryCollector::add_deals(const Standing& standing) {
  for (const Deal& deal : standing.deals())
    if (deal.lead && deal.lead->customer == customer_)
      story_.deals.push_back(
          {deal, deal.open() ? facts_.attribution.holder_on(deal, facts_.as_of) : deal.rep,
           standing.won_amount(deal)});
}

}  // namespace plan
