// SPDX-License-Identifier: MIT
// One row's fixed amounts spread over their months: nested pins innermost first, what is left of
// each over its free months by running totals.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "plan/base/rounding.hpp"
#include "plan/split/amounts.hpp"

namespace plan {

/// A row's months as far as they are fixed.
struct Spread {
  std::array<std::int64_t, 12> units{};
  std::array<const Fixed*, 12> by{};  // the innermost amount that fixes the month; null: free
  std::int64_t total(int from, int to) const;
};

/// Writes amounts and months into messages.
struct Wording {
  const Currency* currency = nullptr;
  std::int64_t unit = 1;  // minor units of one unit
  Month first;            // of the fiscal year
  std::string amount(std::int64_t units) const;
  std::string month(int index) const { return to_string(first + index); }
  std::string months(int first_index, int last_index) const;  // "2026-03", "2026-01..2026-03"
};

/// Spreads `outer` and the pins nested in it (all of one row, outer before inner) over the months
/// from `open` on; earlier months of `into` are kept. A month gets its part by `weights`; where
/// these are 0 for all free months, by `fallback`: those of a pin, and those of the target if
/// `target_too`. Errors: pin-over-parent (inner amounts or kept months exceed the outer),
/// pins-leave-rest (they fill all months but not the amount, or the months left have no weight).
void spread(const Fixed& outer, std::span<const Fixed> nested, int open,
            const std::array<Exact, 12>& weights, const std::array<Exact, 12>& fallback,
            const Wording& wording, Spread& into, Diagnostics& findings, bool target_too = true);

/// Pins that fill `whole` together over months `first` to `last`: spread month by month with carry,
/// so that each month adds up to whole's and each pin keeps its amount (in proportion to `stated`,
/// which makes whole's sum but for what rounding took). Empty: rounding at amounts of a unit
/// prevents it.
std::vector<std::array<std::int64_t, 12>> spread_together(const std::array<std::int64_t, 12>& whole,
                                                          int first, int last,
                                                          std::span<const Exact> stated);

}  // namespace plan
