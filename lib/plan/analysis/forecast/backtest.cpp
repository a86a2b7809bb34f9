// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/backtest.hpp"

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

/// Sums of errors over some values.
struct ErrorSums {
  double smape = 0, mase = 0, count = 0;

  void add(const Accuracy& one, std::size_t values, int sign = 1) {
    const double times = static_cast<double>(values) * sign;
    smape += one.smape * times, mase += one.mase * times, count += times;
  }
  Accuracy mean() const { return count > 0 ? Accuracy{smape / count, mase / count} : Accuracy{}; }
};

/// How many values are known at each earlier end, fewest first.
std::vector<std::size_t> ends(std::size_t count, std::size_t season) {
  constexpr std::size_t most = 6;
  const std::size_t fewest = std::max(season + 2, std::min(2 * season, count * 3 / 4));
  const std::size_t last = std::max<std::size_t>(season * 3 / 2, 6);
  const std::size_t first = std::max(fewest, count - std::min(count, last));
  std::vector<std::size_t> result;
  if (first + 1 > count) return result;
  const std::size_t span = count - 1 - first, steps = std::min(span, most - 1);
  for (std::size_t i = 0; i <= steps; ++i)
    result.push_back(first + (steps > 0 ? span * i / steps : 0));
  return result;
}

/// Where a value may be 0 its share of error says nothing: there it is the amount that counts.
/// Formula: 1 / error^2, made to a sum of 1. Source: Bates and Granger 1969, errors as if apart.
Values weights_by(const std::vector<ErrorSums>& sums, bool by_share) {
  constexpr double least = 1e-3;  // an error of nothing would leave no room for the others
  Values result;
  double all = 0;
  for (const ErrorSums& one : sums) {
    const double error = (by_share ? one.mean().smape : one.mean().mase) + least;
    result.push_back(one.count > 0 ? 1 / (error * error) : 1);
    all += result.back();
  }
  for (double& weight : result) weight /= all;
  return result;
}

Origin origin_at(const Gapless& series, std::size_t known, std::size_t season,
                 const std::vector<Memory>& memories) {
  Gapless past = series;
  past.values.resize(known);
  const Prepared prepared(past, season);
  const std::size_t steps = series.values.size() - known;
  const View actual = View(series.values).subspan(known, steps);
  const double scale = naive_scale(past.values, season);
  Origin result{known, {}, {}, {}};
  for (std::size_t m = 0; m < methods().size(); ++m) {
    Memory memory = memories[m];
    result.forecasts.push_back(methods()[m].forecast(prepared, steps, memory));
    result.accuracies.push_back(accuracy(actual, result.forecasts.back(), scale));
  }
  return result;
}

/// The combination at an end may not know how good its methods were just there.
void combine(Backtest& test, const Gapless& series, std::size_t season,
             const std::vector<ErrorSums>& sums) {
  ErrorSums all;
  for (Origin& origin : test.origins) {
    std::vector<ErrorSums> others = sums;
    const std::size_t steps = origin.forecasts.front().size();
    for (std::size_t m = 0; m < sums.size(); ++m) others[m].add(origin.accuracies[m], steps, -1);
    const View values = series.values;
    origin.combined = combined(origin.forecasts, weights_by(others, series.is_positive()));
    const double scale = naive_scale(values.first(origin.known), season);
    all.add(accuracy(values.subspan(origin.known, steps), origin.combined, scale), steps);
  }
  test.combined = all.mean();
  test.compared = static_cast<std::size_t>(all.count);
}

struct Weighed {
  double value, weight;
};

double weighted_median(std::vector<Weighed> values) {
  std::ranges::sort(values, {}, &Weighed::value);
  double all = 0, passed = 0;
  for (const Weighed& one : values) all += one.weight;
  for (const Weighed& one : values)
    if ((passed += one.weight) * 2 >= all) return one.value;
  return values.back().value;
}

double combined(std::vector<Weighed> values) {
  constexpr double most = 4;
  const double middle = weighted_median(values);
  std::vector<Weighed> distances;
  for (const Weighed& one : values) distances.push_back({std::abs(one.value - middle), one.weight});
  const double far = most * weighted_median(std::move(distances));
  double sum = 0, weights = 0;
  for (const Weighed& one : values) {
    sum += one.weight * std::clamp(one.value, middle - far, middle + far);
    weights += one.weight;
  }
  return sum / weights;
}

}  // namespace

Accuracy accuracy(View actual, View forecast, double scale) {
  ErrorSums sums;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    const double error = std::abs(actual[i] - forecast[i]);
    const double both = std::abs(actual[i]) + std::abs(forecast[i]);
    sums.add({both > 0 ? 200 * error / both : 0, scale > 0 ? error / scale : 0}, 1);
  }
  return sums.mean();
}

double naive_scale(View values, std::size_t season) {
  const std::size_t lag = values.size() > season ? season : 1;
  double sum = 0;
  for (std::size_t i = lag; i < values.size(); ++i) sum += std::abs(values[i] - values[i - lag]);
  return values.size() > lag ? sum / static_cast<double>(values.size() - lag) : 0;
}

Values combined(const std::vector<Values>& forecasts, View weights) {
  Values result;
  for (std::size_t i = 0; i < forecasts.front().size(); ++i) {
    std::vector<Weighed> values;
    for (std::size_t m = 0; m < forecasts.size(); ++m)
      values.push_back({forecasts[m][i], weights[m]});
    result.push_back(combined(std::move(values)));
  }
  return result;
}

Backtest backtest(const Gapless& series, std::size_t season, const std::vector<Memory>& memories) {
  Backtest result;
  std::vector<ErrorSums> sums(methods().size());
  for (const std::size_t known : ends(series.values.size(), season)) {
    result.origins.push_back(origin_at(series, known, season, memories));
    const Origin& origin = result.origins.back();
    for (std::size_t m = 0; m < sums.size(); ++m)
      sums[m].add(origin.accuracies[m], origin.forecasts[m].size());
  }
  result.weights = weights_by(sums, series.is_positive());
  for (const ErrorSums& one : sums) result.accuracies.push_back(one.mean());
  combine(result, series, season, sums);
  return result;
}

}  // namespace plan::forecasting
