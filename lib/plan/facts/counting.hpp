// SPDX-License-Identifier: MIT
// One request's count as a listener of a replay, for those who begin and end it themselves. A part
// of count.hpp.
#pragma once

#include <memory>

#include "plan/facts/count.hpp"

namespace plan {

class Counting : public Listener {
 public:
  /// What was counted. Range: once, after end().
  virtual Tally tally() = 0;
};

/// The facts and the request must outlive it.
std::unique_ptr<Counting> counting(const Facts& facts, const CountRequest& request);

}  // namespace plan
