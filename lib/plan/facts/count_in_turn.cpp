// SPDX-License-Identifier: MIT
// Counts of stretches of time that follow one another, of which one at a time is held: each day of
// years of records, in each place, would be many cells.
#include <cassert>

#include "plan/facts/counting.hpp"

namespace plan {
namespace {

class InTurn : public Listener {
 public:
  InTurn(const Facts& facts, const Standing& at_end, std::span<const CountRequest> requests,
         const TakeTally& take)
      : facts_(facts), at_end_(at_end), requests_(requests), take_(take) {
    begin();
  }

  void before(Day day, const Standing& standing) override {
    while (now_ && whole_.last < day) {
      now_->before(day, standing);
      // what later records have made of the stretch's own is known already
      now_->end(at_end_);
      take_(now_->tally());
      begin();
    }
    if (now_) now_->before(day, standing);
  }

  void take(const Record& record, const Turn& turn, const Standing& standing) override {
    if (now_ && (kinds_ & kind_bit(record.kind)) != 0) now_->take(record, turn, standing);
  }

 private:
  void begin() {
    now_.reset();
    if (requests_.empty()) return;
    now_ = counting(facts_, requests_.front());
    kinds_ = now_->kinds();
    const Span before = std::exchange(whole_, whole_of(requests_.front()));
    assert(before.empty() || before.last < whole_.first);
    requests_ = requests_.subspan(1);
  }

  static Span whole_of(const CountRequest& request) {
    Span whole{last_day(), first_day()};
    for (const auto& pieces : request.series)
      for (const Span& piece : pieces)
        whole = {std::min(whole.first, piece.first), std::max(whole.last, piece.last)};
    return whole;
  }

  const Facts& facts_;
  const Standing& at_end_;
  std::span<const CountRequest> requests_;
  const TakeTally& take_;
  std::unique_ptr<Counting> now_;
  KindSet kinds_ = 0;
  Span whole_{last_day(), first_day()};
};

}  // namespace

void count_in_turn(const Facts& facts, const Standing& at_end,
                   std::span<const CountRequest> requests, const TakeTally& take) {
  InTurn listener(facts, at_end, requests, take);
  Listener* const listeners[] = {&listener};
  replay(facts, facts.as_of, std::span<Listener* const>(listeners));
}

}  // namespace plan
