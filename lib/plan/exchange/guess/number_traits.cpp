// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/number_traits.hpp"

#include <algorithm>
#include <array>

namespace plan {
namespace {

const std::array<NumberMarks, 7>& known_marks() {
  static const std::array<NumberMarks, 7> marks = {
      {{'.', ""}, {'.', ","}, {',', ""}, {',', "."}, {'.', " "}, {',', " "}, {'.', "'"}}};
  return marks;
}

/// The number of a cell, whatever the currency whose sign stands beside it.
std::optional<ExactNumber> number_in(std::string_view cell, const NumberMarks& marks,
                                     const Currency& own) {
  auto read = read_number(cell, marks, own);
  if (!read && cell.find('$') != std::string_view::npos)
    read = read_number(cell, marks, *find_currency("USD"));
  if (!read &&
      (cell.find("¥") != std::string_view::npos || cell.find("￥") != std::string_view::npos))
    read = read_number(cell, marks, *find_currency("CNY"));
  return read ? std::optional<ExactNumber>(*read) : std::nullopt;
}

}  // namespace

std::size_t numbers_by(const std::vector<std::string_view>& cells, const NumberMarks& marks,
                       const Currency& own) {
  return static_cast<std::size_t>(std::ranges::count_if(
      cells, [&](std::string_view cell) { return number_in(cell, marks, own).has_value(); }));
}

namespace {

bool has_mark(std::string_view cell) {
  return cell.find_first_of(",.") != std::string_view::npos;
}

/// Whether comma and point could as well be each other, in all cells that have one.
bool could_be_other(const std::vector<std::string_view>& cells, const NumberMarks& marks,
                    const Currency& own) {
  if (std::ranges::none_of(cells, has_mark)) return false;
  NumberMarks other;
  if (marks.decimal == '.' && marks.thousands.empty())
    other = {',', "."};
  else if (marks.decimal == '.' && marks.thousands == ",")
    other = {',', ""};
  else if (marks.decimal == ',' && marks.thousands.empty())
    other = {'.', ","};
  else if (marks.decimal == ',' && marks.thousands == ".")
    other = {'.', ""};
  else
    return false;
  return numbers_by(cells, other, own) >= numbers_by(cells, marks, own);
}

}  // namespace

GuessedNumbers numbers_of(const std::vector<std::string_view>& cells, const Currency& own,
                          bool may_have_points) {
  GuessedNumbers best;
  for (const NumberMarks& marks : known_marks()) {
    const std::size_t good = numbers_by(cells, marks, own);
    if (good > best.good) best = {marks, good, false};
    if (good == cells.size()) break;
  }
  best.in_doubt = best.good > 0 && could_be_other(cells, best.marks, own);
  // 12.495 beside 640: an amount that has three decimals is rarer than one that has thousands
  const bool is_bare = best.marks.decimal == '.' && best.marks.thousands.empty();
  if (best.in_doubt && is_bare && may_have_points && own.decimals < 3) best.marks = {',', "."};
  return best;
}

void add_figures(const std::vector<std::string_view>& cells, const NumberMarks& marks,
                 const Currency& own, ColumnTraits& into) {
  into.negative = into.zero = 0;
  into.wild = into.has_mark = false;
  into.decimals = 0;
  into.all_three = true;
  into.whole = true;
  for (const std::string_view cell : cells) {
    const auto read = number_in(cell, marks, own);
    if (!read) {
      into.wild = true;
      continue;
    }
    const auto size = static_cast<long double>(read->digits) /
                      static_cast<long double>(power_of_ten(read->decimals));
    into.decimals =
        std::max(into.decimals, written(*read).find('.') == std::string::npos ? 0 : read->decimals);
    into.all_three = into.all_three && (read->decimals == 0 || may_be_thousands(*read));
    into.negative += read->digits < 0;
    into.zero += read->digits == 0;
    into.whole = into.whole && size == static_cast<long double>(static_cast<long long>(size));
    into.percent = into.percent || read->is_percent;
    into.most = std::max(into.most, size < 0 ? -size : size);
    into.has_mark = into.has_mark || has_mark(cell);
  }
  into.decimal = marks.decimal;
  into.thousands = marks.thousands;
}

}  // namespace plan
