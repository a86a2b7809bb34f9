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
  regions_.resize(book.customers.size());
  owners_.resize(book.customers.size());
  for (std::size_t i = 0; i < book.customers.size(); ++i) {
    const Customer& customer = book.customers[i];
    for (const auto& entry : customer.region)
      regions_[i].push_back(
          {entry.from ? *entry.from : first_day(), place_of(book.regions, *entry.value)});
    for (const auto& entry : customer.owner)
      owners_[i].push_back(
          {entry.from ? *entry.from : first_day(), place_of(book.reps, *entry.value)});
    for (const Owner& owner : customer.owners)
      owners_[i].push_back(
          {owner.from ? *owner.from : first_day(), place_of(book.reps, *owner.rep)});
    source_of_customer_.push_back(customer.source ? sources_.add(*customer.source) : absent);
  }
  source_of_name_.assign(records.name_count(), absent);
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::lead && record->other != absent &&
        source_of_name_[record->other] == absent)
      source_of_name_[record->other] = sources_.add(records.name(record->other));
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
  at(made, Axis::customer) = customer;
  at(made, Axis::region) = region_on(customer, day);
  at(made, Axis::source) = source_of_customer_[customer];
  return made;
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
  at(made, Axis::customer) = customer;
  if (customer != absent) at(made, Axis::region) = region_on(customer, record.day());
  at(made, Axis::product) = standing.product_of(record);
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
  return dims_of_customer(loss.customer, loss.day(), loss.rep);
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
