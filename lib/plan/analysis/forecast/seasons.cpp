// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/seasons.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace plan::forecasting {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double neutral(Acts acts) {
  return acts == Acts::as_factor ? 1 : 0;
}

double autocorrelation(View values, double average, std::size_t lag) {
  double all = 0, lagged = 0;
  for (const double value : values) all += (value - average) * (value - average);
  for (std::size_t i = lag; i < values.size(); ++i)
    lagged += (values[i] - average) * (values[i - lag] - average);
  return all > 0 ? lagged / all : 0;
}

/// Over a year around each value; unknown at the ends.
Values moving_average(View values, std::size_t season) {
  Values result(values.size(), unknown);
  const std::size_t half = season / 2;
  for (std::size_t i = half; i + half < values.size(); ++i) {
    double sum = 0;
    for (std::size_t j = i - half; j <= i + half; ++j) sum += values[j];
    if (season % 2 == 0) sum -= (values[i - half] + values[i + half]) / 2;
    result[i] = sum / static_cast<double>(season);
  }
  return result;
}

/// A line through the nearest values, weighted by nearness, at each of them.
Values local_lines(View values) {
  constexpr int reach = 6;
  std::array<double, reach + 1> weights{};
  for (int k = 0; k <= reach; ++k) {
    const double far = k / (reach + 1.0), near = 1 - far * far * far;
    weights[static_cast<std::size_t>(k)] = near * near * near;
  }
  Values result(values.size());
  const int count = static_cast<int>(values.size());
  for (int i = 0; i < count; ++i) {
    double w = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (int j = std::max(0, i - reach); j <= std::min(count - 1, i + reach); ++j) {
      const double weight = weights[static_cast<std::size_t>(std::abs(j - i))], at = j - i;
      const double value = values[static_cast<std::size_t>(j)];
      w += weight, x += weight * at, y += weight * value;
      xx += weight * at * at, xy += weight * at * value;
    }
    result[static_cast<std::size_t>(i)] = (xx * y - x * xy) / (w * xx - x * x);
  }
  return result;
}

/// What the values are beside a level: indices, and what is known of their exactness.
class Indices {
 public:
  Indices(View values, View level, std::size_t season, Acts acts)
      : acts_(acts), indices_(season, 0), counts_(season, 0) {
    Values beside(values.size(), unknown);
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (std::isnan(level[i])) continue;
      if (acts == Acts::as_factor && level[i] <= 0) possible_ = false;
      beside[i] = acts == Acts::as_factor ? values[i] / level[i] : values[i] - level[i];
      indices_[i % season] += beside[i];
      counts_[i % season] += 1;
    }
    for (std::size_t j = 0; j < season; ++j) indices_[j] /= counts_[j];
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!std::isnan(level[i])) scatter_ += square(beside[i] - indices_[i % season]);
    normalise();
  }

  bool possible() const { return possible_; }

  Values plain() const { return indices_; }

  Values shrunk() const {
    const double one = neutral(acts_), season = static_cast<double>(indices_.size());
    double all = 0, places = 0, spread = 0;
    for (const double count : counts_) all += count, places += 1 / count;
    const double scatter = all > season ? scatter_ / (all - season) : 0;
    const double exactness = scatter * places / season;
    for (const double index : indices_) spread += square(index - one) / (season - 1);
    const double beyond = std::max(0.0, spread - exactness);
    const double known = exactness + beyond > 0 ? exactness / (exactness + beyond) : 1;
    const double drawn = season > 3 ? (season - 3) / (season - 1) * known : 0;
    Values result;
    for (const double index : indices_) result.push_back(one + (1 - drawn) * (index - one));
    return result;
  }

 private:
  static double square(double value) { return value * value; }

  void normalise() {
    constexpr double least = 0.01;  // of the level: a month of nothing would take all others along
    const double average = mean(indices_);
    if (acts_ == Acts::as_factor && average <= 0) possible_ = false;
    for (double& index : indices_)
      index = acts_ == Acts::as_factor ? std::max(index / average, least) : index - average;
  }

  Acts acts_;
  bool possible_ = true;
  Values indices_, counts_;
  double scatter_ = 0;
};

bool has_years(View values, std::size_t season) {
  return season > 1 && values.size() >= 2 * season;
}

}  // namespace

bool is_seasonal(View values, std::size_t season) {
  if (season < 2 || values.size() <= 2 * season) return false;
  const double average = mean(values);
  double sum = 1;
  for (std::size_t lag = 1; lag < season; ++lag) {
    const double r = autocorrelation(values, average, lag);
    sum += 2 * r * r;
  }
  const double limit = 1.645 * std::sqrt(sum / static_cast<double>(values.size()));
  return std::abs(autocorrelation(values, average, season)) > limit;
}

Values classical_indices(View values, std::size_t season, Acts acts) {
  const Values none(std::max<std::size_t>(season, 1), neutral(acts));
  if (!has_years(values, season)) return none;
  const Indices found(values, moving_average(values, season), season, acts);
  return found.possible() ? found.plain() : none;
}

Values shrunk_indices(View values, std::size_t season, Acts acts) {
  const Values none(std::max<std::size_t>(season, 1), neutral(acts));
  if (!has_years(values, season)) return none;
  const Indices first(values, moving_average(values, season), season, acts);
  if (!first.possible()) return none;
  const Values level = local_lines(without_season(values, first.plain(), acts));
  const Indices found(values, level, season, acts);
  return found.possible() ? found.shrunk() : first.shrunk();
}

Values without_season(View values, View indices, Acts acts) {
  Values result(values.begin(), values.end());
  for (std::size_t i = 0; i < result.size(); ++i) {
    const double index = indices[i % indices.size()];
    result[i] = acts == Acts::as_factor ? result[i] / index : result[i] - index;
  }
  return result;
}

Values with_season(View values, View indices, Acts acts, std::size_t first) {
  Values result(values.begin(), values.end());
  for (std::size_t i = 0; i < result.size(); ++i) {
    const double index = indices[(first + i) % indices.size()];
    result[i] = acts == Acts::as_factor ? result[i] * index : result[i] + index;
  }
  return result;
}

}  // namespace plan::forecasting
