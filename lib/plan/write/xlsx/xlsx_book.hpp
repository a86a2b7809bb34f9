// SPDX-License-Identifier: MIT
// A workbook in memory: what the xlsx writer takes from libxlsxwriter, its errors as exceptions.
// Texts are only ever texts here: no formula, no link, nothing that XML cannot hold.
#pragma once

#include <compare>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plan/write/xlsx/libxlsxwriter.hpp"

namespace plan {

/// How a cell looks; one format of the workbook each.
struct XlsxStyle {
  enum class Side { none, left, right, middle };
  std::string number{};  // the number format, "" for texts
  Side side = Side::none;
  int indent = 0;
  bool bold = false;
  bool head = false;   // of a column
  bool over = false;   // a line above: the total
  bool wrap = false;   // a long text on several lines
  bool quiet = false;  // what is below a table
  bool title = false;
  auto operator<=>(const XlsxStyle&) const = default;
};

struct XlsxPlace {
  lxw_row_t row = 0;
  lxw_col_t column = 0;
};

class XlsxBook {
 public:
  /// Errors: std::runtime_error when there is no memory for it.
  explicit XlsxBook(const std::string& title);
  XlsxBook(const XlsxBook&) = delete;
  XlsxBook& operator=(const XlsxBook&) = delete;
  ~XlsxBook();

  /// A new sheet; its name is the title as far as names of sheets allow.
  lxw_worksheet* add_sheet(std::string_view title);
  /// Owned by the workbook, like everything that it gives.
  lxw_format* format(const XlsxStyle& style);
  lxw_chart* add_chart(lxw_chart_type type);

  /// The text as it is shown, whatever sign it begins with; "" is an empty cell in this style.
  void write_text(lxw_worksheet* sheet, XlsxPlace place, std::string_view text,
                  const XlsxStyle& style);
  void write_number(lxw_worksheet* sheet, XlsxPlace place, double number, const XlsxStyle& style);
  void write_truth(lxw_worksheet* sheet, XlsxPlace place, bool truth, const XlsxStyle& style);

  /// Shown where somebody points at the cell.
  void write_comment(lxw_worksheet* sheet, XlsxPlace place, std::string_view text);

  /// The file; the book takes nothing after this. Errors: std::runtime_error.
  std::string bytes();

 private:
  std::string free_name(std::string_view title) const;

  int file_ = -1;  // memory
  lxw_workbook* book_ = nullptr;
  std::map<XlsxStyle, lxw_format*> formats_{};
  std::vector<std::string> taken_{};  // names of sheets, in small letters
};

/// A text that is escaped as people see it, without the two characters that XML does not have
/// either, U+FFFE and U+FFFF. Sheets' cells and names are made so by the book itself.
std::string for_xml(std::string_view shown);

/// Errors: std::runtime_error that says what to do, unless all is well.
void need(lxw_error error);

}  // namespace plan
