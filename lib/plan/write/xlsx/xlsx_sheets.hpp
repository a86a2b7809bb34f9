// SPDX-License-Identifier: MIT
// What the sheets of a workbook share: heights and widths, the paper that they are printed on, the
// sheets of texts around those of tables.
#pragma once

#include <vector>

#include "plan/write/writer.hpp"
#include "plan/write/xlsx/xlsx_book.hpp"

namespace plan {

inline constexpr double line_height = 18;  // points, of a line of Chinese

/// The row's height, where texts of these widths turn their lines.
void set_height(lxw_worksheet* sheet, lxw_row_t row, std::size_t width, std::size_t room);
/// A column's width as spreadsheets count it, of so many columns of a terminal.
double width_of(std::size_t columns);

/// How wide what is printed is.
struct XlsxWidths {
  struct Column {
    double points = 0;
    bool begins = true;    // a group, or stands alone: a page may begin with it
    std::size_t room = 0;  // as columns of a terminal
  };
  std::vector<Column> columns{};
  std::size_t labels = 1;  // first columns that name the rows, on each page
  double pictures = 0;     // points, right of the columns
  double height = 0;       // points, of all that is printed; 0: not asked, there is no picture
};
double points_of(double width);

/// Whether it takes several pages beside each other; then the first columns stand on each.
bool is_folded(const XlsxWidths& widths);
/// The width in points of what stands on the first page right of the columns that are on each.
double first_page(const XlsxWidths& widths);
/// A note below a table: of one of several pages it turns its lines within the first, since what
/// goes on from a column that stands on each page would be cut.
void write_below(XlsxBook& book, lxw_worksheet* sheet, lxw_row_t row, std::string_view note,
                 const XlsxWidths& widths);
/// A4, upright or turned; one page wide while letters have 7 points, else as many as it takes. A
/// sheet with pictures is a single page while its letters have as much. `head`: the first row of
/// figures.
void set_paper(lxw_worksheet* sheet, const XlsxWidths& widths, lxw_row_t head);

/// The chapters on a sheet before all tables; notes and origin on one behind them.
void write_chapters(XlsxBook& book, const Document& document, const Display& how);
void write_notes(XlsxBook& book, const Document& document, const Display& how);

}  // namespace plan
