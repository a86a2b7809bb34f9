// SPDX-License-Identifier: MIT
#include "plan/analysis/scoring.hpp"

#include <algorithm>

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

Scoring::Scoring(const Facts& facts, const std::vector<ScoreAsked>& asked, bool evidence)
    : facts_(facts), asked_(asked) {
  for (const ScoreAsked& one : asked) ratings_.emplace_back(facts, one.period.span);
  const ScoreAsked& first = asked.front();
  if (evidence)
    collector_.emplace(facts, first.card, first.requests.front().filter, first.period.span);
}

std::vector<MeasureRequest> Scoring::requests() const {
  std::vector<MeasureRequest> requests;
  for (const ScoreAsked& one : asked_)
    requests.insert(requests.end(), one.requests.begin(), one.requests.end());
  return requests;
}

std::vector<Listener*> Scoring::listeners() {
  std::vector<Listener*> listeners;
  for (Ratings& ratings : ratings_) listeners.push_back(&ratings);
  if (collector_) listeners.push_back(&*collector_);
  return listeners;
}

Scored Scoring::scored(std::span<Measured> of) && {
  Scored made;
  for (std::size_t i = 0; i < asked_.size(); ++i) {
    const std::size_t count = asked_[i].requests.size();
    made.appraisals.push_back(appraise(facts_, asked_[i].card, of.first(count), ratings_[i]));
    of = of.subspan(count);
  }
  while (made.appraisals.size() > 1 &&
         std::ranges::none_of(made.appraisals.back().scores,
                              [](const Score& score) { return score.total.has_value(); }))
    made.appraisals.pop_back();
  if (collector_) made.evidence = std::move(*collector_).found();
  return made;
}

Scored scored(const Facts& facts, const std::vector<ScoreAsked>& asked, bool evidence) {
  Scoring scoring(facts, asked, evidence);
  Survey surveyed = survey(facts, scoring.requests(), scoring.listeners());
  return std::move(scoring).scored(surveyed.measured);
}

}  // namespace plan
