// SPDX-License-Identifier: MIT
// What Measured (measured.hpp) knows of the days that it measures, and what that keeps from being
// told or compared.
#include <algorithm>
#include <set>

#include "plan/base/tr.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

Knowledge Measured::knowledge(const std::vector<std::size_t>& rows, Place place) const {
  const Span& days = tally_.span(place.series, place.piece);
  if (rows.empty() || are_all(rows)) return known_.of_all(days);
  Knowledge known;
  for (const std::size_t row : rows) known = worse(known, known_.of(row, keys_, rows, days));
  return known;
}

Knowledge Measured::knowledge(const std::vector<std::size_t>& rows, std::size_t piece,
                              Side side) const {
  return knowledge(rows, place_of(piece, side, false));
}

std::optional<NotAvailable> Measured::gap(const std::vector<Index>& key, std::size_t piece) const {
  const Place place = place_of(piece, Side::figure, false);
  const Knowledge known = known_.of(key, tally_.span(place.series, place.piece));
  if (known.known <= HowKnown::lump) return {};
  return NotAvailable{why_unknown(known, facts_)};
}

SumSet Measured::unnamed(std::size_t axis, Place place) {
  auto& known = unnamed_[{axis, place.series, place.piece}];
  if (!known) known = count_unnamed(axis, place);
  return *known;
}

SumSet Measured::count_unnamed(std::size_t axis, Place place) const {
  constexpr Sum recorded[] = {Sum::expenses, Sum::payments, Sum::ordered};
  SumSet named = 0, rest = 0;
  for (const TallyRow& row : tally_.rows()) {
    const auto& cell = row.cells[place.series * tally_.piece_count() + place.piece];
    for (const Sum sum : recorded)
      if (cell && (*cell)[sum] != 0) (row.key[axis] == absent ? rest : named) |= set_of(sum);
  }
  return rest & ~named;
}

/// Whether the rows are all that there are of their places on the other axes, so that nothing of
/// those is left in (unallocated).
bool Measured::are_all_of(std::size_t axis, const std::vector<std::size_t>& rows) const {
  const auto others = [&](std::size_t row) {
    std::vector<Index> places = key(row);
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(axis));
    return places;
  };
  std::set<std::vector<Index>> of;
  for (const std::size_t row : rows) of.insert(others(row));
  const auto is_filled = [&](std::size_t row) {
    return std::ranges::any_of(tally_.rows()[row].cells, [](auto& cell) { return bool(cell); });
  };
  const auto all = std::ranges::count_if(
      order_, [&](std::size_t row) { return of.contains(others(row)) && is_filled(row); });
  return all == std::ranges::count_if(rows, is_filled);
}

/// What names no place on an axis of sales was spent for all of them, not for the sales that name
/// none either: the two have no rate.
std::optional<NotAvailable> Measured::belongs_to_all(const Measure& measure, std::size_t axis,
                                                     const std::vector<std::size_t>& rows,
                                                     Place place) {
  const Axis of = request_.axes[axis];
  const OwnAxis* own = own_axis(of, facts_.book);
  const bool of_people = of == Axis::company || of == Axis::team || of == Axis::rep ||
                         (own && *own->of == AxisOf::rep);
  if (of_people || !holds(measure.needs, Sum::ordered) || are_all_of(axis, rows)) return {};
  const TallyCell cell = merged(rows, place);
  for (const auto& [sum, what] :
       {std::pair{Sum::expenses, "expenses without {} belong to all sales"},
        std::pair{Sum::payments, "payments without {} belong to all sales"}})
    if (holds(measure.needs, sum) && cell[sum] != 0)
      return NotAvailable{tr(what, axis_title(of, facts_.book))};
  return {};
}

std::optional<NotAvailable> Measured::lacks(const Measure& measure,
                                            const std::vector<std::size_t>& rows, Place place) {
  if (measure.unit != Measure::Unit::rate || are_all(rows)) return {};
  for (std::size_t i = 0; i < request_.axes.size(); ++i) {
    const auto is_named = [&](std::size_t row) { return key(row)[i] != absent; };
    if (std::ranges::none_of(rows, is_named)) {
      if (auto none = belongs_to_all(measure, i, rows, place)) return none;
      continue;
    }
    const SumSet lacking = unnamed(i, place) & measure.needs;
    const bool may_be_all = rows.size() > 1 && request_.axes.size() > 1;
    if (lacking == 0 || (may_be_all && are_all_of(i, rows))) continue;
    const std::string_view what = holds(lacking, Sum::expenses)   ? tr("expenses")
                                  : holds(lacking, Sum::payments) ? tr("payments")
                                                                  : tr("sales");
    return NotAvailable{
        tr("{} are not recorded by {}", what, axis_title(request_.axes[i], facts_.book))};
  }
  return {};
}

