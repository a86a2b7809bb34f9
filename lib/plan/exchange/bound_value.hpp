// SPDX-License-Identifier: MIT
// A map's value whose columns have been found in a file: what a row has there, as text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/exchange/csv_row.hpp"
#include "plan/exchange/map.hpp"

namespace plan {

inline constexpr std::size_t no_column = SIZE_MAX;

/// The columns of a file by their headings.
class Columns {
 public:
  /// `findings` must outlive this.
  Columns(const std::vector<std::string>& headings, Diagnostics& findings)
      : headings_(headings), findings_(findings) {}

  /// The column of that heading; `Amount#2` is the second of two of one name. Errors:
  /// unknown-column, with the nearest; column-twice.
  std::size_t find(const ColumnName& column);
  /// Those of the columns that are there. Errors: unknown-column where none is.
  std::vector<std::size_t> find_some(const std::vector<ColumnName>& columns);
  std::size_t size() const { return headings_.size(); }
  const std::string& heading(std::size_t column) const { return headings_[column]; }

 private:
  const std::vector<std::string>& headings_;
  Diagnostics& findings_;
};

/// A cell without blanks around it and without the apostrophe that keeps a text from being taken
/// for a formula.
std::string_view bare_cell(std::string_view cell);

/// How the numbers and dates of a column are read.
struct CellForms {
  NumberMarks numbers{};
  DateForm date{};
  std::vector<std::string> blank{};
  std::optional<std::chrono::minutes> offset{};
  bool marks_said = false;  // the map says which mark is which

  bool is_blank(std::string_view cell) const;
};
CellForms forms_over(const ValueForms& own, const CellForms& around);

/// What a row has for a value.
struct RowText {
  std::string_view text{};  // empty: nothing
  std::size_t column = no_column;
  bool skip = false;    // the map says that such a row makes no record
  bool mapped = false;  // a word of the map, not of the file
};

class BoundValue {
 public:
  BoundValue(const ValueSource& source, const CellForms& around, Columns& columns);

  /// What stands in the row, its word exchanged where the map says so. The text lives as long as
  /// the row or, where it was put together, `room`.
  RowText text(const CsvRow& row, std::deque<std::string>& room) const;
  /// Those of which the first that is not blank counts.
  const std::vector<std::size_t>& columns() const { return columns_; }
  const CellForms& forms() const { return forms_; }
  const ValueSource& source() const { return *source_; }
  /// The columns of what is added, taken off, multiplied and divided by; no_column: none.
  struct Sides {
    std::size_t plus = no_column, minus = no_column, times = no_column, divide = no_column;
    std::size_t tax = no_column, currency = no_column;
  };
  const Sides& sides() const { return sides_; }
  bool reckons() const;
  /// All columns that it reads, in no order.
  void add_columns(std::vector<std::size_t>& all) const;

 private:
  RowText found(const CsvRow& row, std::deque<std::string>& room) const;
  RowText exchanged(RowText found) const;

  struct Part {
    std::string_view literal{};
    std::size_t column = no_column;
  };
  const ValueSource* source_;
  CellForms forms_;
  std::vector<std::size_t> columns_{};
  std::vector<Part> parts_{};
  std::unordered_map<std::string_view, std::string_view> values_{};
  Sides sides_{};
};

/// Conditions whose columns have been found.
class BoundConditions {
 public:
  BoundConditions(const Conditions& rows, Columns& columns);
  bool admit(const CsvRow& row) const;

 private:
  struct One {
    std::size_t column;
    const std::vector<std::string>* values;
  };
  static bool holds(const One& one, const CsvRow& row);

  std::vector<One> when_{}, unless_{};
};

/// The cell of a column; empty where the row is short.
std::string_view cell_of(const CsvRow& row, std::size_t column);

}  // namespace plan
