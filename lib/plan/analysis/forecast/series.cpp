// SPDX-License-Identifier: MIT
#include "plan/analysis/forecast/series.hpp"

#include <algorithm>

namespace plan::forecasting {
namespace {

using Known = std::span<const std::optional<double>>;

Known trimmed(Known all) {
  while (!all.empty() && !all.front()) all = all.subspan(1);
  while (!all.empty() && !all.back()) all = all.first(all.size() - 1);
  return all;
}

double between_neighbours(Known all, std::size_t at) {
  std::size_t before = at, after = at;
  while (!all[before]) --before;
  while (!all[after]) ++after;
  const double part = static_cast<double>(at - before) / static_cast<double>(after - before);
  return *all[before] + (*all[after] - *all[before]) * part;
}

double filling(Known all, std::size_t at, std::size_t season) {
  const bool years = season > 1 && at >= season && at + season < all.size();
  if (years && all[at - season] && all[at + season])
    return (*all[at - season] + *all[at + season]) / 2;
  return between_neighbours(all, at);
}

}  // namespace

Gapless without_gaps(const Series& series) {
  const Known all = trimmed(series.values);
  Gapless result;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!all[i]) result.filled.push_back(i);
    result.values.push_back(all[i] ? *all[i] : filling(all, i, series.season));
  }
  const auto is_zero = [](double value) { return value == 0; };
  result.all_zero = std::ranges::all_of(result.values, is_zero);
  result.any_zero = std::ranges::any_of(result.values, is_zero);
  result.any_negative = std::ranges::any_of(result.values, [](double value) { return value < 0; });
  return result;
}

double mean(View values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

}  // namespace plan::forecasting
