// SPDX-License-Identifier: MIT
// What each person is expected to sell in the months to come: forecast by analysis, handed to
// whoever projects.
#pragma once

#include <string>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/period.hpp"

namespace plan {

struct Outlook {
  std::string method;  // what it was forecast by: its key
  Month first{};       // that of the day after as-of
  /// By rep, by month from `first`: what the days after as-of bring. 0 where history tells it.
  std::vector<std::vector<Money>> rests{};
};

}  // namespace plan
