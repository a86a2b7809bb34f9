// SPDX-License-Identifier: MIT
// The tables of a gap: its lists, each from what should have been to what was sold; what would
// close it; what sales were made of then and now.
#pragma once

#include "plan/report/gap/gap_report.hpp"
#include "plan/report/labels.hpp"

namespace plan {

class GapTables {
 public:
  /// All that is handed in must outlive this.
  GapTables(const Facts& facts, const Gap& gap, const GapView& view, const Labels& names)
      : facts_(facts), gap_(gap), view_(view), names_(names) {}

  Table factors() const;
  Table terms() const;   // of all who are split by factors: then, as the target asks, now
  Table people() const;  // by view's axis
  Table contributors(Axis axis, const Contributions& of) const;
  Table price_mix() const;
  Table closing() const;
  Table figures() const;  // of each person

 private:
  struct Step;
  Table steps(TableOf<Step> table, std::vector<Step> between) const;
  TableOf<Step> step_table(std::string name, std::string title) const;
  std::vector<Step> factor_steps() const;

  const Facts& facts_;
  const Gap& gap_;
  const GapView& view_;
  const Labels& names_;
};

}  // namespace plan
