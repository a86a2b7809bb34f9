// SPDX-License-Identifier: MIT
#include "plan/facts/attribution.hpp"

namespace plan {
namespace {

Index place_of_team(const Book& book, const Given<std::string>& id) {
  return id ? place_of(book.teams, *id) : absent;
}

}  // namespace

Attribution::Attribution(const Book& book, const Records& records,
                         std::span<const RecordedWord> more)
    : records_(records) {
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
  add_own(book);
  add_own_of_records();
  for (const RecordedWord& word : more) words(word.axis).add(word.word);
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

void Attribution::add_own(const Book& book) {
  for (std::size_t place = 0; place < book.axes.size(); ++place) {
    const OwnAxis& own = book.axes[place];
    const Axis axis = own_axis(place);
    if (!own.of) continue;
    for (const auto& value : own.values) words(axis).add(*value);
    switch (*own.of) {
      case AxisOf::customer:
        own_of_customers_.push_back(own_of(book.customers, axis, *own.id));
        break;
      case AxisOf::product: own_of_products_.push_back(own_of(book.products, axis, *own.id)); break;
      case AxisOf::rep: own_of_reps_.push_back(own_of(book.reps, axis, *own.id)); break;
      case AxisOf::record: word_of_name_.resize(book.axes.size()); break;
    }
  }
}

template <class Thing>
Attribution::Own Attribution::own_of(const std::vector<Thing>& things, Axis axis,
                                     const std::string& id) {
  Own own{axis};
  own.places.reserve(things.size());
  for (const Thing& thing : things) {
    auto& places = own.places.emplace_back();
    const auto word = std::ranges::find(thing.own, id, &OwnWord::axis);
    if (word == thing.own.end()) continue;
    for (const auto& entry : word->values)
      places.push_back({entry.from ? *entry.from : first_day(), number_of(axis, entry.value)});
  }
  return own;
}

void Attribution::add_own_of_records() {
  if (word_of_name_.empty()) return;
  for (const Record* record : records_.in_time())
    for (Index at = record->own; at != absent; at = records_.own(at).next) {
      const OwnValue& value = records_.own(at);
      auto& word_of = word_of_name_[value.axis];
      word_of.resize(records_.name_count(), absent);
      if (word_of[value.value] == absent)
        word_of[value.value] = words(own_axis(value.axis)).add(records_.name(value.value));
    }
}

void Attribution::put(const std::vector<Own>& own, Index thing, Day day, Dims& dims) {
  for (const Own& one : own) at(dims, one.axis) = place_on(one.places[thing], day);
}

void Attribution::put_own(const Record& record, Dims& dims) const {
  for (Index place = record.own; place != absent; place = records_.own(place).next) {
    const OwnValue& value = records_.own(place);
    at(dims, own_axis(value.axis)) = word_of_name_[value.axis][value.value];
  }
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
  put_rep(rep, dims);
  if (rep != absent) at(dims, Axis::team) = team_on(rep, day);
  return dims;
}

void Attribution::put_rep(Index rep, Dims& dims) const {
  at(dims, Axis::rep) = rep;
  if (rep != absent) put(own_of_reps_, rep, first_day(), dims);
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
  put(own_of_customers_, customer, day, dims);
}

void Attribution::put_product(Index product, Day day, Dims& dims) const {
  at(dims, Axis::product) = product;
  if (product == absent) return;
  at(dims, Axis::group) = group_of_product_[product];
  put(own_of_products_, product, day, dims);
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
  put_product(standing.product_of(record), record.day(), made);
  if (record.category != UINT16_MAX) at(made, Axis::category) = record.category;
  at(made, Axis::source) = source_of(record, standing, customer);
  const Deal* deal = standing.deal_of(record);
  const std::uint16_t stage = deal && record.stage == UINT16_MAX ? deal->stage : record.stage;
  if (stage != UINT16_MAX) at(made, Axis::stage) = stage;
  put_own(record, made);
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
  put_rep(rep, made);
  at(made, Axis::team) = team_on(rep, day);
  if (deal.stage != UINT16_MAX) at(made, Axis::stage) = deal.stage;
  return made;
}

std::vector<std::size_t> Attribution::ranks(Axis axis) const {
  const Names& all = words(axis);
  std::vector<std::pair<std::string_view, std::size_t>> sorted;
  for (Index i = 0; i < all.size(); ++i) sorted.emplace_back(all[i], i);
  std::ranges::sort(sorted);
  std::vector<std::size_t> ranks(sorted.size());
  for (std::size_t i = 0; i < sorted.size(); ++i) ranks[sorted[i].second] = i;
  return ranks;
}

RepAxis Attribution::of_reps(Axis axis) const {
  RepAxis made{axis, {}, ranks(axis)};
  const auto own = std::ranges::find(own_of_reps_, axis, &Own::axis);
  for (const auto& places : own->places) {
    const Index place = place_on(places, first_day());
    made.places.push_back(place == absent ? std::nullopt : std::optional<std::size_t>(place));
  }
  return made;
}

}  // namespace plan
