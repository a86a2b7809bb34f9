// SPDX-License-Identifier: MIT
// What is to come of a series: the door of this room's forecasting. Which rule holds is told as a
// value beside the figures, with what was strange in the series.
#pragma once

#include <string_view>

#include "plan/analysis/forecast/backtest.hpp"
#include "plan/analysis/forecast/intervals.hpp"

namespace plan::forecasting {

/// What the figures are taken from, by how much is known.
enum class Rule {
  nothing,   // no value is known: no figures
  zeros,     // all are 0: so are the figures
  run_rate,  // under two years of known values: the mean of the last year x the season handed in
  methods,   // two years and more: the methods, compared and combined
};

/// Why the method was taken.
enum class Why {
  combined,  // the methods together were about as good as the best alone, or better
  better,    // one was far better than all together
  asked,     // somebody named it
};

struct Request {
  std::size_t horizon = 12;
  std::string_view method;  // key of methods(), or "combination"; empty: the best choice
  Values season;            // of the run rate: an index of mean 1 for each place in the year, that
                            // of the series' first value first; empty: all alike
};

/// A method's figures, and how far it was off at earlier ends.
struct MethodFigures {
  std::string_view key;
  Values expected;
  Accuracy accuracy;
  double weight = 0;  // in the combination
};

struct Forecast {
  Rule rule = Rule::nothing;
  Why why = Why::combined;
  Gapless series;                         // what it was taken from
  Values expected;                        // one for each value to come
  std::vector<Interval> intervals;        // as many, or none where nothing tells them
  std::vector<MethodFigures> candidates;  // by methods(), then the combination; Rule::methods alone
  std::size_t chosen = 0;                 // of them
  std::size_t compared = 0;               // values that were forecast at earlier ends
};

/// The key of all methods together.
inline constexpr std::string_view combination = "combination";

/// The values that follow the last known one. A series that never was below 0 stays there.
/// Range: a season of 1 or more, a horizon of 1 or more.
Forecast forecast(const Series& series, const Request& request);

/// How many values that are known by themselves make two years, and with it Rule::methods.
std::size_t fewest_for_methods(std::size_t season);

}  // namespace plan::forecasting
