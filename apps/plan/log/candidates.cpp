// SPDX-License-Identifier: MIT
#include "plan/log/candidates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "plan/analysis/pipeline.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/query/filter.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

/// Names that records make themselves, by the kind of record that makes them.
struct Made {
  std::string_view section;
  RecordKind kind;
};
constexpr Made made[] = {{"deals", RecordKind::lead},
                         {"orders", RecordKind::order},
                         {"requests", RecordKind::request},
                         {"tasks", RecordKind::task}};

std::string name_of_customer(const Book& book, Index customer) {
  return customer == absent ? "" : name_of(book.customers[customer]);
}

/// The customer, the amount and the stage, as far as they are known.
std::string told(const OpenDeal& open, const Standing& standing, const Book& book) {
  const Deal& deal = *open.deal;
  std::vector<std::string> parts;
  if (const auto name = name_of_customer(book, standing.customer_of(*deal.lead)); !name.empty())
    parts.push_back(name);
  if (deal.has_amount) parts.push_back(exact_decimal(Money::minor(deal.amount), book.currency()));
  if (deal.stage != UINT16_MAX) parts.push_back(name_of(book.stages[deal.stage]));
  return fmt::format("{}", fmt::join(parts, " · "));
}

/// Of the rep and the customer, as places; absent: of any.
struct Whose {
  Index rep = absent, customer = absent;
  bool is_anybody() const { return rep == absent && customer == absent; }
  bool has(Index of_rep, Index of_customer) const {
    return (rep == absent || rep == of_rep) && (customer == absent || customer == of_customer);
  }
};

Whose whose(const Around& around, const Book& book) {
  return {place_of(book.reps, around.rep), place_of(book.customers, around.customer)};
}

std::vector<Candidate> deals_of(const Whose& whose, const Facts& facts, const Standing& standing) {
  FactFilter filter;
  if (whose.rep != absent) filter.admit(Axis::rep, whose.rep, facts.book.reps.size());
  if (whose.customer != absent)
    filter.admit(Axis::customer, whose.customer, facts.book.customers.size());
  std::vector<Candidate> list;
  for (const OpenDeal& open : open_deals(facts, standing, filter))
    list.push_back(
        {std::string(facts.records.name(open.deal->name)), told(open, standing, facts.book)});
  std::ranges::reverse(list);
  return list;
}

/// A task is its rep's, a request its customer's.
std::vector<Candidate> errands_of(const Whose& whose, const Facts& facts,
                                  const std::vector<Errand>& errands) {
  std::vector<Candidate> list;
  for (const Errand& errand : errands) {
    if (errand.done || !whose.has(errand.given->rep, errand.given->customer)) continue;
    list.push_back({std::string(facts.records.name(errand.given->number)),
                    name_of_customer(facts.book, errand.given->customer)});
  }
  std::ranges::reverse(list);
  return list;
}

std::vector<Candidate> orders_of(const Whose& whose, const Facts& facts, const Standing& standing) {
  std::set<Index> seen;
  std::vector<Candidate> list;
  const auto& all = facts.in_time();
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const Record& order = **at;
    const Index customer = standing.customer_of(order);
    if (order.kind != RecordKind::order || order.number == absent) continue;
    if (whose.customer != absent && customer != whose.customer) continue;
    if (seen.insert(order.number).second)
      list.push_back(
          {std::string(facts.records.name(order.number)), name_of_customer(facts.book, customer)});
  }
  return list;
}

/// Those that the record can rest on.
std::vector<Candidate> made_for(RecordKind kind, const Whose& whose, Session& session) {
  const Facts facts(session.read().book, session.activities({}).records, session.as_of());
  const Standing standing =
      replay(facts, facts.as_of, [](const Record&, const Turn&, const Standing&) {});
  switch (kind) {
    case RecordKind::lead: return deals_of(whose, facts, standing);
    case RecordKind::order: return orders_of(whose, facts, standing);
    case RecordKind::request: return errands_of(whose, facts, standing.requests());
    default: return errands_of(whose, facts, standing.tasks());
  }
}

/// Each name with the customer whom its record speaks of, the newest first.
std::vector<Candidate> made_by(RecordKind kind, Session& session) {
  const Records& records = session.activities({}).records;
  const auto& customers = session.read().book.customers;
  std::set<Index> seen;
  std::vector<Candidate> list;
  const auto& all = records.in_time();
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const Record* record = *at;
    const Index name = kind == RecordKind::lead ? record->deal : record->number;
    if (record->kind != kind || name == absent || !seen.insert(name).second) continue;
    list.push_back({std::string(records.name(name)),
                    record->customer == absent ? "" : name_of(customers[record->customer])});
  }
  return list;
}

}  // namespace

bool takes_made_name(const Key& key) {
  return (key.type == Type::ref || key.type == Type::number) &&
         std::ranges::find(made, key.of, &Made::section) != std::end(made);
}

std::vector<Candidate> candidates_of(const Key& key, const Around& around, Session& session) {
  if (takes_made_name(key)) {
    if (key.key == "deal" && around.kind == "lead") return {};
    const auto* row = std::ranges::find(made, key.of, &Made::section);
    const Whose of = whose(around, session.read().book);
    const bool sound = !session.read().findings.has_errors();
    return of.is_anybody() || !sound ? made_by(row->kind, session)
                                     : made_for(row->kind, of, session);
  }
  std::vector<Candidate> list;
  if (key.key == "kind")
    for (const Kind& kind : kinds())
      list.push_back({std::string(kind.name), std::string(tr(kind.help))});
  else if (key.type == Type::choice)
    for (const auto word : choices(key.of)) list.push_back({std::string(word), ""});
  else if (key.type == Type::ref)
    for (const Named& thing : things_of(session.read().book, key.of))
      list.push_back(
          {std::string(thing.id), std::string(thing.name == thing.id ? "" : thing.name)});
  return list;
}

}  // namespace plan
