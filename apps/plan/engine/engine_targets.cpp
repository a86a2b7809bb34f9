// SPDX-License-Identifier: MIT
#include "plan/engine/engine_targets.hpp"

#include <algorithm>

#include "plan/engine/engine_places.hpp"

namespace plan {
namespace {

class EngineTargeting {
 public:
  EngineTargeting(Engine& engine, const EngineFacts& known, const Facts& facts,
                  const CountRequest& request, const std::vector<std::vector<Span>>& spans,
                  Tally& tally)
      : engine_(engine),
        facts_(facts),
        request_(request),
        spans_(spans),
        tally_(tally),
        places_(facts, known),
        planned_(spans.size() * tally.piece_count()) {
    places_.ask_for(request, query_);
    query_.filters.push_back({"origin", {"plan"}});
    auto stretches = spans;
    stretches.insert(stretches.end(), request.series.begin(), request.series.end());
    stretches.push_back({{facts.as_of, facts.as_of}});
    cut(stretches, query_);
    // of products there are targets of whole months
    const bool by_product =
        request.filter.has(Axis::product) || std::ranges::count(request.axes, Axis::product) > 0;
    target_ = by_product ? "product_target" : "target";
    query_.sums = {target_, by_product ? "product_quota" : "quota"};
  }

  void run() {
    places_.each_row(engine_, sql_sums(query_), query_,
                     [&](const EnginePlaces::Places& places, Day day, EngineRow row) {
                       const bool is_target = std::get<std::string>(row[0]) == target_;
                       add(places, day, is_target, number_in(row[1]));
                     });
    for (std::size_t s = 0; s < spans_.size(); ++s)
      for (std::size_t p = 0; p < spans_[s].size(); ++p)
        if (!spans_[s][p].empty()) mark(s, p);
  }

 private:
  void add(const EnginePlaces::Places& places, Day day, bool is_target, std::int64_t value) {
    for (std::size_t s = 0; s < spans_.size(); ++s)
      for (std::size_t p = 0; p < spans_[s].size(); ++p) {
        if (!spans_[s][p].contains(day)) continue;
        TallyCell& cell = tally_.cell(tally_.row_at(places_.dims(places)), s, p);
        cell.add(is_target ? Sum::target : Sum::quota, value);
        if (is_target && day <= facts_.as_of && request_.series[s][p].contains(day))
          cell.add(Sum::target_to_date, value);
        planned_[s * tally_.piece_count() + p] |=
            is_target ? target_sums & ~set_of(Sum::quota) : set_of(Sum::quota);
      }
  }

  void mark(std::size_t s, std::size_t p) {
    const SumSet lacking = target_sums & ~planned_[s * tally_.piece_count() + p];
    Gaps& gaps = tally_.gaps(s, p);
    gaps.unknown |= lacking;
    if (holds(lacking, Sum::target))
      gaps.unplanned_year = fiscal_year_of(spans_[s][p].first, facts_.book.fiscal());
  }

  Engine& engine_;
  const Facts& facts_;
  const CountRequest& request_;
  const std::vector<std::vector<Span>>& spans_;
  Tally& tally_;
  EnginePlaces places_;
  SumQuery query_;
  std::string target_;
  std::vector<SumSet> planned_;  // of which pieces there are targets, quotas
};

}  // namespace

void engine_targets(Engine& engine, const EngineFacts& known, const Facts& facts,
                    const CountRequest& request, const std::vector<std::vector<Span>>& spans,
                    Tally& tally) {
  EngineTargeting(engine, known, facts, request, spans, tally).run();
}

}  // namespace plan
