// SPDX-License-Identifier: MIT
// Figures of a stretch of days beside those of other stretches, for the summary and the annual
// review: how the targets stand, and measures one below the other.
#pragma once

#include "plan/report/summary/summary_asking.hpp"

namespace plan {

/// What was to be reached in a stretch and what was, and last year's sales.
struct Outcome {
  std::string stretch;  // as the first sentence calls it
  std::vector<const Measure*> measures;
  std::vector<Figure> figures;
  Figure last_year, growth;
};
using MeasureKeys = std::span<const std::string_view>;
inline constexpr std::string_view outcome_keys[] = {"target", "sales", "difference", "attainment"};
/// The same of stretches that are not over.
inline constexpr std::string_view outcome_so_far_keys[] = {"target",     "sales", "difference",
                                                           "attainment", "pace",  "projection"};
/// What was done, as table `figures` tells it.
inline constexpr std::string_view work_keys[] = {
    "ordered",       "returned", "orders",          "average_order",
    "won",           "lost",     "payments",        "expenses",
    "contacts",      "visits",   "visits_existing", "customers_new",
    "customers_lost"};
MeasureRequest outcome_need(const SummaryAsking& asking, const Period& period, MeasureKeys keys);

/// The way from the facts to those tables. All that is handed in must outlive this.
class SummaryFigures {
 public:
  SummaryFigures(const Book& book, const Records& records, std::span<const YearTargets> years,
                 const SummaryRequest& request, const SummaryAsking& asking)
      : book_(book), records_(records), years_(years), request_(request), asking_(asking) {}

  Measured measured(MeasureRequest request) const {
    return Measured(book_, records_, years_, std::move(request));
  }

  Outcome outcome(const Stretch& stretch, MeasureKeys keys = outcome_keys) const;
  /// A row per stretch; `outcomes` are theirs.
  Table results(const std::vector<Stretch>& stretches, const std::vector<Outcome>& outcomes) const;
  /// "2026-W47: sales ..., 92.1% of the target ..., +3.0% on last year."
  std::string sentence(const Outcome& outcome) const;

  /// What a table of measures is compared with, and the keys of its columns.
  struct Beside {
    std::string_view key;
    Comparison (*period)(const Period&, const ComparisonContext&);
  };
  /// A row per measure: its figure in the period and in those beside it. `rates`: whether they are,
  /// which differ in points.
  Table measures(std::string name, std::string title, MeasureKeys keys, bool rates,
                 std::span<const Beside> besides) const;

 private:
  std::string shown(const Figure& figure, Unit unit) const;
  std::string amount(const Figure& figure) const;

  const Book& book_;
  const Records& records_;
  std::span<const YearTargets> years_;
  const SummaryRequest& request_;
  const SummaryAsking& asking_;
};

}  // namespace plan