Money Measured::unallocated_expenses(Axis axis) {
  const auto at =
      static_cast<std::size_t>(std::ranges::find(request_.axes, axis) - request_.axes.begin());
  std::vector<std::size_t> rest;
  for (const std::size_t row : order_)
    if (key(row)[at] == absent) rest.push_back(row);
  if (rest.empty() || rest.size() == order_.size()) return {};
  return Money::minor(merged(rest, place_of(whole(), Side::figure, false))[Sum::expenses]);
}

bool Measured::knows_no_cost(const std::vector<std::size_t>& rows, std::size_t piece) {
  if (!holds(counting_.sums, Sum::known_cost) || request_.unknown_cost_zero) return false;
  const TallyCell cell = merged(rows, place_of(piece, Side::figure, false));
  return cell[Sum::costless] != 0 && cell[Sum::known_sales] == 0 && cell[Sum::known_cost] == 0;
}

Measured::Costless Measured::costless() {
  if (std::ranges::none_of(request_.measures, is_of_known_costs)) return {};
  const TallyCell cell = merged(order_, place_of(whole(), Side::figure, false));
  if (cell[Sum::known_sales] == 0) return {};
  const bool has_sales =
      holds(counting_.sums, Sum::ordered) && holds(counting_.sums, Sum::returned);
  const Money sales = Money::minor(cell[Sum::ordered]) - Money::minor(cell[Sum::returned]);
  return {cell[Sum::costless],
          has_sales ? std::optional(sales - Money::minor(cell[Sum::known_sales])) : std::nullopt};
}

Measured::Undated Measured::undated() {
  if (!holds(counting_.sums, Sum::weighted)) return {};
  const TallyCell cell = merged(order_, place_of(whole(), Side::figure, false));
  return {cell[Sum::undated], Money::minor(cell[Sum::undated_amount])};
}

namespace {

/// Whether it is what was sold: money, pieces or orders.
bool is_of_sales(const Measure& measure) {
  constexpr SumSet sold = (Sum::ordered | Sum::quantity) | Sum::orders;
  return adds(measure) != Adds::never && (measure.needs & sold) != 0 &&
         (measure.needs & ~(sold | Sum::returned)) == 0;
}

/// What was sold can be new; of other figures 0 was one like any other.
Figure growth_of(const Measure& measure, const Figure& figure, const Figure& base) {
  const auto is_0 = [](const Figure& of) {
    const bool counts =
        !std::holds_alternative<NotAvailable>(of) && !std::holds_alternative<Rate>(of);
    return counts && units_of(of) == 0;
  };
  if (is_0(base) && !is_0(figure) && !std::holds_alternative<NotAvailable>(figure) &&
      !is_of_sales(measure))
    return NotAvailable{std::string(tr("the base is 0"))};
  return growth(figure, base);
}

}  // namespace

std::vector<ComparedFigure> Measured::compared(const std::vector<std::size_t>& rows,
                                               std::size_t piece) {
  auto figures = this->figures(rows, piece), base = this->figures(rows, piece, Side::base);
  const Knowledge known = worse(knowledge(rows, piece), knowledge(rows, piece, Side::base));
  std::vector<ComparedFigure> made;
  for (std::size_t m = 0; m < figures.size(); ++m) {
    ComparedFigure one{std::move(figures[m]), std::move(base[m]), {}, {}};
    const bool planned = (request_.measures[m]->needs & ~target_sums) == 0;
    const auto has = [](const Figure& of) { return !std::holds_alternative<NotAvailable>(of); };
    if (has(one.figure) && has(one.base) && !planned && known.known != HowKnown::all) {
      one.difference = one.growth = NotAvailable{why_unknown(known, facts_)};
    } else {
      one.difference = difference(one.figure, one.base);
      one.growth = growth_of(*request_.measures[m], one.figure, one.base);
    }
    made.push_back(std::move(one));
  }
  return made;
}

/// What was done on days of the base that have not begun is not known; what is planned is.
bool Measured::is_ahead(const Measure& measure, std::size_t piece, Side side) const {
  return side == Side::base && measure.reach != Reach::plan &&
         request_.comparisons[piece].base_days.first > facts_.as_of;
}

}  // namespace plan
