// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/xlsx_book.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <stdexcept>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/write/xlsx/scratch_file.hpp"

namespace plan {
namespace {

constexpr time_t created = 946684800;  // 2000-01-01: the same book gives the same bytes
constexpr std::size_t longest_name = 31, longest_text = 32'767;  // Excel's, in UTF-16 units

constexpr lxw_color_t head_ground = 0xE8EEF5, line_colour = 0x7F8C99, quiet_colour = 0x6B7785;

[[noreturn]] void fail(std::string_view what) {
  throw std::runtime_error(tr(
      "the xlsx file cannot be made ({}); is there memory for it? --format csv needs less", what));
}

/// Bytes of the first characters of the text that take at most `units` in UTF-16.
std::size_t bytes_of_units(std::string_view text, std::size_t units) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::size_t takes = bytes == 4 ? 2 : 1;
    if (takes > units) break;
    units -= takes;
    at = std::min(at + bytes, text.size());
  }
  return at;
}

std::string cut_to_units(std::string text, std::size_t most) {
  if (text.size() <= most || bytes_of_units(text, most) == text.size()) return text;
  text.resize(bytes_of_units(text, most - 1));
  return text + "…";
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

/// Readers take `_x0041_` in a cell for a letter that was escaped.
std::string for_cell(std::string_view shown) {
  std::string text = for_xml(shown);
  replace_all(text, "_x", "_x005F_x");
  return cut_to_units(std::move(text), longest_text);
}

std::string folded(const std::string& name) {
  utf8proc_uint8_t* made = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE);
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                 static_cast<utf8proc_ssize_t>(name.size()), &made, options);
  std::string folded_name = name;
  if (size >= 0) folded_name.assign(reinterpret_cast<char*>(made), static_cast<std::size_t>(size));
  std::free(made);
  return folded_name;
}

/// "/proc/self/fd/3": the library opens the file for itself, by a name.
std::string name_of(int file) {
  return "/proc/self/fd/" + std::to_string(file);
}

void dress(lxw_format* format, const XlsxStyle& style) {
  using Side = XlsxStyle::Side;
  xlsx().format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (!style.number.empty()) xlsx().format_set_num_format(format, style.number.c_str());
  if (style.side == Side::left) xlsx().format_set_align(format, LXW_ALIGN_LEFT);
  if (style.side == Side::right) xlsx().format_set_align(format, LXW_ALIGN_RIGHT);
  if (style.side == Side::middle) xlsx().format_set_align(format, LXW_ALIGN_CENTER);
  if (style.indent > 0)
    xlsx().format_set_indent(format, static_cast<std::uint8_t>(std::min(style.indent, 15)));
  if (style.bold) xlsx().format_set_bold(format);
  if (style.wrap) xlsx().format_set_text_wrap(format);
  if (style.quiet) xlsx().format_set_font_color(format, quiet_colour);
  if (style.title) xlsx().format_set_font_size(format, 14);
  if (style.head) {
    xlsx().format_set_bg_color(format, head_ground);
    xlsx().format_set_bottom(format, LXW_BORDER_THIN);
    xlsx().format_set_bottom_color(format, line_colour);
  }
  if (style.over) {
    xlsx().format_set_top(format, LXW_BORDER_THIN);
    xlsx().format_set_top_color(format, line_colour);
  }
}

}  // namespace

std::string for_xml(std::string_view shown) {
  std::string text(shown);
  replace_all(text, "\xEF\xBF\xBE", "\\u{fffe}");
  replace_all(text, "\xEF\xBF\xBF", "\\u{ffff}");
  return text;
}

void need(lxw_error error) {
  if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
    throw std::runtime_error(std::string(
        tr("a sheet of xlsx holds 1,048,576 rows and 16,384 columns; write --format csv")));
  if (error != LXW_NO_ERROR) fail(xlsx().lxw_strerror(error));
}

