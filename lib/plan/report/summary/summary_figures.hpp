// SPDX-License-Identifier: MIT
// Figures of a stretch of days beside those of other stretches, for the summary and the annual
// review: how the targets stand, and measures one below the other.
#pragma once

#include "plan/report/summary/summary_asking.hpp"
#include "plan/report/untold.hpp"

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

/// What a table of measures is compared with, and the keys of its columns.
struct Beside {
  std::string_view key;
  Comparison (*period)(const Period&, const ComparisonContext&);
};
/// A request a comparison, for SummaryFigures::measures().
std::vector<MeasureRequest> measures_needs(const SummaryAsking& asking, const Period& period,
                                           MeasureKeys keys, std::span<const Beside> besides);

/// The way from measured requests to those tables. All that is handed in must outlive this.
class SummaryFigures {
 public:
  explicit SummaryFigures(const SummaryRequest& request) : request_(request) {}

  /// `of`: of outcome_need() of the stretch.
  static Outcome outcome(const Stretch& stretch, Measured& of);
  /// A row per stretch; `outcomes` are theirs.
  Table results(const std::vector<Stretch>& stretches, const std::vector<Outcome>& outcomes) const;
  /// "2026-W47: sales ..., 92.1% of the target ..., +3.0% on last year."
  static Prose sentence(const Outcome& outcome);

  /// A row per measure: its figure in the period and in those beside it. `rates`: whether they are,
  /// which differ in points.
  /// `of`: of measures_needs(), one for each of `besides`.
  Table measures(std::string name, std::string title, bool rates, std::span<const Beside> besides,
                 std::span<Measured> of) const;

 private:
  const SummaryRequest& request_;
};

/// Of the tables above and of months_table(): what they are compared with, where it is not known.
void leave_out_untold(UntoldColumns& untold, Table& table);

}  // namespace plan
