// SPDX-License-Identifier: MIT
// THE measure table: every figure that a report can show, defined once. Columns, json keys, `plan
// explain`, plan-measures(7) and the tests read it.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "plan/base/figure.hpp"
#include "plan/facts/tally.hpp"

namespace plan {

/// Which records a measure needs besides those of its period.
enum class Reach { plan, period, ever };  // plan: none, the book's plan alone

/// What a figure is made of: the cell of its rows and piece, and what lies around it.
struct MeasureContext {
  TallyCell& cell;
  TallyCell* previous = nullptr;  // the same rows in the period before; null: not asked for
  int workdays_left = 0;          // from the day after as-of to the piece's end
  bool unknown_cost_zero = false;
  std::int64_t minor_unit = 1;  // of amounts in the currency's: what a mean is rounded to
};

/// What the figures of parts make of the whole: their sum (up); less, since a thing counts once in
/// each of several parts (distinct); or what stood at the end of the last piece (at_end), a sum
/// over axes alone. Never: a rate, a mean, a figure with bounds.
enum class Adds { up, distinct, at_end, never };

struct Measure {
  enum class Unit { money, rate, count, quantity, days, same };  // same: as what it stands beside
  std::string_view key;                                          // stable, ASCII
  std::string_view title;  // English, shown through tr(); so are group and formula
  std::string_view group;  // what it is about: "sales", "deals"
  Unit unit;
  std::string_view formula;
  std::string_view axes;  // the axes that it can take, with blanks between
  Reach reach;
  SumSet needs;                              // the sums that it is made of
  Figure (*compute)(const MeasureContext&);  // null: it stands beside others, as
                                             // comparison.hpp and shown.hpp make it
  std::string_view parts{};                  // a rate's two measures: "margin sales_with_cost"
  Adds adding = Adds::up;                    // see adds()
  bool looks_back = false;  // at the same rows in the period before (MeasureContext::previous)
};

/// Why an amount lost is none: of so many deals, from 1 up, nobody said one.
NotAvailable lost_without_amount(std::int64_t deals);

std::span<const Measure> measures();
const Measure* find_measure(std::string_view key);  // null when there is none
std::string_view to_string(Reach reach);            // English, shown through tr()
std::string_view to_string(Measure::Unit unit);     // English, shown through tr()
/// Whether the measure can be told apart by the axis, or kept to some places of it. An own axis is
/// taken as a built-in one is that is of the same: of customers as industry, of products and
/// records as group, of reps as team.
bool takes(const Measure& measure, Axis axis, const Book& book);
/// How figures of parts make the whole. Rates, means and growth never do.
Adds adds(const Measure& measure);
/// Whether it is of those sales alone whose cost is known: cost, margin.
bool is_of_known_costs(const Measure* measure);
/// A rate's two measures; none for another.
std::vector<const Measure*> parts_of(const Measure& measure);

}  // namespace plan
