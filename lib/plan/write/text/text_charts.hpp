// SPDX-License-Identifier: MIT
// A table's charts where there are only characters: a bar beside each row, a line of blocks below
// the table. Drawn from the same figures as the pictures of html; nothing is said but what the
// cells say.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "plan/write/sheet.hpp"

namespace plan {

inline constexpr std::size_t width_without_terminal = 100;  // what pictures take it to be

struct ChartBeside {
  const Chart* chart = nullptr;  // of the table
  std::size_t column = 0;        // the table's column that it draws
};
/// The table's first chart with a figure a row; none where the table draws it in a column of its
/// own.
std::optional<ChartBeside> chart_beside(const Table& table);

struct BarPicture {
  SheetCell title;
  std::size_t width = 0;
  std::vector<SheetCell> cells{};  // one a row of the table, at most `width` wide
};
/// The bars in at most `room` columns; none where they would say too little: under ten columns, a
/// row alone, nothing but zeros. Below zero they grow to the left; steps begin where the last one
/// ended; `│` is the mark to reach where the bar falls short of it, `▶` a rate over twice the
/// whole, `◀` one under minus the whole, `≈` a whole whose beginning is left out.
std::optional<BarPicture> bars_beside(const Chart& chart, const Table& table, const Display& how,
                                      std::size_t room);

/// The table's charts in time, each series as `▁▃▅█` with its first, last, lowest and highest
/// figure; of a forecast's fan the middle, and the last interval. A gap is a figure that is not
/// there. Lines of at most `width` columns; 0: no limit.
std::vector<std::string> sparklines(const Table& table, const Display& how, std::size_t width);

}  // namespace plan
