// SPDX-License-Identifier: MIT
// Which rule a forecast takes for what it is given, and the parts that it is made of, by hand.
#include "plan/analysis/forecast/forecast.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "plan/analysis/forecast/autoregression.hpp"
#include "plan/analysis/forecast/least.hpp"
#include "plan/analysis/forecast/line.hpp"

namespace plan::forecasting {
namespace {

Series series_of(Values values, std::size_t season = 12) {
  return {{values.begin(), values.end()}, season};
}

/// Some years of months that grow, with a season of a tenth of the level and a little noise.
Values years(std::size_t count, double level = 1000, double growth = 5) {
  Values result;
  for (std::size_t i = 0; i < count * 12; ++i) {
    const double at = static_cast<double>(i);
    const double season = 1 + 0.1 * std::sin(at * 3.14159265358979 / 6);
    const double noise = static_cast<double>(i * 7919 % 13) - 6;
    result.push_back((level + growth * at) * season + noise);
  }
  return result;
}

}  // namespace

TEST_CASE("nothing known, nothing said") {
  CHECK(forecast({}, {}).rule == Rule::nothing);
  CHECK(forecast({{std::nullopt, std::nullopt}}, {}).expected.empty());
}

TEST_CASE("zeros go on") {
  const Forecast found = forecast(series_of(Values(40, 0)), {2, {}, {}});
  CHECK(found.rule == Rule::zeros);
  CHECK(found.expected == Values{0, 0});
  CHECK(found.intervals[1].high95 == 0);
}

TEST_CASE("what falls to nothing stays there, and its intervals begin there") {
  Values falling;
  for (int i = 0; i < 30; ++i) falling.push_back(30.0 - i);
  for (const Method& method : methods()) {
    const Forecast found = forecast(series_of(falling), {24, method.key, {}});
    CHECK(found.expected[23] >= 0);
    CHECK(found.intervals[23].low95 >= 0);
    CHECK(found.intervals[23].high80 >= found.expected[23]);
    CHECK(found.intervals[23].high95 >= found.intervals[23].high80);
  }
}

TEST_CASE("under two years it is the run rate times the season") {
  // 300 in three months that weigh 0.5 + 1.0 + 1.5 of twelve: 100 for a weight of 1
  const Values season{0.5, 1.0, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  const Forecast found = forecast(series_of({40, 110, 150}), {11, {}, season});
  CHECK(found.rule == Rule::run_rate);
  CHECK(found.expected[0] == doctest::Approx(100));
  CHECK(found.expected[9] == doctest::Approx(50));
  CHECK(found.expected[10] == doctest::Approx(100));
  CHECK(found.candidates.empty());
  // mean error of 3 - 1 free values: (10 + 10 + 0) / 2 = 10, x sqrt(1 + 1/3) = 11.547, x 1.85
  CHECK(found.intervals[0].high80 == doctest::Approx(100 + 1.85 * 11.547).epsilon(1e-4));
  CHECK(forecast(series_of(Values(23, 7)), {}).rule == Rule::run_rate);
  CHECK(forecast(series_of(Values(24, 7)), {}).rule == Rule::methods);
}

TEST_CASE("the run rate is that of the last year") {
  Values values(12, 10);
  values.insert(values.end(), 11, 20);
  // 11 x 20 + 10 over twelve months
  CHECK(forecast(series_of(values), {1, {}, {}}).expected[0] == doctest::Approx(230 / 12.0));
}

TEST_CASE("one or two months have figures but no intervals") {
  CHECK(forecast(series_of({5}), {1, {}, {}}).expected == Values{5});
  CHECK(forecast(series_of({5, 7}), {1, {}, {}}).intervals.empty());
}

TEST_CASE("a month that is missing is filled and named") {
  Values values = years(4);
  Series series = series_of(values);
  series.values[20] = std::nullopt;
  series.values[1] = std::nullopt;
  series.values.insert(series.values.begin(), std::nullopt);  // before all: it is no gap
  const Gapless gapless = without_gaps(series);
  CHECK(gapless.filled == std::vector<std::size_t>{1, 20});
  CHECK(gapless.values[20] == doctest::Approx((values[8] + values[32]) / 2));
  CHECK(gapless.values[1] == doctest::Approx((values[0] + values[2]) / 2));
  CHECK(forecast(series, {}).expected.size() == 12);
}

TEST_CASE("what never was below 0 stays there, and what was may go there") {
  Values falling;
  for (int i = 0; i < 36; ++i) falling.push_back(350.0 - i * 10);
  falling.back() = 0;
  const Forecast sold = forecast(series_of(falling), {12, {}, {}});
  for (const double value : sold.expected) CHECK(value >= 0);
  for (const Interval& one : sold.intervals) CHECK(one.low95 >= 0);
  for (double& value : falling) value -= 200;
  const Forecast back = forecast(series_of(falling), {12, {}, {}});
  CHECK(back.series.any_negative);
  CHECK(back.expected.back() < 0);
}

TEST_CASE("every method goes on with what never changes") {
  const Forecast found = forecast(series_of(Values(36, 42)), {3, {}, {}});
  for (const MethodFigures& one : found.candidates)
    for (const double value : one.expected) CHECK(value == doctest::Approx(42).epsilon(0.01));
  CHECK(found.expected[2] == doctest::Approx(42).epsilon(0.01));
}

TEST_CASE("the combination follows trend and season") {
  const Values all = years(7);
  const Forecast found = forecast(series_of(Values(all.begin(), all.end() - 12)), {});
  const View to_come = View(all).last(12);
  const double naive = accuracy(to_come, found.candidates.front().expected, 1).mase;
  CHECK(accuracy(to_come, found.expected, 1).mase < naive / 2);
  double weights = 0;
  for (const MethodFigures& one : found.candidates)
    if (one.key != combination) weights += one.weight;
  CHECK(weights == doctest::Approx(1));
  CHECK(found.compared > 12);
}

TEST_CASE("a method may be asked for") {
  const Values all = years(4);
  const Forecast found = forecast(series_of(all), {12, "seasonal-naive", {}});
  CHECK(found.why == Why::asked);
  CHECK(found.expected == Values(all.end() - 12, all.end()));
}

TEST_CASE("intervals widen, and the wider holds the narrower") {
  const Forecast found = forecast(series_of(years(5)), {18, {}, {}});
  REQUIRE(found.intervals.size() == 18);
  for (std::size_t i = 0; i < 18; ++i) {
    const Interval& one = found.intervals[i];
    CHECK(one.low95 <= one.low80);
    CHECK(one.low80 <= found.expected[i]);
    CHECK(found.expected[i] <= one.high80);
    CHECK(one.high80 <= one.high95);
  }
}

TEST_CASE("how far somebody asks changes no month") {
  const Series series = series_of(years(4));
  const Forecast near = forecast(series, {1, {}, {}}), far = forecast(series, {24, {}, {}});
  CHECK(near.expected[0] == far.expected[0]);
  CHECK(near.intervals[0].high95 == far.intervals[0].high95);
}

TEST_CASE("the same question has the same answer") {
  const Series series = series_of(years(5));
  CHECK(forecast(series, {}).expected == forecast(series, {}).expected);
}

TEST_CASE("accuracy by hand") {
  // 200 x 10 / 210 and 200 x 20 / 180, halved; (10 + 20) / 2 / 5
  const Accuracy found = accuracy(Values{100, 100}, Values{110, 80}, 5);
  CHECK(found.smape == doctest::Approx((2000.0 / 210 + 4000.0 / 180) / 2));
  CHECK(found.mase == doctest::Approx(3));
  CHECK(accuracy(Values{0}, Values{0}, 1).smape == 0);
  CHECK(naive_scale(Values{1, 2, 4, 7}, 2) == doctest::Approx(4));  // |4-1|, |7-2|
}

TEST_CASE("one method that runs wild does not take the combination along") {
  const std::vector<Values> forecasts{{10}, {11}, {12}, {5000}};
  CHECK(combined(forecasts, Values{0.25, 0.25, 0.25, 0.25})[0] < 14);
}

TEST_CASE("a season that is chance is drawn in, one that is sure stays") {
  Values sure, chance;
  for (std::size_t i = 0; i < 48; ++i) {
    sure.push_back(i % 12 == 0 ? 150 : 100);
    chance.push_back(100 + static_cast<double>(i * 7919 % 41) - 20);
  }
  CHECK(shrunk_indices(sure, 12, Acts::added)[0] == doctest::Approx(50 * 11.0 / 12).epsilon(0.1));
  double plain = 0, drawn = 0;
  for (const double index : classical_indices(chance, 12, Acts::added)) plain += std::abs(index);
  for (const double index : shrunk_indices(chance, 12, Acts::added)) drawn += std::abs(index);
  CHECK(drawn < plain / 2);
  CHECK(is_seasonal(sure, 12));
  CHECK_FALSE(is_seasonal(chance, 12));
}

TEST_CASE("a freak month is drawn in") {
  Values values;
  for (int i = 0; i < 24; ++i) values.push_back(100 + i % 3);
  values[10] = 1000;
  CHECK(tamed(values)[10] < 110);
  CHECK(tamed(values)[9] == values[9]);
}

TEST_CASE("changes that alternate go on alternating") {
  Values values{0};
  for (int i = 0; i < 40; ++i) values.push_back(values.back() + (i % 2 == 0 ? 10 : -10));
  const Values found = autoregress_changes(values, 4, 2);
  CHECK(found[0] == doctest::Approx(10).epsilon(0.05));
  CHECK(found[1] == doctest::Approx(0).epsilon(0.5));
}

TEST_CASE("NLopt finds the bottom of a bowl, within bounds") {
  const auto bowl = [](View at) { return (at[0] - 3) * (at[0] - 3) + (at[1] + 1) * (at[1] + 1); };
  const Values free = least(bowl, {{0, -9, 9, 1}, {0, -9, 9, 1}}, 400);
  CHECK(free[0] == doctest::Approx(3).epsilon(0.01));
  CHECK(free[1] == doctest::Approx(-1).epsilon(0.01));
  CHECK(least(bowl, {{0, -2, 2, 1}, {0, -9, 9, 1}}, 400)[0] == doctest::Approx(2).epsilon(0.01));
}

TEST_CASE("the line through values") {
  const Line line = line_through(Values{3, 5, 7});
  CHECK(line.start == doctest::Approx(1));
  CHECK(line.slope == doctest::Approx(2));
}

}  // namespace plan::forecasting
