// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/intervals.hpp"

#include <algorithm>
#include <cmath>

namespace plan::forecasting {
namespace {

// Of errors that are normal the factors of the mean error would be 1.61 and 2.46.
constexpr double factor80 = 1.85, factor95 = 3.6;

/// The mean error by step, as a line that never falls.
class ErrorLine {
 public:
  void add(double step, double error) {
    count_ += 1;
    x_ += step, y_ += error, xx_ += step * step, xy_ += step * error;
  }
  double at(double step) const {
    const double spread = count_ * xx_ - x_ * x_;
    const double average = y_ / count_, middle = x_ / count_;
    const double slope = spread > 0 ? std::max(0.0, (count_ * xy_ - x_ * y_) / spread) : 0;
    const double most = middle > 0 ? average / middle : 0;  // 0 at step 0
    return average + std::min(slope, most) * (step - middle);
  }
  bool empty() const { return count_ == 0; }

 private:
  double count_ = 0, x_ = 0, y_ = 0, xx_ = 0, xy_ = 0;
};

Interval as_ratio(double forecast, double error) {
  const double by80 = std::exp(factor80 * error), by95 = std::exp(factor95 * error);
  return {forecast / by80, forecast * by80, forecast / by95, forecast * by95};
}

Interval as_amount(double forecast, double error) {
  const double by80 = factor80 * error, by95 = factor95 * error;
  return {forecast - by80, forecast + by80, forecast - by95, forecast + by95};
}

/// What the method, or the combination, said at an earlier end.
const Values& said_at(const Origin& origin, std::size_t method) {
  return method < origin.forecasts.size() ? origin.forecasts[method] : origin.combined;
}

bool all_positive(View values) {
  return std::ranges::all_of(values, [](double value) { return value > 0; });
}

ErrorLine errors_of(const Gapless& series, const Backtest& test, std::size_t method, bool ratios) {
  ErrorLine line;
  for (const Origin& origin : test.origins) {
    const Values& said = said_at(origin, method);
    for (std::size_t i = 0; i < said.size(); ++i) {
      const double actual = series.values[origin.known + i];
      const double error = ratios ? std::log(actual / said[i]) : actual - said[i];
      line.add(static_cast<double>(i + 1), std::abs(error));
    }
  }
  return line;
}

}  // namespace

std::vector<Interval> intervals(const Gapless& series, const Backtest& test, std::size_t method,
                                View forecast) {
  bool ratios = series.is_positive() && all_positive(forecast);
  for (const Origin& origin : test.origins)
    ratios = ratios && all_positive(said_at(origin, method));
  const ErrorLine line = errors_of(series, test, method, ratios);
  std::vector<Interval> result;
  if (line.empty()) return result;
  for (std::size_t i = 0; i < forecast.size(); ++i) {
    const double error = line.at(static_cast<double>(i + 1));
    result.push_back(ratios ? as_ratio(forecast[i], error) : as_amount(forecast[i], error));
  }
  return result;
}

std::vector<Interval> run_rate_intervals(View values, View fitted, View forecast) {
  constexpr std::size_t fewest = 3;
  std::vector<Interval> result;
  if (values.size() < fewest) return result;
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) sum += std::abs(values[i] - fitted[i]);
  // the rate itself was taken from these values: n - 1 of them are free, and it moves by 1/n
  const double count = static_cast<double>(values.size());
  const double error = sum / (count - 1) * std::sqrt(1 + 1 / count);
  for (const double value : forecast) result.push_back(as_amount(value, error));
  return result;
}

}  // namespace plan::forecasting
