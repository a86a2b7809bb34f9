// SPDX-License-Identifier: MIT
// A CSV file as its headings and rows, read piece by piece: its encoding and delimiter found out
// where the map does not state them, lines above the headings and at its foot passed over.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/exchange/csv_row.hpp"
#include "plan/exchange/encoding.hpp"
#include "plan/exchange/map.hpp"

namespace plan {

/// Gives the next piece of the file's bytes; empty: that was all. What it gives is looked at until
/// it is asked again.
using NextPiece = std::function<std::string_view()>;

class CsvSheet {
 public:
  /// Reads up to the headings. `file` is the file's index in Sources; `findings` must outlive this.
  /// Errors: spreadsheet-file, bad-encoding, empty-export, csv-syntax, bad-utf8, control-character.
  CsvSheet(NextPiece pieces, const FileForm& form, std::uint32_t file, Diagnostics& findings);

  /// The names of the columns, blanks around them taken off; empty where there are none.
  const std::vector<std::string>& headings() const { return headings_; }
  Place heading_place(std::size_t column) const;
  /// The next row, which looks at this until the next call: false after the last, and where the
  /// file cannot be read on, which `findings` tell. Blank lines are no rows.
  bool next(CsvRow& row);

  const Encoding& encoding() const { return encoding_; }
  char delimiter() const { return delimiter_; }
  /// What stands above the rows: the lines passed over and the headings, as UTF-8.
  const std::string& top() const { return top_; }
  /// The rows of the foot, after the last row.
  std::string foot() const;

 private:
  struct Held {  // a row that may be of the foot
    std::string text;
    std::uint32_t line;
  };

  bool open();
  std::string take_head();
  bool find_encoding(std::string_view head);
  void tell_bad_bytes();
  bool fill();
  bool sound(std::size_t from);
  bool take(CsvRow& row);
  bool take_row(CsvRow& row);
  bool begins_foot(const CsvRow& row) const;
  void find_delimiter();
  void skip_top(int lines);
  void read_headings();
  void use_headings_of_map();
  void use_headings(const CsvRow& row);
  std::string_view first_line() const;
  bool next_before_foot(CsvRow& row);
  void pass_marks(std::size_t from);
  Place end_place() const;

  NextPiece pieces_;
  const FileForm& form_;
  std::uint32_t file_;
  Diagnostics& findings_;
  Encoding encoding_{};
  std::unique_ptr<Decoder> decoder_{};
  char delimiter_ = ',';
  std::string text_{};  // decoded, and not yet read from begin_ on
  std::size_t begin_ = 0;
  std::uint32_t line_ = 1;  // at begin_
  bool ended_ = false;      // the last piece has been taken
  bool broken_ = false;
  bool in_foot_ = false;
  std::optional<bool> returns_{};  // CR alone ends the lines
  std::vector<std::string> headings_{};
  CsvRow heading_row_{};
  std::string heading_text_{}, top_{};
  std::deque<Held> held_{};
  std::string shown_{};  // the text of the row that is shown, where it was held
};

}  // namespace plan
