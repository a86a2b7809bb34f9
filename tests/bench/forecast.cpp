// SPDX-License-Identifier: MIT
// Forecasts held-out values of many series and says how far each method was off. Read by
// tests/bench/forecast, which tells more.
#include "plan/analysis/forecast/forecast.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <thread>

#include <fmt/format.h>

#include "plan/base/cores.hpp"

using namespace plan::forecasting;

namespace {

struct HeldOut {
  Series past;
  Values to_come;
};

/// What one series tells: by method, and whether the intervals held.
struct Told {
  std::vector<std::pair<std::string, Accuracy>> accuracies;
  std::size_t held80 = 0, held95 = 0, values = 0;
};

Values numbers(const std::string& text) {
  std::istringstream in(text);
  Values result;
  for (double value = 0; in >> value;) result.push_back(value);
  return result;
}

/// `ID,PERIODS-A-YEAR,HORIZON,history|held-out`.
HeldOut parsed(const std::string& line) {
  std::istringstream in(line);
  std::string id, season, horizon, history, rest;
  std::getline(in, id, ',');
  std::getline(in, season, ',');
  std::getline(in, horizon, ',');
  std::getline(in, history, '|');
  std::getline(in, rest);
  HeldOut result;
  for (const double value : numbers(history)) result.past.values.emplace_back(value);
  result.past.season = std::stoul(season);
  result.to_come = numbers(rest);
  return result;
}

std::vector<HeldOut> read(std::istream& file) {
  std::vector<HeldOut> result;
  for (std::string line; std::getline(file, line);)
    if (line.find('|') != std::string::npos) result.push_back(parsed(line));
  return result;
}

/// 1,000 people of 60 months, and the year that came then: trend, season and chance, always alike.
std::vector<HeldOut> made_up() {
  std::vector<HeldOut> result(1000);
  std::mt19937 draws(1);
  const auto draw = [&] { return static_cast<double>(draws() % 1000) / 1000; };
  for (HeldOut& one : result) {
    const double growth = draw() / 50;
    for (int month = 0; month < 72; ++month) {
      const double season = 1 + (month % 12 - 5.5) / 20, chance = 0.7 + 0.6 * draw();
      const double value = 100000 * (1 + growth * month) * season * chance;
      if (month < 60) one.past.values.emplace_back(value);
      if (month >= 60) one.to_come.push_back(value);
    }
  }
  return result;
}

Told told(const HeldOut& series) {
  Told result;
  const Forecast found = forecast(series.past, {series.to_come.size(), {}, {}});
  const double scale = naive_scale(found.series.values, series.past.season);
  const auto add = [&](std::string_view key, View values) {
    result.accuracies.emplace_back(key, accuracy(series.to_come, values, scale));
  };
  for (const MethodFigures& one : found.candidates) add(one.key, one.expected);
  add("chosen", found.expected);
  for (std::size_t i = 0; i < found.intervals.size(); ++i) {
    const Interval& one = found.intervals[i];
    const double value = series.to_come[i];
    result.held80 += one.low80 <= value && value <= one.high80;
    result.held95 += one.low95 <= value && value <= one.high95;
    ++result.values;
  }
  return result;
}

std::vector<Told> all_told(const std::vector<HeldOut>& series) {
  std::vector<Told> result(series.size());
  std::atomic<std::size_t> next{0};
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < cores(); ++i)
    threads.emplace_back([&] {
      for (std::size_t at = next++; at < series.size(); at = next++) result[at] = told(series[at]);
    });
  threads.clear();
  return result;
}

void print(const std::vector<Told>& all) {
  std::vector<std::string> keys;
  std::map<std::string, std::array<double, 3>> sums;
  double held80 = 0, held95 = 0, values = 0;
  for (const Told& one : all) {
    for (const auto& [key, accuracy] : one.accuracies) {
      if (!sums.contains(key)) keys.push_back(key);
      auto& [smape, mase, count] = sums[key];
      smape += accuracy.smape, mase += accuracy.mase, count += 1;
    }
    held80 += static_cast<double>(one.held80), held95 += static_cast<double>(one.held95);
    values += static_cast<double>(one.values);
  }
  std::cout << "method,smape,mase,within80,within95\n";
  for (const std::string& key : keys) {
    const auto& [smape, mase, count] = sums[key];
    std::cout << fmt::format("{},{:.3f},{:.3f},", key, smape / count, mase / count);
    if (key == "chosen" && values > 0)
      std::cout << fmt::format("{:.1f},{:.1f}", held80 / values * 100, held95 / values * 100);
    else
      std::cout << ',';
    std::cout << '\n';
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: tests/bench/forecast FILE|--speed\n";
    return 2;
  }
  const bool speed = std::string_view(words[1]) == "--speed";
  std::ifstream file(words[1]);
  if (!speed && !file) {
    std::cerr << words[1] << ": cannot be read\n";
    return 1;
  }
  const std::vector<HeldOut> series = speed ? made_up() : read(file);
  const auto start = std::chrono::steady_clock::now();
  const std::vector<Told> all = all_told(series);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  print(all);
  std::cerr << fmt::format("{} series in {:.1f} s\n", series.size(), took.count());
}
