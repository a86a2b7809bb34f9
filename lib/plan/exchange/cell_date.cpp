// SPDX-License-Identifier: MIT
#include "plan/exchange/cell_date.hpp"

#include <utility>

#include "plan/base/number.hpp"
#include "plan/base/text.hpp"
#include "plan/exchange/cell_time.hpp"
#include "plan/exchange/date_parts.hpp"

namespace plan {
namespace {

namespace chrono = std::chrono;

/// A day number of a spreadsheet: 1 is 1900-01-01, and 60 a day that never was.
std::optional<Date> of_serial(std::string_view cell) {
  const auto [number, count] = digits_of(cell, 7);
  const bool is_whole = count == cell.size();
  const bool has_part = !is_whole && cell[count] == '.' &&
                        cell.find_first_not_of("0123456789", count + 1) == std::string_view::npos;
  if (count == 0 || count > 6 || !(is_whole || has_part) || number <= 60 || number > 401'768)
    return {};
  return Date(Day(chrono::days(number - 25'569)));
}

std::optional<Date> date_of(int year, int month, int day) {
  const Date date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                  chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || year < 1900 || year > 2999) return {};
  return date;
}

/// 20260302.
bool take_eight_digits(std::string_view& text, DateParts& parts) {
  const auto [number, count] = digits_of(text, 8);
  if (count != 8) return false;
  parts = {number / 10'000, number / 100 % 100, number % 100};
  text.remove_prefix(8);
  return true;
}

/// A month or day, of one digit or two.
bool take_number(std::string_view& text, int& into) {
  const auto [number, count] = digits_of(text, 2);
  into = number;
  text.remove_prefix(count);
  return count > 0;
}

/// What stands behind a year where the month comes next; empty: something else.
std::string_view mark_behind_year(std::string_view text) {
  for (const std::string_view mark : {"年", "-", "/", "."})
    if (text.starts_with(mark)) return mark;
  return {};
}

/// 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302.
bool take_year_first(std::string_view& text, DateParts& parts) {
  if (take_eight_digits(text, parts)) return true;
  const auto [year, four] = digits_of(text, 4);
  if (four != 4) return false;
  std::string_view rest = text.substr(4);
  const std::string_view mark = mark_behind_year(rest);
  const bool named = mark == "年";
  int month = 0, day = 0;
  if (mark.empty() || !take_mark(rest, mark) || !take_number(rest, month) ||
      !take_mark(rest, named ? "月" : mark) || !take_number(rest, day) ||
      (named && !take_mark(rest, "日")))
    return false;
  parts = {year, month, day};
  text = rest;
  return true;
}

/// 3/2/2026 may be two days.
Said hint_for_order(int first, std::string_view second_on, char mark) {
  const std::string shown(1, mark);
  const auto [second, digits] = digits_of(second_on, 2);
  if (first > 12) return said("say in the map how dates are written, as date: D{0}M{0}YYYY", shown);
  if (second > 12)
    return said("say in the map how dates are written, as date: M{0}D{0}YYYY", shown);
  if (digits > 0)
    return said("say in the map whether the day or the month comes first, as date: D{0}M{0}YYYY",
                shown);
  return said("say in the map how dates are written, as date: D/M/YYYY or date: MMM D, YYYY");
}

/// 46083 may be a day of a spreadsheet.
Said hint_for(std::string_view cell, const DateForm& form) {
  if (!form.text.empty())
    return said("the map says that dates are written {}: mend the date, or the map", form.text);
  const auto [first, digits] = digits_of(cell, 6);
  if (const auto day = digits == 5 && cell.size() == 5 ? of_serial(cell) : std::nullopt)
    return said("as a spreadsheet's day number it is {}: say date: serial in the map",
                to_string(*day));
  const auto mark = digits < cell.size() ? cell[digits] : '\0';
  if ((mark == '/' || mark == '-' || mark == '.') && (digits == 1 || digits == 2))
    return hint_for_order(first, cell.substr(digits + 1), mark);
  return said("say in the map how dates are written, as date: D/M/YYYY or date: MMM D, YYYY");
}

Refusal refused(std::string_view cell, const DateForm& form) {
  return {"bad-date", said("{} is not a date", quoted(cell)), hint_for(cell, form)};
}

/// What stands behind the date stays in the text.
std::optional<Date> take_date(std::string_view& text, const DateForm& form, DateParts& parts) {
  if (!form.steps.empty() && form.steps.front().part == DateForm::Part::serial)
    return of_serial(std::exchange(text, {}));
  const bool taken =
      form.steps.empty() ? take_year_first(text, parts) : take_form(form, text, parts);
  return taken ? date_of(parts.year, parts.month, parts.day) : std::nullopt;
}

}  // namespace

Result<CellDate> read_cell_date(std::string_view cell, const DateForm& form) {
  const std::string half = has_full_width(cell) ? half_width(cell) : std::string();
  std::string_view text = half.empty() ? cell : std::string_view(half);
  CellDate read;
  DateParts parts;
  const auto date = take_date(text, form, parts);
  if (!date && parts.day > 0 && parts.month > 0 && parts.month <= 12)
    return Refusal{"bad-date", said("{} is no day of the calendar", quoted(cell)),
                   said("mend the date")};
  if (!date || !take_time(text, read)) return refused(cell, form);
  read.date = *date;
  return read;
}

CellDate at_offset(CellDate read, std::optional<chrono::minutes> book) {
  if (!read.time || !read.offset || !book) return read;
  const auto moment = Day(read.date).time_since_epoch() + *read.time - *read.offset + *book;
  const auto day = chrono::floor<chrono::days>(moment);
  read.date = Date(Day(day));
  read.time = chrono::duration_cast<chrono::minutes>(moment - day);
  return read;
}

}  // namespace plan
