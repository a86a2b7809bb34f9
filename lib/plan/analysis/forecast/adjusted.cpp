// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/adjusted.hpp"

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

Values logarithms_of(View values) {
  Values result;
  for (const double value : values) result.push_back(std::log(value));
  return result;
}

double median(Values values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Of the seven around the place, fewer at the ends.
double median_around(View values, std::size_t at) {
  constexpr std::size_t reach = 3;
  const std::size_t first = at < reach ? 0 : at - reach;
  const View near = values.subspan(first, std::min(values.size(), at + reach + 1) - first);
  return median(Values(near.begin(), near.end()));
}

Values indices_for(View values, std::size_t season, const Adjusting& how) {
  if (how.shrunk) return shrunk_indices(values, season, how.acts);
  if (is_seasonal(values, season)) return classical_indices(values, season, how.acts);
  return Values(season, how.acts == Acts::as_factor ? 1 : 0);
}

}  // namespace

Adjusted::Adjusted(const Gapless& series, std::size_t season, const Adjusting& how)
    : logarithms_(how.logarithms && series.is_positive()),
      acts_(how.acts),
      with_(logarithms_ ? logarithms_of(series.values) : series.values),
      indices_(indices_for(with_, season, how)),
      values_(without_season(with_, indices_, acts_)) {
  if (how.tamed) values_ = tamed(values_);
}

Values Adjusted::back(Values forecast) const {
  return back_seasonal(with_season(forecast, indices_, acts_, values_.size()));
}

Values Adjusted::back_seasonal(Values forecast) const {
  constexpr double most = 700;  // beyond it lies no number
  if (logarithms_)
    for (double& value : forecast) value = std::exp(std::min(value, most));
  return forecast;
}

Values tamed(View values) {
  constexpr double most = 4 * 1.4826 * 1.2;
  Values around, far;
  for (std::size_t i = 0; i < values.size(); ++i) {
    around.push_back(median_around(values, i));
    far.push_back(std::abs(values[i] - around.back()));
  }
  const double limit = most * median(far);
  Values result(values.begin(), values.end());
  if (limit > 0)
    for (std::size_t i = 0; i < result.size(); ++i)
      result[i] = std::clamp(result[i], around[i] - limit, around[i] + limit);
  return result;
}

}  // namespace plan::forecasting
