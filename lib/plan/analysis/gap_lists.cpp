// SPDX-License-Identifier: MIT
#include "plan/analysis/gap_lists.hpp"

#include <algorithm>

namespace plan {
namespace {

/// The figure of one measure by its key.
Figure figure_of(Measured& of, const std::vector<std::size_t>& rows, std::string_view key,
                 Side side = Side::figure) {
  const auto& measures = of.request().measures;
  const auto place = std::ranges::find(measures, key, &Measure::key) - measures.begin();
  return of.figures(rows, of.whole(), side)[static_cast<std::size_t>(place)];
}

bool has_target(Measured& of) {
  const auto& measures = of.request().measures;
  if (std::ranges::find(measures, "target_to_date", &Measure::key) == measures.end()) return false;
  return std::holds_alternative<Money>(figure_of(of, of.rows(), "target_to_date"));
}

/// Makes the bases add up to the target; none where there is nothing to be scaled.
std::optional<NotAvailable> scale(std::vector<Contribution>& parts, Money to) {
  Fraction sum = 0;
  for (const Contribution& part : parts) sum += part.base.minor();
  if (sum == 0 && to == Money()) return {};
  if (sum <= 0) return none("no sales a year before");
  std::vector<Fraction> bases;
  for (const Contribution& part : parts) bases.push_back(part.base.minor() * to.minor() / sum);
  const auto whole = whole_parts(bases);
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].base = Money::minor(whole[i]);
  return {};
}

/// What people sell varies in quantity, in what it is, and in price.
enum Terms : std::size_t { quantity, list_price, level };

Fraction at_price(std::span<const Fraction> of) {
  return of[quantity] * of[list_price] * of[level];
}

Fraction wide(Int128 number) {
  return Fraction(boost::multiprecision::cpp_int(number));
}

bool can_be_told(const PricedSales& sales) {
  const bool nothing = sales.quantity == 0 && sales.at_list == 0 && sales.amount == Money();
  return nothing || (sales.quantity > 0 && sales.at_list > 0);
}

/// The terms; those of nothing sold are the other's, so that only the quantity has changed.
std::array<Fraction, 3> terms_of(const PricedSales& sales, const PricedSales& other) {
  const PricedSales& known = sales.quantity > 0 ? sales : other;
  if (known.quantity == 0) return {};
  return {wide(sales.quantity), wide(known.at_list) / wide(known.quantity),
          Fraction(known.amount.minor()) / wide(known.at_list)};
}

}  // namespace

std::optional<NotAvailable> not_known(const Measured& measured,
                                      const std::vector<std::size_t>& rows, Side side) {
  const Knowledge known = measured.knowledge(rows, measured.whole(), side);
  if (known.known <= HowKnown::lump) return {};
  return NotAvailable{why_unknown(known, measured.facts())};
}

Contributions contributions_of(Measured& measured, const GapTotal& total) {
  Contributions made;
  const bool planned = made.planned = has_target(measured);
  Money base, sales;
  for (const std::size_t row : measured.rows()) {
    const Figure sold = figure_of(measured, {row}, "sales");
    const Figure then = planned ? figure_of(measured, {row}, "target_to_date")
                                : figure_of(measured, {row}, "sales", Side::base);
    for (const Figure* figure : {&sold, &then})
      if (const auto* lacks = std::get_if<NotAvailable>(figure)) return {{}, *lacks, planned};
    if (!planned)
      if (auto lacks = not_known(measured, {row}, Side::base))
        return {{}, std::move(lacks), planned};
    Contribution part{measured.key(row).front(), std::get<Money>(then), std::get<Money>(sold), {}};
    sales += part.sales;
    made.parts.push_back(part);
  }
  if (!planned && total.of_target)
    if (auto lacks = scale(made.parts, total.base)) return {{}, std::move(lacks), planned};
  for (Contribution& part : made.parts) {
    part.gap = part.sales - part.base;
    base += part.base;
  }
  if (sales != total.sales || base != total.base)
    return {{}, none("the book's history tells other sales by it"), planned};
  std::erase_if(made.parts, [](const Contribution& part) {
    return part.base == Money() && part.sales == Money();
  });
  return made;
}

std::variant<NotAvailable, std::array<Money, price_mix_parts>> price_mix_of(const PricedSales& then,
                                                                            const PricedSales& now,
                                                                            const GapTotal& total) {
  if (!can_be_told(then) || !can_be_told(now)) return none("the quantities sold come to nothing");
  const std::int64_t sold = (then.amount + then.other).minor();
  Fraction scale = 1;
  if (total.of_target && sold <= 0 && total.base != Money()) return none("no sales a year before");
  if (total.of_target && sold > 0) scale = Fraction(total.base.minor(), sold);
  auto before = terms_of(then, now);
  const auto after = terms_of(now, then);
  before[quantity] *= scale;
  auto parts = shapley(before, after, at_price);
  parts.push_back(now.other.minor() - scale * then.other.minor());
  return amounts_of<price_mix_parts>(parts);
}

}  // namespace plan
