// SPDX-License-Identifier: MIT
// Figures over a table of contributions, as values: what is added, and what makes a rate. How an
// engine is told is write/sql's.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace plan {

/// A figure of sums, each times a factor; or a rate or a mean of two other figures.
struct ViewFigure {
  std::string name;
  std::vector<std::pair<std::string, std::int64_t>> terms{};
  std::vector<std::string> none_with{};  // sums that leave no figure unless they are 0
  /// Sums that leave none where all these others are 0.
  std::vector<std::pair<std::string, std::vector<std::string>>> none_alone{};
  std::string part{}, base{};  // of a rate: none unless the base is more than 0
  std::int64_t unit = 0;       // what a mean is rounded to; 0: a rate, in millionths
  bool is_rate() const { return !part.empty(); }
};

/// A row for each combination of the keys, which are columns of the contributions and of their
/// calendar.
struct FigureView {
  std::string name;
  std::vector<std::string> keys;
  std::vector<std::string> sums;  // the figures', by name
  std::vector<ViewFigure> figures;
};

}  // namespace plan
