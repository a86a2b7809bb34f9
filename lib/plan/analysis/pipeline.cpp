// SPDX-License-Identifier: MIT
#include "plan/analysis/pipeline.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

OpenDeal open_deal(const Facts& facts, const Standing& standing, const Deal& deal, Dims dims) {
  OpenDeal open{&deal, dims, weighted(facts.book, deal),
                standing.last_contact(deal, at(dims, Axis::rep))};
  const auto days_since = [&](std::int32_t day) {
    return facts.as_of.time_since_epoch().count() - std::int64_t{day};
  };
  open.days_in_stage = days_since(deal.stage_since);
  open.age = days_since(deal.lead->day_number);
  open.days_since_contact = days_since(open.contact->day_number);
  open.close_passed = deal.close != 0 && deal.close_day() < facts.as_of;
  open.not_contacted = open.days_since_contact > follow_up_within(facts.book);
  return open;
}

std::uint16_t first_stage(const Record& lead) {
  return lead.has(RecordKey::stage) ? lead.stage : std::uint16_t{0};
}

}  // namespace

SkipCollector::SkipCollector(const Facts& facts, const FactFilter& filter, Span period)
    : facts_(facts), filter_(filter), period_(period) {}

KindSet SkipCollector::kinds() const {
  return kind_bit(RecordKind::stage) | kind_bit(RecordKind::order);
}

void SkipCollector::take(const Record& record, const Turn& turn, const Standing& standing) {
  if (turn.from == UINT16_MAX) return;
  const bool moved = record.kind == RecordKind::stage && record.stage > turn.from + 1;
  const bool won = turn.won && turn.from + 1U < facts_.book.stages.size();
  if (!moved && !won) return;
  const Dims dims = facts_.attribution.dims(record, standing);
  if (!filter_.admits(dims)) return;
  // whoever keeps no stages of small deals would bury the others
  if (won && turn.from == first_stage(*standing.deal_of(record)->lead))
    straight_ += period_.contains(record.day());
  else
    skipped_.push_back(
        {&record, record.deal, dims, turn.from, won ? SkippedStage::won : record.stage});
}

void SkipCollector::end(const Standing& standing) {
  std::erase_if(skipped_, [&](const SkippedStage& skip) {
    return !period_.contains(skip.record->day()) && !standing.deal_of(*skip.record)->open();
  });
}

std::vector<OpenDeal> open_deals(const Facts& facts, const Standing& standing,
                                 const FactFilter& filter) {
  std::vector<OpenDeal> open;
  for (const Deal& deal : standing.deals()) {
    if (!deal.open()) continue;
    const Dims dims = facts.attribution.dims_of_deal(deal, standing, facts.as_of);
    if (filter.admits(dims)) open.push_back(open_deal(facts, standing, deal, dims));
  }
  return open;
}

Pipeline pipeline_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
                     const SkipCollector& skips) {
  Pipeline pipeline{open_deals(facts, standing, filter), skips.skipped(), skips.straight()};
  std::ranges::sort(pipeline.open, {}, [&](const OpenDeal& open) {
    const std::int32_t close = open.deal->close;
    return std::tuple(at(open.dims, Axis::stage), close == 0, close,
                      facts.records.name(open.deal->name));
  });
  return pipeline;
}

Pipeline pipeline_of(const Facts& facts, const FactFilter& filter, Span period) {
  SkipCollector skips(facts, filter, period);
  Listener* const listeners[] = {&skips};
  Standing standing = replay(facts, facts.as_of, std::span<Listener* const>(listeners));
  Pipeline pipeline = pipeline_of(facts, standing, filter, skips);
  pipeline.standing.emplace(std::move(standing));
  return pipeline;
}

}  // namespace plan
