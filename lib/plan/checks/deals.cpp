// SPDX-License-Identifier: MIT
// Judgements of deals: ordered by somebody else or for another customer than they were opened for,
// lost when they were lost or won already, open without a day on which they should close.
#include <algorithm>
#include <map>
#include <utility>

#include "plan/analysis/pipeline.hpp"
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/duties.hpp"

namespace plan {
namespace {

std::string day_of(const Record& record) {
  return to_string(Date(record.day()));
}

/// Whether it is the rep's to order: who has the deal or its customer, or stands in for who is on
/// leave.
bool may_order(const Facts& facts, const Deal& deal, const Record& record) {
  const Day day = record.day();
  const Index holder = facts.attribution.holder_on(deal, day);
  if (record.rep == deal.rep || record.rep == holder) return true;
  if (leave_on(facts.book.reps[holder], day)) return true;
  const Index customer = deal.lead->customer;
  return customer != absent && facts.attribution.owner_on(customer, day) == record.rep;
}

/// What the order does not share with the lead of its deal; empty: it shares all.
Said unlike(const Facts& facts, const Deal& deal, const Record& record) {
  const Book& book = facts.book;
  const std::string_view name = facts.records.name(deal.name);
  const Index customer = deal.lead->customer;
  if (record.customer != absent && customer != absent && record.customer != customer)
    return said("deal {} was opened for {} and is ordered by {}", name,
                name_of(book.customers[customer]), name_of(book.customers[record.customer]));
  if (may_order(facts, deal, record)) return {};
  return said("deal {} is of {} and its order of {}, without a handover", name,
              name_of(book.reps[deal.rep]), rep_of(book, record));
}

}  // namespace

void check_deal_orders(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("order-unlike-deal",
                "mend deal, rep or customer of the order, or record the handover", findings);
  const auto judge = [&](const Record& record, const Turn&, const Standing& standing) {
    const Deal* deal = record.kind == RecordKind::order ? standing.deal_of(record) : nullptr;
    if (!deal || !deal->lead) return;
    if (Said text = unlike(*checked.facts, *deal, record); !text.empty())
      found.add(record.at, std::move(text));
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_losses(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("lost-without-reopening",
                "take the record out, or reopen the deal before it with kind stage", findings);
  const Records& records = checked.facts->records;
  std::map<Index, const Record*> lost;  // by deal, the latest
  const auto judge = [&](const Record& record, const Turn& turn, const Standing& standing) {
    if (record.kind != RecordKind::lost) return;
    const Deal& deal = *standing.deal_of(record);
    const std::string_view name = records.name(record.deal);
    const std::string& rep = rep_of(checked.book, record);
    if (!turn.lost)
      found.add(record.at, said("deal {} of {} is lost on {} and was lost on {} already", name, rep,
                                day_of(record), day_of(*lost[record.deal])));
    else if (deal.won && !deal.reopened)
      found.add(record.at, said("deal {} of {} is lost on {} and was won by its order on {}", name,
                                rep, day_of(record), day_of(*deal.won)));
    lost[record.deal] = &record;
  };
  replay(*checked.facts, checked.facts->as_of, judge);
  found.close();
}

void check_closes(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const auto& all = checked.facts->in_time();
  const auto closes = [](const Record* record) { return record->has(RecordKey::close); };
  if (std::ranges::none_of(all, closes)) return;  // a book that does without them
  const Pipeline pipeline = pipeline_of(*checked.facts, {}, {first_day(), checked.facts->as_of});
  struct Open {
    std::int64_t count = 0, without = 0;
    const Deal* oldest = nullptr;
  };
  std::map<Index, Open> by_rep;
  for (const OpenDeal& one : pipeline.open) {
    Open& open = by_rep[at(one.dims, Axis::rep)];
    ++open.count;
    if (one.deal->close != 0) continue;
    ++open.without;
    if (!open.oldest || one.deal->lead->day_number < open.oldest->lead->day_number)
      open.oldest = one.deal;
  }
  for (const auto& [rep, open] : by_rep)
    if (open.oldest)
      findings.warning("deal-without-close", open.oldest->lead->at,
                       said("{} of {} open deals of {} have no day on which they should close, the "
                            "oldest is {}",
                            open.without, open.count, name_of(checked.book.reps[rep]),
                            checked.facts->records.name(open.oldest->name)),
                       said("give each a close, in its next stage or call"));
}

}  // namespace plan
