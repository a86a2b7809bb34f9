// SPDX-License-Identifier: MIT
#include "plan/exchange/date_parts.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "plan/base/letter_case.hpp"
#include "plan/base/number.hpp"

namespace plan {
namespace {

using Part = DateForm::Part;

constexpr std::array months = {"january",   "february", "march",    "april",
                               "may",       "june",     "july",     "august",
                               "september", "october",  "november", "december"};

/// German ones that are not the English one or its first letters, the longer first.
struct MonthName {
  std::string_view name;
  int month;
};
constexpr MonthName german_months[] = {
    {"januar", 1},   {"jänner", 1}, {"jän", 1},       {"februar", 2}, {"feber", 2}, {"märz", 3},
    {"maerz", 3},    {"mär", 3},    {"mrz", 3},       {"mai", 5},     {"juni", 6},  {"juli", 7},
    {"oktober", 10}, {"okt", 10},   {"dezember", 12}, {"dez", 12}};

constexpr std::array<std::pair<std::string_view, Part>, 8> form_words = {
    {{"YYYY", Part::year},
     {"YY", Part::short_year},
     {"MMMM", Part::month_name},
     {"MMM", Part::month_name},
     {"MM", Part::month},
     {"M", Part::month},
     {"DD", Part::day},
     {"D", Part::day}}};

/// The number that stands there for a part, and the bytes that takes; 0: none.
std::pair<int, std::size_t> number_of(Part part, std::string_view text) {
  if (part == Part::month_name) return month_named(text);
  const std::size_t most = part == Part::year ? 4 : 2;
  const auto found = digits_of(text, most);
  const bool is_year = part == Part::year || part == Part::short_year;
  return is_year && found.second != most ? std::pair<int, std::size_t>() : found;
}

bool take_step(DateForm::Step step, std::string_view& text, DateParts& parts) {
  if (step.part == Part::serial) return false;
  if (step.part == Part::literal) return take_mark(text, {&step.literal, 1});
  const auto [number, size] = number_of(step.part, text);
  if (size == 0) return false;
  text.remove_prefix(size);
  switch (step.part) {
    case Part::year: parts.year = number; break;
    case Part::short_year: parts.year = 2000 + number; break;
    case Part::day: parts.day = number; break;
    default: parts.month = number;
  }
  return true;
}

/// The steps of a form's text.
std::vector<DateForm::Step> steps_of(std::string_view text) {
  std::vector<DateForm::Step> steps;
  while (!text.empty()) {
    const auto word = std::ranges::find_if(
        form_words, [&](const auto& one) { return text.starts_with(one.first); });
    if (word == form_words.end())
      steps.push_back({Part::literal, text.front()});
    else
      steps.push_back({word->second});
    text.remove_prefix(word == form_words.end() ? 1 : word->first.size());
  }
  return steps;
}

std::ptrdiff_t count_of(const DateForm& form, Part part, Part other) {
  return std::ranges::count_if(
      form.steps, [&](DateForm::Step step) { return step.part == part || step.part == other; });
}

}  // namespace

std::pair<int, std::size_t> month_named(std::string_view text) {
  const std::string low = small_letters(text.substr(0, 9));
  for (std::size_t i = 0; i < months.size(); ++i) {
    const std::string_view name = months[i];
    if (low.starts_with(name)) return {static_cast<int>(i) + 1, name.size()};
  }
  for (const auto& [name, month] : german_months)
    if (low.starts_with(name)) return {month, name.size()};
  for (std::size_t i = 0; i < months.size(); ++i)
    if (low.starts_with(std::string_view(months[i]).substr(0, 3)))
      return {static_cast<int>(i) + 1, low.size() > 3 && low.starts_with("sept") ? 4 : 3};
  return {0, 0};
}

std::pair<int, std::size_t> digits_of(std::string_view text, std::size_t most) {
  std::size_t count = 0;
  int number = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
    number = number * 10 + (text[count++] - '0');
  return {number, count};
}

bool take_mark(std::string_view& text, std::string_view mark) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  return true;
}

bool take_form(const DateForm& form, std::string_view& text, DateParts& parts) {
  return std::ranges::all_of(form.steps,
                             [&](DateForm::Step step) { return take_step(step, text, parts); });
}

Result<DateForm> parse_date_form(std::string_view text, bool may_lack_day) {
  if (text == "serial") return DateForm{std::string(text), {{Part::serial}}};
  const DateForm form{std::string(text), steps_of(text)};
  const auto years = count_of(form, Part::year, Part::short_year);
  const auto named = count_of(form, Part::month, Part::month_name);
  const auto days = count_of(form, Part::day, Part::day);
  const bool all = may_lack_day || (years > 0 && days > 0);
  if (years > 1 || named != 1 || days > 1 || !all)
    return Refusal{"bad-date-form", said("{} is no form of dates", quoted(text)),
                   said("write it like D/M/YYYY, MMM D, YYYY or serial")};
  return form;
}

}  // namespace plan
