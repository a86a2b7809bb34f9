// SPDX-License-Identifier: MIT
// What would close a gap: how much a working day, how many more deals and visits at today's close
// rate and average, or which close rate with today's deals.
#pragma once

#include <cstdint>

#include "plan/analysis/sales_factors.hpp"
#include "plan/base/figure.hpp"

namespace plan {

struct Closing {
  Figure left;     // Money, 0 or less: reached
  Figure per_day;  // of the working days left
  Figure won;      // more deals won, each of today's average amount
  Figure closed;   // more deals closed for these, at today's close rate
  Figure visits;   // more visits for these, at today's visits for each deal won
  Figure visits_per_day;
  Figure close_rate;  // that would have done, of the deals closed and at the average won amount
};

/// `left`: what is to be sold yet; `now`: what was sold so far, with so many visits; `minor`: units
/// of money in a minor unit. Deals and visits are whole ones, rounded up. None with its reason
/// where it cannot be told.
Closing closing_of(Money left, const SalesFactors& now, std::int64_t visits, int workdays_left,
                   std::int64_t minor);
/// The same of what is not known, and why.
Closing unknown_closing(const NotAvailable& reason);

}  // namespace plan
