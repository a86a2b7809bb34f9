// SPDX-License-Identifier: MIT
#include "plan/facts/attribution.hpp"

namespace plan {
namespace {

Index place_of_team(const Book& book, const Given<std::string>& id) {
  return id ? place_of(book.teams, *id) : absent;
}

}  // namespace

Attribution::Attribution(const Book& book, const Records& records) {
  teams_.reserve(book.reps.size());
  for (const Rep& rep : book.reps) {
    std::vector<Spell> spells{{first_day(), place_of_team(book, rep.team)}};
    for (const Move& move : rep.moves)
      if (move.date && move.team) spells.push_back({*move.date, place_of_team(book, move.team)});
    teams_.push_back(std::move(spells));
    employments_.push_back(employments(rep));
  }
  for (const Product& product : book.products)
    group_of_product_.push_back(number_of(Axis::group, product.group));
  for (const Customer& customer : book.customers) add(book, customer);
  source_of_name_.assign(records.name_count(), absent);
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::lead && record->other != absent &&
        source_of_name_[record->other] == absent)
      source_of_name_[record->other] = words(Axis::source).add(records.name(record->other));
}

Index Attribution::number_of(Axis axis, const Given<std::string>& word) {
  return word ? words(axis).add(*word) : absent;
}

void Attribution::add(const Book& book, const Customer& customer) {
  const auto from = [](const Given<Day>& day) { return day ? *day : first_day(); };
  auto& regions = regions_.emplace_back();
  for (const auto& entry : customer.region)
    regions.push_back({from(entry.from), place_of(book.regions, *entry.value)});
  auto& owners = owners_.emplace_back();
  for (const auto& entry : customer.owner)
    owners.push_back({from(entry.from), place_of(book.reps, *entry.value)});
  for (const Owner& owner : customer.owners)
    owners.push_back({from(owner.from), place_of(book.reps, *owner.rep)});
  auto& levels = levels_.emplace_back();
  for (const auto& entry : customer.level)
    levels.push_back({from(entry.from), number_of(Axis::level, entry.value)});
  source_of_customer_.push_back(number_of(Axis::source, customer.source));
  industry_of_customer_.push_back(number_of(Axis::industry, customer.industry));
}

Index Attribution::place_on(const std::vector<Dated>& list, Day day) {
  // as value_on(): the first entry holds before its date as well
  Index place = list.empty() ? absent : list.front().place;
  for (const Dated& entry : list) {
    if (entry.from > day) break;
    place = entry.place;
  }
  return place;
}

Index Attribution::team_on(Index rep, Day day) const {
  Index team = absent;
  for (const Spell& spell : teams_[rep]) {
    if (spell.from > day) break;
    team = spell.team;
  }
  return team;
}

Index Attribution::region_on(Index customer, Day day) const {
  return place_on(regions_[customer], day);
}

Index Attribution::owner_on(Index customer, Day day) const {
  return place_on(owners_[customer], day);
}

std::vector<std::pair<Span, Index>> Attribution::teams_within(Index rep, Span days) const {
  std::vector<std::pair<Span, Index>> parts;
  const auto& spells = teams_[rep];
  for (std::size_t i = 0; i < spells.size(); ++i) {
    const Day last = i + 1 < spells.size() ? spells[i + 1].from - std::chrono::days(1) : last_day();
    if (const Span part = common({spells[i].from, last}, days); !part.empty())
      parts.emplace_back(part, spells[i].team);
  }
  return parts;
}

Dims Attribution::dims(Index rep, Day day) const {
  Dims dims;
  dims.fill(absent);
  at(dims, Axis::company) = 0;
  at(dims, Axis::rep) = rep;
  if (rep != absent) at(dims, Axis::team) = team_on(rep, day);
  return dims;
}

Dims Attribution::dims_of_customer(Index customer, Day day, Index rep) const {
  const Index owner = owner_on(customer, day);
  Dims made = dims(owner == absent ? rep : owner, day);
  put_customer(customer, day, made);
  at(made, Axis::source) = source_of_customer_[customer];
  return made;
}

void Attribution::put_customer(Index customer, Day day, Dims& dims) const {
  at(dims, Axis::customer) = customer;
  if (customer == absent) return;
  at(dims, Axis::region) = region_on(customer, day);
  at(dims, Axis::industry) = industry_of_customer_[customer];
  at(dims, Axis::level) = place_on(levels_[customer], day);
}

void Attribution::put_product(Index product, Dims& dims) const {
  at(dims, Axis::product) = product;
  if (product != absent) at(dims, Axis::group) = group_of_product_[product];
}

Index Attribution::source_of(const Record& record, const Standing& standing, Index customer) const {
  const Deal* deal = standing.deal_of(record);
  const Record* lead = record.kind == RecordKind::lead ? &record : deal ? deal->lead : nullptr;
  if (lead && lead->other != absent) return source_of_name_[lead->other];
  return customer == absent ? absent : source_of_customer_[customer];
}

Dims Attribution::dims(const Record& record, const Standing& standing) const {
  Dims made = dims(record.rep, record.day());
  const Index customer = standing.customer_of(record);
  put_customer(customer, record.day(), made);
  if (const Index region = standing.region_of(record); region != absent)
    at(made, Axis::region) = region;
  put_product(standing.product_of(record), made);
  if (record.category != UINT16_MAX) at(made, Axis::category) = record.category;
  at(made, Axis::source) = source_of(record, standing, customer);
  const Deal* deal = standing.deal_of(record);
  const std::uint16_t stage = deal && record.stage == UINT16_MAX ? deal->stage : record.stage;
  if (stage != UINT16_MAX) at(made, Axis::stage) = stage;
  return made;
}

bool Attribution::is_there(Index rep, Day day) const {
  return std::ranges::any_of(employments_[rep],
                             [&](const Span& span) { return span.contains(day); });
}

bool Attribution::has_left(Index rep, Day day) const {
  return !is_there(rep, day) &&
         std::ranges::any_of(employments_[rep], [&](const Span& span) { return span.last < day; });
}

Index Attribution::holder_on(const Deal& deal, Day day) const {
  if (!has_left(deal.rep, day) || deal.lead->customer == absent) return deal.rep;
  const Index owner = owner_on(deal.lead->customer, day);
  return owner != absent && is_there(owner, day) ? owner : deal.rep;
}

Dims Attribution::dims(const Loss& loss) const {
  Dims made = dims_of_customer(loss.customer, loss.day(), loss.rep);
  if (loss.record && loss.record->region != UINT16_MAX)
    at(made, Axis::region) = loss.record->region;
  return made;
}

Dims Attribution::dims_of_win(const Deal& deal, const Standing& standing) const {
  Dims made = dims(*deal.won, standing);
  if (deal.won_at != UINT16_MAX) at(made, Axis::stage) = deal.won_at;
  return made;
}

Dims Attribution::dims_of_deal(const Deal& deal, const Standing& standing, Day day) const {
  Dims made = dims(*deal.lead, standing);
  const Index rep = holder_on(deal, day);
  at(made, Axis::rep) = rep;
  at(made, Axis::team) = team_on(rep, day);
  if (deal.stage != UINT16_MAX) at(made, Axis::stage) = deal.stage;
  return made;
}

}  // namespace plan
