// SPDX-License-Identifier: MIT
// Year, month and day off a text, by the steps of a form. A part of cell_date.hpp.
#pragma once

#include <string_view>
#include <utility>

#include "plan/exchange/cell_date.hpp"

namespace plan {

/// What stands in a cell by the steps of a form; the rest stays in the text.
struct DateParts {
  int year = 0, month = 0, day = 0;
};

/// The month that the text begins with by name, and the letters that takes; 0: none.
std::pair<int, std::size_t> month_named(std::string_view text);

/// Digits that the text begins with, `most` of them, as a number; and how many.
std::pair<int, std::size_t> digits_of(std::string_view text, std::size_t most);

/// False: the text does not begin with it.
bool take_mark(std::string_view& text, std::string_view mark);

/// False: the text is not as the form says.
bool take_form(const DateForm& form, std::string_view& text, DateParts& parts);

}  // namespace plan
