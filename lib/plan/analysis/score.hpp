// SPDX-License-Identifier: MIT
// The appraisal of people over a period: what each item of the scorecard comes to, the score, the
// grade and the rank. What is shown of it is report/score/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/facts/measured.hpp"
#include "plan/facts/replay.hpp"

namespace plan {

/// An item of a scorecard, as the book or the default has it.
struct CardItem {
  const Measure* measure = nullptr;  // null: a rating by the manager
  std::string_view rating{};         // its name
  Rate weight{};
  std::optional<Rate> target{};  // as the card says; none: of goals, or the period before
  Rate floor{}, cap{6, 5};
  bool down = false;  // less is better
};
struct Card {
  std::vector<CardItem> items;
  std::vector<const Grade*> grades;  // the highest first
  bool is_default = false;           // the book has no scorecard for the year
};
/// The scorecard of the fiscal year in which the day lies. The book must outlive it.
Card card_of(const Book& book, Day day);

/// Why an item's target is what it is.
enum class TargetFrom { card, goals, whole, before };

/// One item of one person. Units: as its measure; ratings and conduct of 100.
struct ScoredItem {
  Figure actual{};
  std::optional<Rate> target{};
  TargetFrom from = TargetFrom::card;
  std::optional<Rate> reached{};  // between floor and cap; none: it does not count
  std::string why{};              // it does not count, in the reader's language
  Rate weight{};                  // with its part of those that do not count
  Rate points{};                  // reached x weight
};
struct Score {
  Index rep = absent;
  std::vector<ScoredItem> items{};  // as the card's
  std::optional<Rate> total{};      // none: no item counts
  const Grade* grade = nullptr;     // null: none is given
  std::size_t rank = 0;             // from 1; those of the same score share it
};
struct Appraisal {
  Period period{};
  Card card{};
  std::vector<Score> scores{};   // by rank, then as the book lists the people
  std::int64_t own_ratings = 0;  // of people by themselves, which do not count
};

/// Whether a rating is by the person who is rated.
bool is_of_oneself(const Record& rating, const Facts& facts);

/// Ratings of a period, as a listener beside others. What it is made of must outlive it.
class Ratings : public Listener {
 public:
  Ratings(const Facts& facts, Span days) : facts_(facts), days_(days) {}
  KindSet kinds() const override { return kind_bit(RecordKind::rating); }
  void take(const Record& record, const Turn& turn, const Standing& standing) override;

  /// The mean of what others gave, of 100; none where nobody did.
  std::optional<Rate> of(Index rep, std::string_view item) const;
  std::int64_t own_count() const { return own_; }

 private:
  struct Given {
    Index rep;
    const std::string* item;
    std::int64_t sum, count;  // thousandths
  };
  const Facts& facts_;
  Span days_;
  std::vector<Given> given_{};
  std::int64_t own_ = 0;
};

/// What the items need, by rep and beside the period before; and where growth is an item, sales
/// beside last year's.
std::vector<MeasureRequest> score_requests(const Book& book, const Card& card, const Period& period,
                                           const FactFilter& filter, Day as_of);
/// Everybody who was employed in the period. Formula: an item is clamp(actual / target, floor,
/// cap), or where less is better 1 up to the target and target / actual beyond, x its weight; those
/// without actual or target don't count, and the others' weights are raised in proportion, so that
/// all weights stay in play. `of`: of score_requests().
Appraisal appraise(const Facts& facts, const Card& card, std::span<Measured> of,
                   const Ratings& ratings);

}  // namespace plan
