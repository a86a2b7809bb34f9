// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/forecast.hpp"

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

/// One method must be off by less than this part of all together to be taken alone: which one was
/// best in a few months says little of the next ones.
constexpr double far_better = 0.6;

/// Nothing below 0 is sold where nothing ever was.
void keep_above_zero(const Forecast& result, Values& values) {
  if (!result.series.any_negative)
    for (double& value : values) value = std::max(value, 0.0);
}

void run_rate(Forecast& result, const Series& series, const Request& request) {
  const Values even(std::max<std::size_t>(series.season, 1), 1);
  const Values& season = request.season.empty() ? even : request.season;
  const View values = result.series.values;
  const std::size_t known = values.size(), first = known - std::min(known, season.size());
  double sold = 0, weight = 0;
  for (std::size_t i = first; i < known; ++i) {
    sold += values[i];
    weight += season[i % season.size()];
  }
  const double rate = weight > 0 ? sold / weight : 0;
  Values fitted;
  for (std::size_t i = 0; i < known; ++i) fitted.push_back(rate * season[i % season.size()]);
  for (std::size_t i = 0; i < request.horizon; ++i)
    result.expected.push_back(rate * season[(known + i) % season.size()]);
  keep_above_zero(result, result.expected);
  result.intervals =
      run_rate_intervals(values.subspan(first), View(fitted).subspan(first), result.expected);
}

/// Which of the candidates is taken.
void choose(Forecast& result, const Request& request) {
  const bool by_share = result.series.is_positive();
  const auto error = [&](const MethodFigures& one) {
    return by_share ? one.accuracy.smape : one.accuracy.mase;
  };
  const auto best = std::ranges::min_element(result.candidates, {}, error);
  const auto asked = std::ranges::find(result.candidates, request.method, &MethodFigures::key);
  const bool better = error(*best) < far_better * error(result.candidates.back());
  auto chosen = result.candidates.end() - 1;
  if (better) chosen = best;
  if (asked != result.candidates.end()) chosen = asked;
  result.why = asked != result.candidates.end() ? Why::asked : better ? Why::better : Why::combined;
  result.chosen = static_cast<std::size_t>(chosen - result.candidates.begin());
}

void add_candidates(Forecast& result, const std::vector<Values>& forecasts, const Backtest& test) {
  for (std::size_t m = 0; m < methods().size(); ++m)
    result.candidates.push_back(
        {methods()[m].key, forecasts[m], test.accuracies[m], test.weights[m]});
  result.candidates.push_back({combination, combined(forecasts, test.weights), test.combined, 1});
  result.compared = test.compared;
}

void by_methods(Forecast& result, const Series& series, const Request& request) {
  const Prepared prepared(result.series, series.season);
  std::vector<Values> forecasts;
  std::vector<Memory> memories(methods().size());
  for (std::size_t m = 0; m < methods().size(); ++m)
    forecasts.push_back(methods()[m].forecast(prepared, request.horizon, memories[m]));
  const Backtest test = backtest(result.series, series.season, memories);
  add_candidates(result, forecasts, test);
  for (MethodFigures& one : result.candidates) keep_above_zero(result, one.expected);
  choose(result, request);
  result.expected = result.candidates[result.chosen].expected;
  result.intervals = intervals(result.series, test, result.chosen, result.expected);
}

/// How many times the values must be doubled to be of the size that the methods' searches are
/// made for. Doubling changes no digit: the unit of the values is that of the forecast.
int doublings(View values) {
  constexpr double usual = 4096;
  double size = 0;
  for (const double value : values) size += std::abs(value) / static_cast<double>(values.size());
  return std::ilogb(usual) - std::ilogb(size);
}

void doubled(Values& values, int times) {
  for (double& value : values) value = std::ldexp(value, times);
}

void doubled(Forecast& result, int times) {
  doubled(result.series.values, times);
  doubled(result.expected, times);
  for (MethodFigures& one : result.candidates) doubled(one.expected, times);
  for (Interval& one : result.intervals)
    for (double* bound : {&one.low80, &one.high80, &one.low95, &one.high95})
      *bound = std::ldexp(*bound, times);
}

/// The bounds as well: an interval of 0 begins there.
void keep_above_zero(Forecast& result) {
  if (result.series.any_negative) return;
  for (Interval& one : result.intervals)
    one.low80 = std::max(one.low80, 0.0), one.low95 = std::max(one.low95, 0.0);
}

}  // namespace

std::size_t fewest_for_methods(std::size_t season) {
  constexpr std::size_t fewest = 8;
  return std::max(2 * season, fewest);
}

Forecast forecast(const Series& series, const Request& request) {
  Forecast result;
  result.series = without_gaps(series);
  if (result.series.values.empty()) return result;
  if (result.series.all_zero) {
    result.rule = Rule::zeros;
    result.expected.assign(request.horizon, 0);
    result.intervals.assign(request.horizon, {0, 0, 0, 0});
    return result;
  }
  const std::size_t unsure = result.series.filled.size() + series.spread;
  const bool few = result.series.values.size() < fewest_for_methods(series.season) + unsure;
  const int times = doublings(result.series.values);
  doubled(result.series.values, times);
  result.rule = few ? Rule::run_rate : Rule::methods;
  (few ? run_rate : by_methods)(result, series, request);
  doubled(result, -times);
  keep_above_zero(result);
  return result;
}

}  // namespace plan::forecasting
