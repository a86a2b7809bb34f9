// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/date_traits.hpp"

#include <array>
#include <cstdlib>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/exchange/cell_date.hpp"

namespace plan {
namespace {

constexpr std::array<std::string_view, 36> forms = {"",
                                                    "D/M/YYYY",
                                                    "M/D/YYYY",
                                                    "D.M.YYYY",
                                                    "D-M-YYYY",
                                                    "M-D-YYYY",
                                                    "M.D.YYYY",
                                                    "D/M/YY",
                                                    "M/D/YY",
                                                    "D.M.YY",
                                                    "D-M-YY",
                                                    "M-D-YY",
                                                    "D-MMM-YYYY",
                                                    "D-MMM-YY",
                                                    "D MMM YYYY",
                                                    "D MMM YY",
                                                    "D MMM, YYYY",
                                                    "D/MMM/YYYY",
                                                    "MMM D, YYYY",
                                                    "MMM D YYYY",
                                                    "MMM-D-YYYY",
                                                    "MMM. D, YYYY",
                                                    "D. MMM YYYY",
                                                    "YYYY-MMM-D",
                                                    "YYYY MMM D",
                                                    "YYYY年M月D日",
                                                    "DMMMYYYY",
                                                    "DDMMYYYY",
                                                    "MMDDYYYY",
                                                    "YY/M/D",
                                                    "YY-M-D",
                                                    "YY.M.D",
                                                    "D MMMYYYY",
                                                    "MMM D YY",
                                                    "D.MMM.YYYY",
                                                    "DDMMMYY"};

/// Cells of digits alone are numbers, unless they are years, months and days.
bool may_be_date(std::string_view cell) {
  if (cell.size() < 6 || cell.size() > 40) return false;
  if (cell.find_first_not_of("0123456789") != std::string_view::npos)
    return cell.find_first_of("0123456789") != std::string_view::npos;
  return cell.size() == 8 && (cell.starts_with("19") || cell.starts_with("20")) && cell[4] <= '1';
}

std::size_t read_as(const std::vector<std::string_view>& cells, const DateForm& form,
                    std::size_t most) {
  std::size_t good = 0;
  for (std::size_t i = 0; i < std::min(cells.size(), most); ++i)
    good += may_be_date(cells[i]) && read_cell_date(cells[i], form);
  return good;
}

/// How far the days jump from row to row: less where the form is the right one.
long jumps(const std::vector<std::string_view>& cells, const DateForm& form) {
  long far = 0;
  std::optional<Day> before;
  for (const std::string_view cell : cells) {
    const auto read = read_cell_date(cell, form);
    if (!read) continue;
    const Day day(read->date);
    if (before) far += std::labs(static_cast<long>((day - *before).count()));
    before = day;
  }
  return far;
}

/// The form with day and month in each other's place; empty: there is none.
std::string turned(std::string_view form) {
  if (form.find("MMM") != std::string_view::npos || form.find("YYYY") == 0 || form.empty())
    return {};
  std::string other(form);
  for (char& c : other) c = c == 'D' ? 'M' : c == 'M' ? 'D' : c;
  return other;
}

/// The form by which most cells can be read, and how many.
std::pair<std::string, std::size_t> best_form(const std::vector<std::string_view>& cells) {
  constexpr std::size_t glance = 40;
  std::pair<std::string, std::size_t> best;
  for (const std::string_view text : forms) {
    const DateForm form = text.empty() ? DateForm{} : *parse_date_form(text);
    const std::size_t seen = read_as(cells, form, glance);
    if (seen * 2 < std::min(cells.size(), glance)) continue;
    const std::size_t good = read_as(cells, form, cells.size());
    if (good > best.second) best = {std::string(text), good};
  }
  return best;
}

}  // namespace

std::optional<GuessedDates> dates_of(const std::vector<std::string_view>& cells) {
  const auto [form, most] = best_form(cells);
  if (most == 0 || most * 10 < cells.size() * 9) return {};
  GuessedDates best{form, false};
  const std::string other = turned(best.form);
  if (other.empty()) return best;
  const DateForm first = *parse_date_form(best.form), second = *parse_date_form(other);
  if (read_as(cells, second, cells.size()) < most) return best;
  best.in_doubt = true;
  if (jumps(cells, second) < jumps(cells, first)) best.form = other;
  return best;
}

bool are_serials(const std::vector<std::string_view>& cells) {
  for (const std::string_view cell : cells) {
    const auto whole = cell.substr(0, cell.find('.'));
    if (whole.size() != 5 || whole.find_first_not_of("0123456789") != std::string_view::npos)
      return false;
    if (whole < "30000" || whole > "60000") return false;
  }
  return !cells.empty();
}

}  // namespace plan
