// SPDX-License-Identifier: MIT
// Forecasts of any series: as many finite figures as were asked for, none below 0 where none was,
// the same in yuan as in cents.
#include "plan/analysis/forecast/forecast.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

/// Months of whole amounts; some unknown, often 0 or the same.
Series random_series(int least, int most) {
  Series series;
  const int count = *rc::gen::inRange(0, 61);
  const int usual = *rc::gen::inRange(least, most);
  for (int i = 0; i < count; ++i) {
    const int what = *rc::gen::inRange(0, 8);
    if (what == 0) series.values.emplace_back(std::nullopt);
    if (what == 1) series.values.emplace_back(0);
    if (what == 2) series.values.emplace_back(usual);
    if (what > 2) series.values.emplace_back(*rc::gen::inRange(least, most));
  }
  return series;
}

}  // namespace

TEST_CASE("figures are finite, as many as asked for, and within their intervals") {
  CHECK(rc::check([] {
    const Series series = random_series(-1000, 1000000);
    const std::size_t horizon = *rc::gen::inRange<std::size_t>(1, 25);
    const Forecast found = forecast(series, {horizon, {}, {}});
    RC_ASSERT((found.rule == Rule::nothing) == found.series.values.empty());
    RC_ASSERT(found.expected.size() == (found.series.values.empty() ? 0 : horizon));
    for (const double value : found.expected) RC_ASSERT(std::isfinite(value));
    for (std::size_t i = 0; i < found.intervals.size(); ++i) {
      RC_ASSERT(std::isfinite(found.intervals[i].high95));
      RC_ASSERT(found.intervals[i].low95 <= found.expected[i]);
      RC_ASSERT(found.expected[i] <= found.intervals[i].high95);
    }
  }));
}

TEST_CASE("nothing is below 0 where nothing ever was") {
  CHECK(rc::check([] {
    const Forecast found = forecast(random_series(0, 1000000), {12, {}, {}});
    for (const double value : found.expected) RC_ASSERT(value >= 0);
    for (const Interval& one : found.intervals)
      RC_ASSERT(0 <= one.low95 && one.low95 <= one.high95);
  }));
}

TEST_CASE("the unit of the values is that of the forecast, to the last digit") {
  CHECK(rc::check([] {
    const Series small = random_series(-1000, 1000000);
    const int times = *rc::gen::inRange(1, 40);
    Series large = small;
    for (auto& value : large.values)
      if (value) *value = std::ldexp(*value, times);
    const Forecast one = forecast(small, {12, {}, {}}), other = forecast(large, {12, {}, {}});
    for (std::size_t i = 0; i < one.expected.size(); ++i)
      RC_ASSERT(std::ldexp(one.expected[i], times) == other.expected[i]);
    for (std::size_t i = 0; i < one.intervals.size(); ++i)
      RC_ASSERT(std::ldexp(one.intervals[i].low95, times) == other.intervals[i].low95);
  }));
}

}  // namespace plan::forecasting
