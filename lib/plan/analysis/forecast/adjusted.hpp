// SPDX-License-Identifier: MIT
// A series as the methods like it best: without season, as logarithms, without freak months; and
// the way back for what they forecast of it.
#pragma once

#include "plan/analysis/forecast/seasons.hpp"

namespace plan::forecasting {

/// What is taken off a series.
struct Adjusting {
  bool logarithms = false;  // where all values are above 0, else plain
  Acts acts = Acts::added;
  bool shrunk = true;  // the season's indices; else as they are if is_seasonal(), else none
  bool tamed = false;  // freak months are drawn in
};

class Adjusted {
 public:
  Adjusted(const Gapless& series, std::size_t season, const Adjusting& how);

  const Values& values() const { return values_; }    // without season
  const Values& seasonal() const { return with_; }    // with it, as logarithms where so asked
  const Values& indices() const { return indices_; }  // of the place in the year of values()[0]
  /// What follows values(), or seasonal(), in the series' own unit.
  Values back(Values forecast) const;
  Values back_seasonal(Values forecast) const;

 private:
  bool logarithms_;
  Acts acts_;
  Values with_, indices_, values_;
};

/// The values, none farther from the median of the seven around it than four times what is usual.
/// Formula: the usual is 1.4826 x 1.2 x the median distance from that median.
Values tamed(View values);

}  // namespace plan::forecasting
