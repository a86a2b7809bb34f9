// SPDX-License-Identifier: MIT
// The whole of a count: what records give, here or elsewhere, and history beside it. How records
// here are counted is count.cpp's.
#include <algorithm>
#include <cassert>

#include "plan/facts/count.hpp"
#include "plan/facts/sums_elsewhere.hpp"

namespace plan {
namespace {

Counted count_elsewhere(const Facts& facts, std::span<const CountRequest> requests) {
  Counted counted;
  for (const CountRequest& request : requests)
    counted.tallies.push_back(facts.elsewhere->count(facts, request));
  return counted;
}

}  // namespace

Counted count(const Facts& facts, std::span<const CountRequest> requests,
              std::span<Listener* const> others) {
  assert(!facts.elsewhere || others.empty());
  Counted counted =
      facts.elsewhere ? count_elsewhere(facts, requests) : count_records(facts, requests, others);
  for (std::size_t i = 0; i < requests.size(); ++i)
    count_history(facts, requests[i], counted.tallies[i]);
  return counted;
}

Tally count(const Facts& facts, const CountRequest& request) {
  return std::move(count(facts, std::span(&request, 1)).tallies.front());
}

std::size_t later_than_as_of(const Facts& facts, Span within) {
  const Span later = common(within, {facts.as_of + std::chrono::days(1), last_day()});
  if (later.empty()) return 0;
  if (facts.elsewhere) return facts.elsewhere->records_within(later);
  const auto& all = facts.records.in_time();
  const auto first = std::ranges::lower_bound(all, later.first, {}, &Record::day);
  const auto end = std::ranges::upper_bound(all, later.last, {}, &Record::day);
  return static_cast<std::size_t>(end - first);
}

}  // namespace plan
