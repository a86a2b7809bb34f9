// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/autoregression.hpp"

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

/// The shares of the values before, nearest first; order by order.
class Burg {
 public:
  explicit Burg(Values values) : forward_(values), backward_(std::move(values)) {
    for (const double value : forward_) power_ += value * value;
    power_ /= static_cast<double>(forward_.size());
  }

  /// One order more.
  void raise() {
    const std::size_t order = shares_.size() + 1;
    double both = 0, all = 0;
    for (std::size_t t = order; t < forward_.size(); ++t) {
      both += forward_[t] * backward_[t - 1];
      all += forward_[t] * forward_[t] + backward_[t - 1] * backward_[t - 1];
    }
    const double reflected = all > 0 ? 2 * both / all : 0;
    const Values lower = shares_;
    for (std::size_t i = 0; i < lower.size(); ++i)
      shares_[i] -= reflected * lower[lower.size() - 1 - i];
    shares_.push_back(reflected);
    const Values before = backward_;
    for (std::size_t t = order; t < forward_.size(); ++t) {
      backward_[t] = before[t - 1] - reflected * forward_[t];
      forward_[t] -= reflected * before[t - 1];
    }
    power_ *= 1 - reflected * reflected;
  }

  /// Akaike's criterion, corrected for few values.
  double criterion() const {
    const double count = static_cast<double>(forward_.size());
    const double numbers = static_cast<double>(shares_.size()) + 1;
    return count * std::log(std::max(power_, 1e-300)) + 2 * numbers * count / (count - numbers - 1);
  }

  const Values& shares() const { return shares_; }

 private:
  Values shares_, forward_, backward_;
  double power_ = 0;
};

Values changes(View values, std::size_t lag) {
  Values result;
  for (std::size_t i = lag; i < values.size(); ++i) result.push_back(values[i] - values[i - lag]);
  return result;
}

/// The shares of the best order.
Values best_shares(const Values& values, std::size_t order_most) {
  Burg burg(values);
  Values best;
  double least = burg.criterion();
  for (std::size_t order = 1; order <= std::min(order_most, values.size() / 4); ++order) {
    burg.raise();
    if (burg.criterion() >= least) continue;
    least = burg.criterion();
    best = burg.shares();
  }
  return best;
}

/// Of values about 0.
Values ahead(Values values, std::size_t order_most, std::size_t horizon) {
  const Values shares = best_shares(values, order_most);
  const auto count = static_cast<std::ptrdiff_t>(values.size());
  for (std::size_t i = 0; i < horizon; ++i) {
    double next = 0;
    for (std::size_t k = 0; k < shares.size(); ++k)
      next += shares[k] * values[values.size() - 1 - k];
    values.push_back(next);
  }
  return Values(values.begin() + count, values.end());
}

}  // namespace

Values autoregress_changes(View values, std::size_t order_most, std::size_t horizon) {
  if (values.size() < 2) return Values(horizon, values.empty() ? 0 : values.back());
  Values result = ahead(changes(values, 1), order_most, horizon);
  double at = values.back();
  for (double& value : result) value = at += value;
  return result;
}

Values autoregress_years(View values, std::size_t season, std::size_t horizon) {
  constexpr std::size_t fewest = 6;
  Values all(values.begin(), values.end());
  Values beside(horizon, 0);
  if (all.size() > 2 * season + fewest) {
    Values years = changes(values, season);
    const double average = mean(years);
    for (double& year : years) year -= average;
    beside = ahead(std::move(years), season + 1, horizon);
    for (double& year : beside) year += average;
  }
  for (std::size_t i = 0; i < horizon; ++i) all.push_back(all[all.size() - season] + beside[i]);
  return Values(all.end() - static_cast<std::ptrdiff_t>(horizon), all.end());
}

}  // namespace plan::forecasting
