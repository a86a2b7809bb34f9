// SPDX-License-Identifier: MIT
#include "plan/analysis/scoring.hpp"

#include <algorithm>
#include <deque>

namespace plan {

std::vector<ScoreAsked> score_asked(const Book& book, const Period& period,
                                    const FactFilter& filter, Day as_of) {
  constexpr int earlier = 3;
  std::vector<ScoreAsked> asked;
  Period of = period;
  for (int i = 0; i <= earlier; ++i) {
    Card card = card_of(book, of.span.last);
    auto requests = score_requests(book, card, of, filter, as_of);
    asked.push_back({of, std::move(card), std::move(requests)});
    of = before(of, book.fiscal());
  }
  return asked;
}

Scored scored(const Facts& facts, const std::vector<ScoreAsked>& asked, bool evidence) {
  std::vector<MeasureRequest> requests;
  std::deque<Ratings> ratings;
  std::vector<Listener*> listeners;
  for (const ScoreAsked& one : asked) {
    requests.insert(requests.end(), one.requests.begin(), one.requests.end());
    listeners.push_back(&ratings.emplace_back(facts, one.period.span));
  }
  std::optional<EvidenceCollector> collector;
  const ScoreAsked& first = asked.front();
  const FactFilter filter = first.requests.front().filter;
  if (evidence)
    listeners.push_back(&collector.emplace(facts, first.card, filter, first.period.span));

  Survey surveyed = survey(facts, requests, listeners);
  Scored made;
  std::span<Measured> left(surveyed.measured);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const std::size_t count = asked[i].requests.size();
    made.appraisals.push_back(appraise(facts, asked[i].card, left.first(count), ratings[i]));
    left = left.subspan(count);
  }
  while (made.appraisals.size() > 1 &&
         std::ranges::none_of(made.appraisals.back().scores,
                              [](const Score& score) { return score.total.has_value(); }))
    made.appraisals.pop_back();
  if (collector) made.evidence = std::move(*collector).found();
  return made;
}

}  // namespace plan
