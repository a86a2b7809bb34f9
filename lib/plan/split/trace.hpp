// SPDX-License-Identifier: MIT
// How a split's cells came about: what `plan why` tells. Kept only on request.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "plan/split/amounts.hpp"
#include "plan/split/follow.hpp"
#include "plan/split/pinned.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// One seat's month.
struct Cause {
  enum class Kind { away, no_weight, pinned, shared };
  Kind kind = Kind::away;
  const PinnedRow* pinned = nullptr;     // pinned: the rep's row
  const PinnedRow* container = nullptr;  // whose rest is shared; null: the company's
  std::int64_t rest = 0;                 // units that the pool shares
  Exact weight = 0, pool_weight = 0;
  Ratio carried;  // before the month
  Ratio carries;  // after it
};

struct Trace {
  Amounts amounts;
  std::array<Exact, 12> season;
  Spread company;
  std::vector<PinnedRow> rows;
  std::vector<Cause> causes;                          // seat x 12 + month
  std::vector<std::unique_ptr<Following>> following;  // what the spreads point at
  /// Of a raised split, the stated one when its months follow pins: the raised one is then in its
  /// proportions, and all else here but `amounts` is empty.
  std::shared_ptr<const Split> stated;
};

}  // namespace plan
