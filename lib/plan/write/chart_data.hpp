// SPDX-License-Identifier: MIT
// A chart's figures as they are drawn: labels, and for each series the numbers and how people read
// them. Rounded for drawing only; what is written beside them comes from display().
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plan/write/writer.hpp"

namespace plan {

struct ChartPoint {
  std::optional<double> value{};  // amounts in major units, rates as they are, of bars
                                  // the mark; none: n/a, blank
  std::string shown{};
};

constexpr std::ptrdiff_t least_points = 3;  // of a line: fewer tell no course
struct ChartSeries {
  /// How many of them have a value.
  std::ptrdiff_t known() const;
  std::string title;
  Unit unit = Unit::count;
  std::vector<ChartPoint> points{};  // one a label
  std::optional<double> total{};     // of the table; none where it has no number there
};

struct ChartData {
  std::vector<std::string> labels{};
  std::vector<std::size_t> rows{};  // which of the table's rows each label is
  std::vector<ChartSeries> series{};
};

/// The column of this key; none: the table has no such column.
std::optional<std::size_t> place_of(const Table& table, const std::string& key);
/// The columns that name the chart's rows: the one it asks for, else the first and as many labels
/// after it as it takes until no two rows are called alike. None: the table lacks it.
std::vector<std::size_t> label_places(const Chart& chart, const Table& table, const Display& how);

/// The plain rows of the table. Columns that the table lacks are left out; empty where there is
/// nothing to draw: no label column, no row, no number at all, or no line with three numbers.
ChartData chart_data(const Chart& chart, const Table& table, const Display& how);

/// Of a waterfall: where each step begins and ends. The first and the last row are wholes and begin
/// at zero, the others where the one before ended.
std::vector<std::pair<double, double>> waterfall_steps(const ChartData& data);
/// What its picture begins at: zero, unless the steps are so small against the wholes that nobody
/// would see them.
double waterfall_base(double low, double high);

/// The picture in words, for those who hear it: "title: label shown, ...".
std::string chart_words(const Chart& chart, const ChartData& data);

}  // namespace plan
