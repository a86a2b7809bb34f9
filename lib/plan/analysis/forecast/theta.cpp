// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/theta.hpp"

#include <cmath>

#include "plan/analysis/forecast/least.hpp"
#include "plan/analysis/forecast/line.hpp"

namespace plan::forecasting {
namespace {

/// The dynamic model as it moves through the values: level, and the line through what it has seen.
class Dynamic {
 public:
  Dynamic(double alpha, double level, double theta, double first)
      : alpha_(alpha), share_(1 - 1 / theta), level_(level), start_(first), mean_(first) {}

  double expected() const {
    return level_ + share_ * (left_ * start_ + (1 - left_ * (1 - alpha_)) / alpha_ * slope_);
  }

  /// Formula: the line's slope and start follow from those of one value less.
  void take(double value) {
    seen_ += 1;
    level_ = alpha_ * value + (1 - alpha_) * level_;
    left_ *= 1 - alpha_;
    const double beside = value - mean_;
    mean_ += beside / seen_;
    slope_ = seen_ < 2 ? 0 : ((seen_ - 2) * slope_ + 6 * (value - mean_) / seen_) / (seen_ + 1);
    start_ = mean_ - slope_ * (seen_ + 1) / 2;
  }

 private:
  double alpha_, share_, level_;
  double start_, slope_ = 0, mean_, seen_ = 0;
  double left_ = 1;  // (1 - alpha)^seen
};

double mean_size(View values) {
  double sum = 0;
  for (const double value : values) sum += std::abs(value);
  return sum / static_cast<double>(values.size());
}

/// alpha, first level in `unit`s and theta of the least squares.
Values estimated(View values, double unit, Memory memory) {
  constexpr std::size_t settling = 3;  // values before the line means anything
  const auto squares = [&](View numbers) {
    Dynamic model(numbers[0], numbers[1] * unit, numbers[2], values.front());
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double error = (values[i] - model.expected()) / unit;
      if (i >= settling) sum += error * error;
      model.take(values[i]);
    }
    return sum;
  };
  const bool first = memory.empty();
  if (first) memory = {0.5, values.front() / 2 / unit, 2};
  const double step = first ? 1 : 0.5;
  return least(squares,
               {{memory[0], 0.1, 0.99, 0.05 * step},
                {memory[1], -10, 10, 0.5 * step},
                {memory[2], 1, 8, 0.35 * step}},
               first ? 200 : 60);
}

}  // namespace

Values theta(View values, std::size_t horizon, Memory& memory) {
  const SimpleSmoothing simple = smooth_simply(values, memory);
  const double slope = line_through(values).slope;
  const double settled =
      (1 - std::pow(1 - simple.alpha, static_cast<double>(values.size()))) / simple.alpha;
  Values result;
  for (std::size_t i = 0; i < horizon; ++i)
    result.push_back(simple.level + slope / 2 * (static_cast<double>(i) + settled));
  return result;
}

Values dynamic_theta(View values, std::size_t horizon, Memory& memory) {
  const double unit = mean_size(values);
  if (unit == 0) return Values(horizon, 0);
  memory = estimated(values, unit, memory);
  Dynamic model(memory[0], memory[1] * unit, memory[2], values.front());
  for (const double value : values) model.take(value);
  Values result;
  for (std::size_t i = 0; i < horizon; ++i) {
    result.push_back(model.expected());
    model.take(result.back());
  }
  return result;
}

}  // namespace plan::forecasting
