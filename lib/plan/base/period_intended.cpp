// SPDX-License-Identifier: MIT
#include "plan/base/period_intended.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

/// The longer habit stands before what it contains.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> habits{{
    {"第一季度", "Q1"}, {"第二季度", "Q2"}, {"第三季度", "Q3"}, {"第四季度", "Q4"},
    {"一季度", "Q1"},   {"二季度", "Q2"},   {"三季度", "Q3"},   {"四季度", "Q4"},
    {"上半年", "H1"},   {"下半年", "H2"},   {"年", "-"},        {"月", "-"},
    {"日", ""},         {"号", ""},         {"FY", ""},         {"/", "-"},
    {"_", "-"},         {" ", ""},          {"至", ".."},       {"到", ".."},
    {"~", ".."},
}};

std::string without_habits(std::string_view text) {
  std::string plain = half_width(text);
  for (char& c : plain)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  for (const auto& [habit, form] : habits) {
    auto at = plain.find(habit);
    for (; at != std::string::npos; at = plain.find(habit, at + form.size()))
      plain.replace(at, habit.size(), form);
  }
  return plain;
}

/// A number, or a letter with the number that follows it; the digits filled to two.
std::string part(std::string_view text) {
  if (is_number(text) && (text.size() == 6 || text.size() == 8)) {
    const std::string month = fmt::format("{}-{}", text.substr(0, 4), text.substr(4, 2));
    return text.size() == 6 ? month : fmt::format("{}-{}", month, text.substr(6));
  }
  if (is_number(text)) return fmt::format("{:0>2}", text);
  if (text[0] == 'W') return fmt::format("W{:0>2}", text.substr(1));
  return std::string(text);
}

std::string one_end(std::string_view text, std::string_view year) {
  const bool lacks_year =
      !text.empty() && std::string_view("HQW").find(text[0]) != std::string_view::npos;
  std::string form(lacks_year ? year : "");
  for (std::size_t at = 0; at < text.size();) {
    const auto end = static_cast<std::size_t>(
        std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.end(), is_digit) -
        text.begin());
    if (text[at] != '-') {
      if (!form.empty()) form += '-';
      form += part(text.substr(at, end - at));
      at = end;
    } else {
      ++at;
    }
  }
  return form;
}

}  // namespace

std::string intended_period(std::string_view text, std::string_view year) {
  constexpr std::size_t longest = 100;  // no period is longer, even in full-width characters
  if (text.size() > longest) return std::string(text);
  const std::string plain = without_habits(text);
  const auto dots = plain.find("..");
  if (dots == std::string::npos) return one_end(plain, year);
  const std::string first = one_end(std::string_view(plain).substr(0, dots), year);
  const std::string_view its_year = std::string_view(first).substr(0, 4);
  return first + ".." +
         one_end(std::string_view(plain).substr(dots + 2), is_number(its_year) ? its_year : year);
}

}  // namespace plan