XlsxBook::XlsxBook(const std::string& title) : file_(::memfd_create("plan.xlsx", MFD_CLOEXEC)) {
  if (file_ < 0) fail("memfd_create");
  book_ = xlsx().workbook_new(name_of(file_).c_str());
  if (!book_) {
    ::close(file_);
    fail("workbook_new");
  }
  std::string words = cut_to_units(for_xml(escaped(title)), 200);
  lxw_doc_properties properties{};
  properties.title = words.data();
  properties.created = created;
  xlsx().workbook_set_properties(book_, &properties);
}

XlsxBook::~XlsxBook() {
  if (book_) xlsx().lxw_workbook_free(book_);
  ::close(file_);
}

std::string XlsxBook::free_name(std::string_view title) const {
  std::string name = escaped(title);
  for (char& c : name)
    if (std::string_view("[]:*?/\\'\"").find(c) != std::string_view::npos) c = ' ';
  name = cut_to_units(for_xml(name), longest_name);
  while (!name.empty() && name.back() == ' ') name.pop_back();
  name.erase(0, std::min(name.find_first_not_of(' '), name.size()));
  if (name.empty()) name = tr("sheet");
  const auto taken = [&](const std::string& wanted) {
    const std::string key = folded(wanted);
    return key == "history" || std::find(taken_.begin(), taken_.end(), key) != taken_.end();
  };
  std::string tried = name;
  for (int number = 2; taken(tried); ++number) {
    const std::string end = " (" + std::to_string(number) + ")";
    tried = name.substr(0, bytes_of_units(name, longest_name - end.size())) + end;
  }
  return tried;
}

lxw_worksheet* XlsxBook::add_sheet(std::string_view title) {
  const std::string name = free_name(title);
  taken_.push_back(folded(name));
  lxw_worksheet* sheet = xlsx().workbook_add_worksheet(book_, name.c_str());
  if (!sheet) fail("workbook_add_worksheet");
  return sheet;
}

lxw_format* XlsxBook::format(const XlsxStyle& style) {
  lxw_format*& known = formats_[style];
  if (known) return known;
  known = xlsx().workbook_add_format(book_);
  if (!known) fail("workbook_add_format");
  dress(known, style);
  return known;
}

lxw_chart* XlsxBook::add_chart(lxw_chart_type type) {
  lxw_chart* chart = xlsx().workbook_add_chart(book_, static_cast<std::uint8_t>(type));
  if (!chart) fail("workbook_add_chart");
  return chart;
}

void XlsxBook::write_text(lxw_worksheet* sheet, XlsxPlace place, std::string_view text,
                          const XlsxStyle& style) {
  lxw_format* look = format(style);
  if (text.empty())
    need(xlsx().worksheet_write_blank(sheet, place.row, place.column, look));
  else
    need(xlsx().worksheet_write_string(sheet, place.row, place.column, for_cell(text).c_str(),
                                       look));
}

void XlsxBook::write_comment(lxw_worksheet* sheet, XlsxPlace place, std::string_view text) {
  need(xlsx().worksheet_write_comment(sheet, place.row, place.column, for_cell(text).c_str()));
}

void XlsxBook::write_number(lxw_worksheet* sheet, XlsxPlace place, double number,
                            const XlsxStyle& style) {
  need(xlsx().worksheet_write_number(sheet, place.row, place.column, number, format(style)));
}

void XlsxBook::write_truth(lxw_worksheet* sheet, XlsxPlace place, bool truth,
                           const XlsxStyle& style) {
  need(
      xlsx().worksheet_write_boolean(sheet, place.row, place.column, truth ? 1 : 0, format(style)));
}

std::string XlsxBook::bytes() {
  const lxw_error error = xlsx().workbook_close(std::exchange(book_, nullptr));
  if (scratch_was_lost()) fail("lxw_tmpfile");
  need(error);
  const off_t size = ::lseek(file_, 0, SEEK_END);
  std::string made(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
  std::size_t at = 0;
  while (at < made.size()) {
    const auto got = ::pread(file_, made.data() + at, made.size() - at, static_cast<off_t>(at));
    if (got <= 0) fail("pread");
    at += static_cast<std::size_t>(got);
  }
  if (made.empty()) fail("memfd_create");
  return made;
}

}  // namespace plan
