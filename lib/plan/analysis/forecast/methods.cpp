// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/methods.hpp"

#include <array>

#include "plan/analysis/forecast/autoregression.hpp"
#include "plan/analysis/forecast/theta.hpp"

namespace plan::forecasting {
namespace {

Values seasonal_naive(const Prepared& series, std::size_t horizon, Memory&) {
  const Values& past = series.series.values;
  Values result;
  for (std::size_t i = 0; i < horizon; ++i)
    result.push_back(past[past.size() - series.season + i % series.season]);
  return result;
}

Values simple(const Adjusted& adjusted, std::size_t horizon, Memory& memory) {
  return adjusted.back(Values(horizon, smooth_simply(adjusted.values(), memory).level));
}

Values ses(const Prepared& series, std::size_t horizon, Memory& memory) {
  return simple(series.textbook, horizon, memory);
}

Values textbook_theta(const Prepared& series, std::size_t horizon, Memory& memory) {
  return series.textbook.back(theta(series.textbook.values(), horizon, memory));
}

Values holt_winters_added(const Prepared& series, std::size_t horizon, Memory& memory) {
  const SmoothingForm form{.trend = true, .seasonal = Seasonal::added};
  return smooth(series.series.values, series.amounts.indices(), form, horizon, memory);
}

Values holt_winters_factor(const Prepared& series, std::size_t horizon, Memory& memory) {
  // a factor of nothing, or of a debt, means nothing: there it is the additive one
  if (!series.series.is_positive()) return holt_winters_added(series, horizon, memory);
  const SmoothingForm form{.trend = true, .seasonal = Seasonal::as_factor, .relative = true};
  return smooth(series.series.values, series.factors.indices(), form, horizon, memory);
}

Values ses_ratios(const Prepared& series, std::size_t horizon, Memory& memory) {
  return simple(series.ratios, horizon, memory);
}

Values theta_ratios(const Prepared& series, std::size_t horizon, Memory& memory) {
  return series.ratios.back(theta(series.ratios.values(), horizon, memory));
}

Values dynamic_ratios(const Prepared& series, std::size_t horizon, Memory& memory) {
  return series.ratios.back(dynamic_theta(series.ratios.values(), horizon, memory));
}

Values dynamic_factors(const Prepared& series, std::size_t horizon, Memory& memory) {
  return series.factors.back(dynamic_theta(series.factors.values(), horizon, memory));
}

Values changes_ratios(const Prepared& series, std::size_t horizon, Memory&) {
  return series.ratios.back(
      autoregress_changes(series.ratios.values(), series.season + 1, horizon));
}

Values years_ratios(const Prepared& series, std::size_t horizon, Memory&) {
  return series.ratios.back_seasonal(
      autoregress_years(series.ratios.seasonal(), series.season, horizon));
}

constexpr std::array table{
    Method{"seasonal-naive", "the same month a year before", seasonal_naive},
    Method{"ses", "exponential smoothing", ses},
    Method{"theta", "Theta", textbook_theta},
    Method{"holt-winters-additive", "Holt-Winters with damped trend, season added",
           holt_winters_added},
    Method{"holt-winters-multiplicative", "Holt-Winters with damped trend, season as a factor",
           holt_winters_factor},
    Method{"ses-log", "exponential smoothing of ratios", ses_ratios},
    Method{"theta-log", "Theta of ratios", theta_ratios},
    Method{"dynamic-theta", "dynamic Theta", dynamic_factors},
    Method{"dynamic-theta-log", "dynamic Theta of ratios", dynamic_ratios},
    Method{"autoregression", "autoregression of monthly changes", changes_ratios},
    Method{"seasonal-autoregression", "autoregression of yearly changes", years_ratios},
};

}  // namespace

Prepared::Prepared(const Gapless& gapless, std::size_t values_a_year)
    : series(gapless),
      season(values_a_year),
      textbook(gapless, season, {.acts = Acts::as_factor, .shrunk = false}),
      factors(gapless, season, {.acts = gapless.is_positive() ? Acts::as_factor : Acts::added}),
      amounts(gapless, season, {}),
      ratios(gapless, season, {.logarithms = true, .tamed = true}) {}

std::span<const Method> methods() {
  return table;
}

}  // namespace plan::forecasting
