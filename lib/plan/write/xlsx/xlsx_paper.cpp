// SPDX-License-Identifier: MIT
#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/write/xlsx/xlsx_sheets.hpp"

namespace plan {
namespace {

constexpr double upright = 494, across = 741;  // points of A4 within the usual margins
constexpr double tall = 734, low = 487;        // of its height, upright and turned
constexpr double letters = 11;                 // points of the usual letters
constexpr double good = 0.85;                  // of that: upright is better than turned
constexpr double least = 7 / letters;
constexpr int folded_scale = 70;    // per cent, where it takes several pages
constexpr double narrow = 7 / 9.5;  // of points_of(), where the usual font is there
constexpr double unsure = 0.97;     // of a page: programs measure letters differently

/// Pages begin with a group where one fits on a page.
std::vector<lxw_col_t> page_breaks(const XlsxWidths& widths) {
  double room = across * 100 / folded_scale * unsure, used = 0;
  for (std::size_t i = 0; i < widths.labels; ++i) room -= widths.columns[i].points;
  std::vector<lxw_col_t> breaks;
  std::size_t begin = widths.labels;
  while (begin < widths.columns.size()) {
    std::size_t end = begin + 1;
    while (end < widths.columns.size() && !widths.columns[end].begins) ++end;
    double piece = 0;
    for (std::size_t i = begin; i < end; ++i) piece += widths.columns[i].points;
    if (used > 0 && used + piece > room) {
      breaks.push_back(static_cast<lxw_col_t>(begin));
      used = 0;
    }
    used += piece;
    begin = end;
  }
  return breaks;
}

double width_of_all(const XlsxWidths& widths) {
  double points = widths.pictures;
  for (const auto& column : widths.columns) points += column.points;
  return points;
}

/// The column behind the first page's.
std::size_t first_page_end(const XlsxWidths& widths) {
  const auto breaks = page_breaks(widths);
  return breaks.empty() ? widths.columns.size() : breaks.front();
}

/// On one page, so that no picture is cut; nothing where letters would be too small.
bool fit_on_one(lxw_worksheet* sheet, double width, double height) {
  const double up = std::min(upright / width, tall / height);
  const double turned = std::min(across / width, low / height);
  if (height == 0 || std::max(up, turned) < least) return false;
  if (turned > up && up < 1) xlsx().worksheet_set_landscape(sheet);
  xlsx().worksheet_fit_to_pages(sheet, 1, 1);
  return true;
}

}  // namespace

bool is_folded(const XlsxWidths& widths) {
  return width_of_all(widths) * least > across;
}

double first_page(const XlsxWidths& widths) {
  const std::size_t end = first_page_end(widths);
  double points = 0;
  for (std::size_t i = widths.labels; i < end; ++i) points += widths.columns[i].points;
  return points * narrow;
}

void set_height(lxw_worksheet* sheet, lxw_row_t row, std::size_t width, std::size_t room) {
  const std::size_t lines = std::min<std::size_t>((width + room - 1) / room, 20);
  if (lines > 1)
    need(xlsx().worksheet_set_row(sheet, row, static_cast<double>(lines) * line_height, nullptr));
}

void write_below(XlsxBook& book, lxw_worksheet* sheet, lxw_row_t row, std::string_view note,
                 const XlsxWidths& widths) {
  const std::size_t begin = widths.labels, end = first_page_end(widths);
  if (!is_folded(widths) || end <= begin)
    return book.write_text(sheet, {row, 0}, note, {.quiet = true});
  const XlsxStyle style{.side = XlsxStyle::Side::left, .wrap = true, .quiet = true};
  const auto first = static_cast<lxw_col_t>(begin), last = static_cast<lxw_col_t>(end - 1);
  if (last > first)
    need(xlsx().worksheet_merge_range(sheet, row, first, row, last, "", book.format(style)));
  std::size_t room = 0;
  for (std::size_t i = begin; i < end; ++i) room += widths.columns[i].room;
  set_height(sheet, row, display_width(note), room);
  book.write_text(sheet, {row, first}, note, style);
}

double width_of(std::size_t columns) {
  return static_cast<double>(columns) * 1.1 + 2;
}

double points_of(double width) {
  // a digit has 7 pixels, 9.5 where the usual font is missing; the margins 5 of 7
  return (width + 5.0 / 7) * 9.5 * 0.75;
}

void set_paper(lxw_worksheet* sheet, const XlsxWidths& widths, lxw_row_t head) {
  const double points = width_of_all(widths);
  xlsx().worksheet_set_paper(sheet, 9);  // A4
  need(xlsx().worksheet_repeat_rows(sheet, 0, head - 1));
  if (fit_on_one(sheet, points, widths.height)) return;
  if (points * good > upright) xlsx().worksheet_set_landscape(sheet);
  if (!is_folded(widths)) return xlsx().worksheet_fit_to_pages(sheet, 1, 0);
  xlsx().worksheet_set_print_scale(sheet, folded_scale);
  need(xlsx().worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(widths.labels - 1)));
  auto breaks = page_breaks(widths);
  if (breaks.empty()) return;
  breaks.push_back(0);  // the library's end
  need(xlsx().worksheet_set_v_pagebreaks(sheet, breaks.data()));
}

}  // namespace plan
