// SPDX-License-Identifier: MIT
#include "plan/analysis/gap_closing.hpp"

#include <limits>
#include <string>

namespace plan {
namespace {

/// Range: part >= 0, by > 0.
Figure rounded_up(Int128 part, Int128 by) {
  const Int128 whole = (part + by - 1) / by;
  if (whole > std::numeric_limits<std::int64_t>::max()) return none("it would take too many");
  return static_cast<std::int64_t>(whole);
}

Figure per_day(const Figure& figure, int days) {
  const auto* whole = std::get_if<std::int64_t>(&figure);
  if (!whole) return figure;
  if (days == 0) return none("no working day is left");
  return Rate(*whole, days);
}

Figure money_per_day(Money left, int days, std::int64_t minor) {
  if (days == 0) return none("no working day is left");
  return Money::minor(
      static_cast<std::int64_t>(divided(left.minor(), Int128(days) * minor) * minor));
}

/// (won amount + left) / (closed deals x average won amount).
Figure close_rate_for(Money left, const SalesFactors& now) {
  const Int128 reached = (Int128(now.won_amount.minor()) + left.minor()) * now.won;
  const Int128 all = Int128(now.won_amount.minor()) * now.closed;
  if (reached > all) return none("not even if every closed deal had been won");
  return nearest_rate(reached, all);
}

}  // namespace

Closing unknown_closing(const NotAvailable& reason) {
  return {reason, reason, reason, reason, reason, reason, reason};
}

Closing closing_of(Money left, const SalesFactors& now, std::int64_t visits, int workdays_left,
                   std::int64_t minor) {
  Closing made = unknown_closing(none("it is reached"));
  made.left = left;
  if (left.minor() <= 0) return made;
  made.per_day = money_per_day(left, workdays_left, minor);
  const bool any_won = now.won > 0 && now.won_amount.minor() > 0;
  if (!any_won) {
    made.won = made.closed = made.close_rate =
        none(now.won > 0 ? "the deals won came to nothing" : "no deal was won");
    made.visits = made.visits_per_day = made.won;
    return made;
  }
  made.won = rounded_up(Int128(left.minor()) * now.won, now.won_amount.minor());
  made.close_rate = close_rate_for(left, now);
  const auto* won = std::get_if<std::int64_t>(&made.won);
  made.closed = won ? rounded_up(Int128(*won) * now.closed, now.won) : made.won;
  made.visits = !won         ? made.won
                : visits > 0 ? rounded_up(Int128(*won) * visits, now.won)
                             : Figure(none("no visit was recorded"));
  made.visits_per_day = per_day(made.visits, workdays_left);
  return made;
}

}  // namespace plan
