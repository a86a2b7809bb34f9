// SPDX-License-Identifier: MIT
#include "plan/facts/measure_formulas.hpp"

#include <algorithm>
#include <string>

#include "plan/base/counted.hpp"
#include "plan/base/number.hpp"
#include "plan/base/tr.hpp"

namespace plan::formulas {
namespace {

/// Rounded once, to what is shown: rounding what is kept again would be twice.
Money mean(const MeasureContext& of, std::int64_t amount, std::int64_t count) {
  const Int128 units = divided(amount, Int128(count) * of.minor_unit);
  return Money::minor(static_cast<std::int64_t>(units * of.minor_unit));
}

}  // namespace

std::int64_t sales(const MeasureContext& of) {
  return (Money::minor(of.cell[Sum::ordered]) - Money::minor(of.cell[Sum::returned])).minor();
}

Figure ratio(std::int64_t part, std::int64_t base, std::string_view zero,
             std::string_view negative) {
  if (base == 0) return none(zero);
  if (base < 0) return none(negative);
  return Rate(part, base);
}

Figure ratio_to_sales(const MeasureContext& of, std::int64_t part) {
  return ratio(part, sales(of), "no sales", "sales are under 0");
}

bool lacks_cost(const MeasureContext& of) {
  return of.cell[Sum::costless] != 0 && !of.unknown_cost_zero;
}

std::int64_t profit(const MeasureContext& of) {
  return (Money::minor(sales(of)) - Money::minor(of.cell[Sum::known_cost]) -
          Money::minor(of.cell[Sum::expenses]))
      .minor();
}

bool knows_no_cost(const MeasureContext& of) {
  return lacks_cost(of) && of.cell[Sum::known_sales] == 0 && of.cell[Sum::known_cost] == 0;
}

Figure cost(const MeasureContext& of) {
  if (knows_no_cost(of)) return without_cost(of);
  return Money::minor(of.cell[Sum::known_cost]);
}

Figure margin(const MeasureContext& of) {
  if (knows_no_cost(of)) return without_cost(of);
  return Money::minor(of.cell[Sum::known_sales]) - Money::minor(of.cell[Sum::known_cost]);
}

Figure margin_rate(const MeasureContext& of) {
  if (knows_no_cost(of)) return without_cost(of);
  return ratio(std::get<Money>(margin(of)).minor(), of.cell[Sum::known_sales],
               "no sales of known cost");
}

NotAvailable without_cost(const MeasureContext& of) {
  return {counted("the cost of {} sales is not known", of.cell[Sum::costless])};
}

std::int64_t target_left(const MeasureContext& of) {
  return (Money::minor(of.cell[Sum::target]) - Money::minor(sales(of))).minor();
}

Figure needed_per_day(const MeasureContext& of) {
  if (of.cell[Sum::target] == 0) return none("the target is 0");
  if (target_left(of) <= 0) return none("the target is reached");
  if (of.workdays_left == 0) return none("no working day is left");
  return mean(of, target_left(of), of.workdays_left);
}

Figure lost_amount(const MeasureContext& of) {
  if (const auto unknown = of.cell[Sum::lost_without_amount]) return lost_without_amount(unknown);
  return Money::minor(of.cell[Sum::lost_amount]);
}

Figure close_rate_value(const MeasureContext& of) {
  if (const auto unknown = of.cell[Sum::lost_without_amount]) return lost_without_amount(unknown);
  const Money won = Money::minor(of.cell[Sum::won_amount]);
  const Money closed = won + Money::minor(of.cell[Sum::lost_amount]);
  const bool none_closed = of.cell[Sum::won] + of.cell[Sum::lost] == 0;
  return ratio(won.minor(), closed.minor(),
               none_closed ? "no deal was closed" : "the deals closed came to nothing");
}

Figure overdue(const MeasureContext& of) {
  if (of.cell[Sum::with_terms] == 0 && of.cell[Sum::without_terms] != 0)
    return none("no terms are given");
  return Money::minor(of.cell[Sum::overdue]);
}

Figure average_order(const MeasureContext& of) {
  const std::int64_t orders = of.cell.count_orders();
  if (orders <= 0) return none("no orders");
  return mean(of, of.cell[Sum::ordered], orders);
}

Figure median(const MeasureContext& of) {
  auto& days = of.cell.cycles;
  if (days.empty()) return none("no deal was won");
  std::sort(days.begin(), days.end());
  const std::size_t half = days.size() / 2;
  return days.size() % 2 == 1 ? Rate(days[half], 1)
                              : Rate(std::int64_t{days[half - 1]} + days[half], 2);
}

Figure retention(const MeasureContext& of) {
  if (!of.previous || of.previous->count_buyers() == 0)
    return none("no customer ordered in the period before");
  return Rate(of.cell.count_common(*of.previous), of.previous->count_buyers());
}

}  // namespace plan::formulas

namespace plan {

NotAvailable lost_without_amount(std::int64_t deals) {
  return {counted("{} lost deals have no amount", deals)};
}

}  // namespace plan
