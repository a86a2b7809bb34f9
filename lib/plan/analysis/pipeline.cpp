// SPDX-License-Identifier: MIT
#include "plan/analysis/pipeline.hpp"

#include <algorithm>
#include <tuple>

#include "plan/facts/defaults.hpp"

namespace plan {
namespace {

OpenDeal open_deal(const Book& book, const Deal& deal, Dims dims, Day as_of) {
  OpenDeal open{&deal, dims, weighted(book, deal), deal.latest};
  const auto days_since = [&](std::int32_t day) {
    return as_of.time_since_epoch().count() - std::int64_t{day};
  };
  if (!open.contact || open.contact->day_number < deal.lead->day_number) open.contact = deal.lead;
  open.days_in_stage = days_since(deal.stage_since);
  open.age = days_since(deal.lead->day_number);
  open.days_since_contact = days_since(open.contact->day_number);
  open.close_passed = deal.lead->until_number != 0 && deal.lead->until() < as_of;
  open.not_contacted = open.days_since_contact > follow_up_within(book);
  return open;
}

/// Reads each record and says which stages it leaves out.
class Skips {
 public:
  Skips(const Book& book, const Attribution& attribution, const FactFilter& filter, Span period)
      : book_(book), attribution_(attribution), filter_(filter), period_(period) {}

  void take(const Record& record, Pipeline& pipeline) {
    const Deal* before = pipeline.standing.deal_of(record);
    const std::uint16_t from = before && before->lead ? before->stage : UINT16_MAX;
    const bool untouched = from != UINT16_MAX && from == first_stage(*before->lead);
    const Turn turn = pipeline.standing.take(record);
    if (from == UINT16_MAX) return;
    const bool moved = record.kind == RecordKind::stage && record.stage > from + 1;
    const bool won = turn.won && from + 1U < book_.stages.size();
    if (!moved && !won) return;
    const Dims dims = attribution_.dims(record, pipeline.standing);
    if (!filter_.admits(dims)) return;
    // whoever keeps no stages of small deals would bury the others
    if (won && untouched)
      pipeline.straight += period_.contains(record.day());
    else
      pipeline.skipped.push_back(
          {&record, record.deal, dims, from, won ? SkippedStage::won : record.stage});
  }

  void keep_what_matters(Pipeline& pipeline) const {
    std::erase_if(pipeline.skipped, [&](const SkippedStage& skip) {
      return !period_.contains(skip.record->day()) &&
             !pipeline.standing.deal_of(*skip.record)->open();
    });
  }

 private:
  static std::uint16_t first_stage(const Record& lead) {
    return lead.has(RecordKey::stage) ? lead.stage : std::uint16_t{0};
  }

  const Book& book_;
  const Attribution& attribution_;
  const FactFilter& filter_;
  Span period_;
};

}  // namespace

std::vector<OpenDeal> open_deals(const Book& book, const Attribution& attribution,
                                 const Standing& standing, const FactFilter& filter, Day as_of) {
  std::vector<OpenDeal> open;
  for (const Deal& deal : standing.deals()) {
    if (!deal.open()) continue;
    const Dims dims = attribution.dims_of_deal(deal, standing, as_of);
    if (filter.admits(dims)) open.push_back(open_deal(book, deal, dims, as_of));
  }
  return open;
}

Pipeline pipeline_of(const Book& book, const Records& records, const Attribution& attribution,
                     const FactFilter& filter, Span period, Day as_of) {
  Pipeline pipeline{Standing(book, records), {}, {}};
  Skips skips(book, attribution, filter, period);
  for (const Record* record : records.in_time()) {
    if (record->day() > as_of) break;
    skips.take(*record, pipeline);
  }
  pipeline.open = open_deals(book, attribution, pipeline.standing, filter, as_of);
  std::ranges::sort(pipeline.open, {}, [&](const OpenDeal& open) {
    const std::int32_t close = open.deal->lead->until_number;
    return std::tuple(at(open.dims, Axis::stage), close == 0, close, records.name(open.deal->name));
  });
  skips.keep_what_matters(pipeline);
  return pipeline;
}

}  // namespace plan
