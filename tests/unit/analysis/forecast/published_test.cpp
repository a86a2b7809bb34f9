// SPDX-License-Identifier: MIT
// The textbook methods against R's forecast package 8.20 on R's own series (the last year held
// out), and the classical season against R's decompose().
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "data.hpp"
#include "plan/analysis/forecast/backtest.hpp"
#include "plan/analysis/forecast/forecast.hpp"

namespace plan::forecasting {
namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows_of(const std::string& name) {
  std::vector<Row> rows;
  std::ifstream file(test_data() / "forecast" / name);
  for (std::string line; std::getline(file, line);) {
    std::erase(line, '"');
    std::istringstream in(line);
    Row row;
    for (std::string cell; std::getline(in, cell, ',');) row.push_back(cell);
    rows.push_back(row);
  }
  if (!rows.empty()) rows.erase(rows.begin());
  return rows;
}

/// set, method -> sMAPE, MASE.
using Expected = std::map<std::pair<std::string, std::string>, Accuracy>;

Expected expected_accuracies() {
  Expected result;
  for (const Row& row : rows_of("expected_accuracy.csv"))
    result[{row[0], row[1]}] = {std::stod(row[6]), std::stod(row[7])};
  return result;
}

struct Set {
  std::string name;
  std::size_t season;
};
const std::vector<Set> sets{
    {"AirPassengers", 12}, {"USAccDeaths", 12}, {"UKgas", 4}, {"JohnsonJohnson", 4}};

struct Halves {
  explicit Halves(const Set& set) {
    for (const Row& row : rows_of(set.name + ".csv")) all.push_back(std::stod(row[2]));
    if (all.empty()) return;
    past.values.assign(all.begin(), all.end() - static_cast<std::ptrdiff_t>(set.season));
    to_come.assign(all.end() - static_cast<std::ptrdiff_t>(set.season), all.end());
    past.season = set.season;
  }
  Accuracy accuracy_of(const Values& forecast) const {
    return accuracy(to_come, forecast, naive_scale(without_gaps(past).values, past.season));
  }
  Values all;
  Series past;
  Values to_come;
};

Values by_method(std::string_view key, const Halves& halves) {
  const Gapless series = without_gaps(halves.past);
  const Prepared prepared(series, halves.past.season);
  Memory memory;
  for (const Method& method : methods())
    if (method.key == key) return method.forecast(prepared, halves.to_come.size(), memory);
  return {};
}

bool here() {
  if (!rows_of("expected_accuracy.csv").empty()) return true;
  skipped("R's forecasts: no forecast/expected_accuracy.csv beside the project");
  return false;
}

void check_near(const Accuracy& ours, const Accuracy& theirs) {
  CHECK(ours.smape == doctest::Approx(theirs.smape).epsilon(0.05));
  CHECK(ours.mase == doctest::Approx(theirs.mase).epsilon(0.05));
}

}  // namespace

TEST_CASE("seasonal naive, simple smoothing and Theta are as far off as R's") {
  if (!here()) return;
  Expected expected = expected_accuracies();
  for (const Set& set : sets) {
    CAPTURE(set.name);
    const Halves halves(set);
    check_near(halves.accuracy_of(by_method("seasonal-naive", halves)),
               expected.at({set.name, "snaive"}));
    check_near(halves.accuracy_of(by_method("theta", halves)), expected.at({set.name, "theta"}));
    // R's ses() takes the values as they are
    Memory memory;
    const double level = smooth_simply(without_gaps(halves.past).values, memory).level;
    check_near(halves.accuracy_of(Values(set.season, level)), expected.at({set.name, "ses"}));
  }
}

TEST_CASE("damped Holt-Winters is no worse than R's without damping, by the mean of the series") {
  if (!here()) return;
  Expected expected = expected_accuracies();
  const auto no_worse = [&](std::string_view ours, const std::string& theirs) {
    INFO(ours);
    double found = 0, limit = 0;
    for (const Set& set : sets) {
      const Halves halves(set);
      found += halves.accuracy_of(by_method(ours, halves)).mase;
      limit += expected.at({set.name, theirs}).mase;
    }
    CHECK(found <= limit);
  };
  no_worse("holt-winters-additive", "hw_add");
  no_worse("holt-winters-multiplicative", "hw_mult");
}

TEST_CASE("the classical season is that of R's decompose()") {
  if (!here()) return;
  std::map<std::string, std::pair<Values, Values>> found;
  for (const Set& set : sets) {
    const Halves halves(set);
    found[set.name] = {classical_indices(halves.all, set.season, Acts::as_factor),
                       classical_indices(halves.all, set.season, Acts::added)};
  }
  for (const Row& row : rows_of("seasonal_indices_decompose.csv")) {
    if (!found.contains(row[0])) continue;
    const auto& [factors, added] = found[row[0]];
    const std::size_t place = std::stoul(row[1]) - 1;
    CHECK(factors[place] == doctest::Approx(std::stod(row[2])).epsilon(1e-9));
    CHECK(added[place] == doctest::Approx(std::stod(row[3])).epsilon(1e-9));
  }
}

TEST_CASE("what is shown is no worse than a year before, on every series") {
  if (!here()) return;
  for (const Set& set : sets) {
    CAPTURE(set.name);
    const Halves halves(set);
    const Forecast found = forecast(halves.past, {set.season, {}, {}});
    const double naive = halves.accuracy_of(by_method("seasonal-naive", halves)).mase;
    CHECK(halves.accuracy_of(found.expected).mase < naive);
  }
}

}  // namespace plan::forecasting
