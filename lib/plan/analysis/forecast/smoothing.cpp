// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/smoothing.hpp"

#include <algorithm>
#include <cmath>

#include "plan/analysis/forecast/least.hpp"
#include "plan/analysis/forecast/line.hpp"
#include "plan/analysis/forecast/seasons.hpp"

namespace plan::forecasting {
namespace {

constexpr int first_evaluations = 120, next_evaluations = 40;  // for each number that is sought
constexpr double steady = 20;  // how much more likely a slope is that hardly changes

/// The state as it moves through the values, of a form and its parameters.
class State {
 public:
  State(const SmoothingForm& form, View numbers, double unit, View indices)
      : form_(form), indices_(indices.begin(), indices.end()), least_(unit * 1e-9) {
    std::size_t next = 0;
    alpha_ = numbers[next++];
    if (form.trend) beta_ = numbers[next++] * alpha_, phi_ = numbers[next++];
    if (form.seasonal != Seasonal::none) gamma_ = numbers[next++] * (1 - alpha_);
    level_ = numbers[next++] * unit;
    if (form.trend) trend_ = numbers[next++] * unit;
  }

  /// Takes a value in. The error of what was expected, as a part of it if the form says so.
  double take(double value) {
    const double level = level_ + phi_ * trend_, index = indices_[place_];
    const double expected = seasonal(level, index), error = value - expected;
    const bool factor = form_.seasonal == Seasonal::as_factor;
    const double of_level = !factor ? error : std::abs(index) > 1e-6 ? error / index : 0;
    level_ = level + alpha_ * of_level;
    trend_ = phi_ * trend_ + beta_ * of_level;
    if (!factor) indices_[place_] += gamma_ * error;
    if (factor && std::abs(level) > least_) indices_[place_] += gamma_ * error / level;
    if (++place_ == indices_.size()) place_ = 0;
    if (!form_.relative) return error;
    const double size = std::max(std::abs(expected), least_);
    sizes_ += std::log(size);
    return error / size;
  }

  Values ahead(std::size_t horizon) const {
    Values result;
    double trend = 0, left = 1;
    for (std::size_t i = 0; i < horizon; ++i) {
      left *= phi_;
      trend += left * trend_;
      result.push_back(seasonal(level_ + trend, indices_[(place_ + i) % indices_.size()]));
    }
    return result;
  }

  double level() const { return level_; }

  /// The sum of the logarithms of what was expected, of relative errors.
  double sizes() const { return sizes_; }

 private:
  double seasonal(double level, double index) const {
    return form_.seasonal == Seasonal::added       ? level + index
           : form_.seasonal == Seasonal::as_factor ? level * index
                                                   : level;
  }

  const SmoothingForm& form_;
  double alpha_ = 0, beta_ = 0, phi_ = 1, gamma_ = 0, level_ = 0, trend_ = 0, sizes_ = 0;
  Values indices_;
  std::size_t place_ = 0;
  double least_;  // a level that nothing can be divided by
};

/// What the first values say of level and trend, in `unit`s.
Line beginning(View values, View indices, const SmoothingForm& form, double unit) {
  Values plain(values.begin(), values.end());
  if (form.seasonal != Seasonal::none)
    plain = without_season(values, indices,
                           form.seasonal == Seasonal::added ? Acts::added : Acts::as_factor);
  const std::size_t some = std::min(plain.size(), std::max<std::size_t>(10, indices.size()));
  const View first = View(plain).first(some);
  if (!form.trend) return {mean(first) / unit, 0};
  const Line line = line_through(first);
  return {line.start / unit, line.slope / unit};
}

std::vector<Movable> movables(const Line& begin, const SmoothingForm& form, const Memory& memory) {
  std::vector<Movable> result{{0.3, 1e-4, 0.9999, 0.15}};
  if (form.trend) {
    result.push_back({0.03, 1e-4, 1, 0.05});
    result.push_back({0.969, 0.8, 0.999, 0.03});
  }
  if (form.seasonal != Seasonal::none) result.push_back({0.05, 0, 0.99, 0.15});
  result.push_back({begin.start, begin.start - 0.5, begin.start + 0.5, 0.15});
  const double steep = std::max(0.05, std::abs(begin.slope));
  if (form.trend)
    result.push_back({begin.slope, begin.slope - steep, begin.slope + steep, steep * 0.3});
  for (std::size_t i = 0; i < memory.size(); ++i) {
    result[i].start = memory[i];
    result[i].step *= 0.5;
  }
  return result;
}

double unit_of(View values) {
  double sum = 0;
  for (const double value : values) sum += std::abs(value);
  return sum / static_cast<double>(values.size());
}

/// How unlikely the values are with these numbers.
double unlikeliness(View values, View indices, const SmoothingForm& form, double unit,
                    View numbers) {
  State state(form, numbers, unit, indices);
  double sum = 0;
  const double per = form.relative ? 1 : 1 / unit, count = static_cast<double>(values.size());
  for (const double value : values) {
    const double error = state.take(value) * per;
    sum += error * error;
  }
  const double relative = form.relative ? 2 * (state.sizes() / count - std::log(unit)) : 0;
  return sum * std::exp(relative + (form.trend ? steady * numbers[1] / count : 0));
}

State moved_through(View values, View indices, const SmoothingForm& form, double unit,
                    Memory& memory) {
  const std::vector<Movable> numbers =
      movables(beginning(values, indices, form, unit), form, memory);
  const int each = memory.empty() ? first_evaluations : next_evaluations;
  memory = least([&](View at) { return unlikeliness(values, indices, form, unit, at); }, numbers,
                 each * static_cast<int>(numbers.size()));
  State state(form, memory, unit, indices);
  for (const double value : values) state.take(value);
  return state;
}

}  // namespace

Values smooth(View values, View indices, const SmoothingForm& form, std::size_t horizon,
              Memory& memory) {
  const double unit = unit_of(values);
  if (unit == 0) return Values(horizon, 0);
  return moved_through(values, indices, form, unit, memory).ahead(horizon);
}

SimpleSmoothing smooth_simply(View values, Memory& memory) {
  const double unit = unit_of(values);
  if (unit == 0) return {1, 0};
  const Values none{0};
  const double level = moved_through(values, none, {}, unit, memory).level();
  return {memory.front(), level};
}

}  // namespace plan::forecasting
