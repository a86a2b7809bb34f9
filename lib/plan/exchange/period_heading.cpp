// SPDX-License-Identifier: MIT
// Headings that are periods. A part of cell_date.hpp.
#include <fmt/format.h>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"
#include "plan/exchange/date_parts.hpp"

namespace plan {
namespace {

/// 2026-, 2026年. False: no year stands at the beginning.
bool take_year_before(std::string_view& text, DateParts& parts) {
  const auto [number, count] = digits_of(text, 4);
  if (count != 4) return false;
  parts.year = number;
  text.remove_prefix(4);
  for (const std::string_view mark : {"-", "/", ".", " ", "年"})
    if (take_mark(text, mark)) break;
  return true;
}

/// A mark and a year, where they are all that is left.
void take_year_behind(std::string_view& text, DateParts& parts) {
  if (parts.year != 0 || text.size() != 5) return;
  const auto [number, count] = digits_of(text.substr(1), 4);
  if (count != 4) return;
  parts.year = number;
  text = {};
}

/// Q1, H2; empty: none.
std::string take_part_of_year(std::string_view& text) {
  if (text.size() < 2) return {};
  const char letter = small(text[0]);
  const char last = letter == 'q' ? '4' : letter == 'h' ? '2' : '0';
  if (text[1] < '1' || text[1] > last) return {};
  const std::string part{letter == 'q' ? 'Q' : 'H', text[1]};
  text.remove_prefix(2);
  return part;
}

/// Mar, March, 3月; 3 only behind a year.
bool take_month(std::string_view& text, DateParts& parts) {
  const auto [month, letters] = month_named(text);
  const auto [number, count] = letters > 0 ? std::pair(month, letters) : digits_of(text, 2);
  parts.month = number;
  text.remove_prefix(count);
  if (letters > 0) return true;
  const bool named = take_mark(text, "月");
  return count > 0 && (named || parts.year != 0);
}

std::optional<std::string> month_text(const DateParts& parts, std::optional<int> year) {
  const int of = parts.year ? parts.year : year.value_or(0);
  if (of < 1900 || parts.month < 1 || parts.month > 12) return {};
  return fmt::format("{:04}-{:02}", of, parts.month);
}

/// Of a heading whose form the map does not state.
std::optional<std::string> period_without_form(std::string_view text, std::optional<int> year) {
  DateParts parts;
  if (take_year_before(text, parts) && text.empty()) return fmt::format("{}", parts.year);
  const std::string part = take_part_of_year(text);
  if (part.empty() && !take_month(text, parts)) return {};
  take_year_behind(text, parts);
  if (!text.empty()) return {};
  if (part.empty()) return month_text(parts, year);
  const int of = parts.year ? parts.year : year.value_or(0);
  return of == 0 ? std::nullopt : std::optional(fmt::format("{}-{}", of, part));
}

}  // namespace

std::optional<std::string> period_of_heading(std::string_view heading, const DateForm& form,
                                             std::optional<int> year) {
  const std::string half = half_width(heading);
  if (form.steps.empty()) return period_without_form(half, year);
  std::string_view text = half;
  DateParts parts;
  if (!take_form(form, text, parts) || !text.empty()) return {};
  return month_text(parts, year);
}

}  // namespace plan
