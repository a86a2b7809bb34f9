// SPDX-License-Identifier: MIT
// One month of seats x products (products.hpp): rows are filled one after the other, what rounding
// owes a column is carried to the next row.
#include <algorithm>
#include <numeric>

#include "plan/split/products.hpp"

namespace plan {
namespace {

std::int64_t sum(const std::vector<std::int64_t>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::int64_t(0));
}

/// What rounding still owes each column after some rows, over one denominator: the month's whole.
class Columns {
 public:
  Columns(const std::vector<std::int64_t>& columns, std::int64_t whole)
      : columns_(columns), whole_(whole), owed_(columns.size(), 0) {}

  /// The row's parts: floors of what is owed, never under 0, then the largest remainders.
  void fill(std::int64_t row, std::int64_t* parts) {
    std::int64_t left = row;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      owed_[c] += Int128(row) * columns_[c];
      parts[c] = owed_[c] > 0 ? static_cast<std::int64_t>(owed_[c] / whole_) : 0;
      owed_[c] -= Int128(parts[c]) * whole_;
      left -= parts[c];
    }
    while (left != 0) left -= settle(left, parts);
  }

 private:
  /// Gives or takes a unit of as many columns as are left over; how many units that was.
  std::int64_t settle(std::int64_t left, std::int64_t* parts) {
    const std::int64_t by = left < 0 ? -1 : 1;
    rows_.clear();
    for (std::size_t c = 0; c < columns_.size(); ++c)
      if (by > 0 ? columns_[c] > 0 : parts[c] > 0) rows_.push_back(c);
    const auto before = [&](std::size_t a, std::size_t b) {
      if (owed_[a] != owed_[b]) return by > 0 ? owed_[a] > owed_[b] : owed_[a] < owed_[b];
      return a < b;
    };
    const auto count = std::min(rows_.size(), static_cast<std::size_t>(left * by));
    const auto end = rows_.begin() + static_cast<std::ptrdiff_t>(count);
    if (end != rows_.end()) std::nth_element(rows_.begin(), end, rows_.end(), before);
    for (auto row = rows_.begin(); row != end; ++row) {
      parts[*row] += by;
      owed_[*row] -= by * whole_;
    }
    return by * static_cast<std::int64_t>(count);
  }

  const std::vector<std::int64_t>& columns_;
  Int128 whole_;
  std::vector<Int128> owed_;
  std::vector<std::size_t> rows_{};
};

/// Where clipping at 0 left a column short and another over, the last rows that can, trade units.
void mend_columns(std::vector<std::int64_t>& cells, const std::vector<std::int64_t>& columns) {
  const std::size_t width = columns.size();
  std::vector<std::int64_t> missing = columns;
  for (std::size_t i = 0; i < cells.size(); ++i) missing[i % width] -= cells[i];
  const auto over = [&] {
    return std::find_if(missing.begin(), missing.end(), [](auto x) { return x < 0; });
  };
  const auto under = [&] {
    return std::find_if(missing.begin(), missing.end(), [](auto x) { return x > 0; });
  };
  for (auto from = over(); from != missing.end(); from = over()) {
    const auto to = under();
    const auto a = static_cast<std::size_t>(from - missing.begin());
    const auto b = static_cast<std::size_t>(to - missing.begin());
    for (std::size_t row = cells.size() / width; row-- > 0 && *from < 0 && *to > 0;) {
      const std::int64_t units = std::min({cells[row * width + a], -*from, *to});
      cells[row * width + a] -= units;
      cells[row * width + b] += units;
      *from += units;
      *to -= units;
    }
  }
}

}  // namespace

std::vector<std::int64_t> product_cells(const Split& split, const ProductMonths& products,
                                        int month) {
  const std::size_t width = products.units.size();
  std::vector<std::int64_t> columns;
  for (const auto& units : products.units)
    columns.push_back(units[static_cast<std::size_t>(month)]);
  std::vector<std::int64_t> cells(split.seats.size() * width, 0);
  const std::int64_t whole = sum(columns);
  if (whole == 0) return cells;
  Columns carry(columns, whole);
  for (std::size_t seat = 0; seat < split.seats.size(); ++seat)
    if (const std::int64_t row = split.cell(seat, month).minor() / split.minor; row > 0)
      carry.fill(row, cells.data() + seat * width);
  mend_columns(cells, columns);
  for (std::int64_t& cell : cells) cell *= split.minor;
  return cells;
}

}  // namespace plan
