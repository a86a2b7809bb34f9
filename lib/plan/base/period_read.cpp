// SPDX-License-Identifier: MIT
// Reads the periods that people write; period.cpp knows what they are.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/number.hpp"
#include "plan/base/period.hpp"
#include "plan/base/period_english.hpp"
#include "plan/base/period_intended.hpp"
#include "plan/base/period_spoken.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr int first_year = 1900, last_year = 2999;

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

Refusal bad(Said text, Said hint, std::size_t offset) {
  return {"bad-period", std::move(text), std::move(hint), offset};
}

Period free_range(std::string first, std::string last, Span span) {
  return {std::move(first) + ".." + std::move(last), {}, span};
}

std::optional<std::string> nearest_word(std::string_view text) {
  return nearest(lowered(text), period_words());
}

Result<Period> date_period(std::string_view text, FiscalYear fiscal) {
  const auto date = parse_date(text);
  if (!date) return bad(date.refusal().text, date.refusal().hint, date.refusal().offset);
  return period_of(*date, Step::day, fiscal);
}

Result<Period> week_period(int year, int number, FiscalYear fiscal) {
  using namespace std::chrono;
  // The 4th of January lies in the first week, the 28th of December in the last.
  const Day in_first = std::chrono::year(year) / January / 4;
  const Day in_last = std::chrono::year(year) / December / 28;
  const auto last = period_of(in_last, Step::week, fiscal);
  const Period found = period_of(in_first + weeks(number - 1), Step::week, fiscal);
  if (number >= 1 && found.span.first <= last.span.first) return found;
  return bad(said("there is no week {:02} in {}", number, year),
             said("write {} to {}", period_of(in_first, Step::week, fiscal).name, last.name), 5);
}

/// `number` of the year's `count` halves or quarters.
Result<Period> part_period(int year, Step step, int number, int count, FiscalYear fiscal) {
  const auto parts = pieces(fiscal_year(year, fiscal).span, step, fiscal);
  if (number >= 1 && number <= count) return parts[static_cast<std::size_t>(number - 1)];
  return bad(step == Step::half ? said("a year has 2 halves") : said("a year has 4 quarters"),
             said("write {} to {}", parts.front().name, parts.back().name), 5);
}

Result<Period> month_period(int year, std::string_view digits) {
  const int month = number(digits);
  if (month < 1 || month > 12)
    return bad(said("there is no month {}", digits), said("months are 01 to 12"), 5);
  const Month found{year * 12 + month - 1};
  return Period{to_string(found), Step::month, found.span()};
}

/// Reads one text, with or without the today that words need.
class Reader {
 public:
  Reader(FiscalYear fiscal, std::optional<Day> as_of) : fiscal_(fiscal), as_of_(as_of) {}

  Result<Period> read(std::string_view text) const {
    const auto strict = read_strictly(text);
    return strict ? *strict : explained(text);
  }

 private:
  using Tried = std::optional<Result<Period>>;  // none: none of our forms

  Tried read_part(int year, std::string_view part) const {
    const bool letter = !part.empty() && is_number(part.substr(1));
    const int count = letter ? number(part.substr(1, 3)) : 0;
    if (letter && part.size() == 2 && part[0] == 'H')
      return part_period(year, Step::half, count, 2, fiscal_);
    if (letter && part.size() == 2 && part[0] == 'Q')
      return part_period(year, Step::quarter, count, 4, fiscal_);
    if (letter && part.size() == 3 && part[0] == 'W') return week_period(year, count, fiscal_);
    if (part.size() == 2 && is_number(part)) return month_period(year, part);
    return {};
  }

  Tried read_end(std::string_view text) const {
    if (as_of_)
      if (Tried spoken = spoken_period(text, fiscal_, *as_of_)) return spoken;
    if (text.size() < 4 || !is_number(text.substr(0, 4))) return {};
    if (text.size() == 10 && is_number(text.substr(5, 2)) && is_number(text.substr(8)) &&
        text[4] == '-' && text[7] == '-')
      return date_period(text, fiscal_);
    if (text.size() > 4 && text[4] != '-') return {};
    const int year = number(text.substr(0, 4));
    const Tried found =
        text.size() == 4 ? Tried(fiscal_year(year, fiscal_)) : read_part(year, text.substr(5));
    if (found && (year < first_year || year > last_year))
      return bad(said("the year {} is out of range", text.substr(0, 4)),
                 said("years are 1900 to 2999"), 0);
    return found;
  }

  Tried read_strictly(std::string_view text) const {
    const auto dots = text.find("..");
    if (dots == std::string_view::npos) return read_end(text);
    const Tried first = read_end(text.substr(0, dots)), last = read_end(text.substr(dots + 2));
    if (!first || !last) return {};
    // 2025-Q1..Q2 means a quarter of 2025, whatever year it is
    if (is_number(text.substr(0, 4)) && lacks_its_year(text.substr(dots + 2))) return {};
    if (!*first) return first;
    if (!*last) {
      const Refusal& why = last->refusal();
      return bad(why.text, why.hint, why.offset + dots + 2);
    }
    return range(**first, **last, dots + 2);
  }

  /// An end that is a range itself (`ytd`) gives its own first or last day as name.
  static Result<Period> range(const Period& first, const Period& last, std::size_t offset) {
    const Span span{first.span.first, last.span.last};
    const std::string from = first.step ? first.name : to_string(Date(span.first));
    const std::string to = last.step ? last.name : to_string(Date(span.last));
    if (span.empty())
      return bad(said("the range ends before it begins, on {}", to_string(Date(span.last))),
                 said("write {}", to + ".." + from), offset);
    return free_range(from, to, span);
  }

  /// Why the text has none of our forms: what its writer may have meant, or the nearest word.
  Refusal explained(std::string_view text) const {
    const auto dots = text.find("..");
    const bool second = dots != std::string_view::npos && read_end(text.substr(0, dots));
    const std::size_t offset = second ? dots + 2 : 0;
    const std::string_view end = second ? text.substr(offset) : text.substr(0, dots);
    if (end.empty() && dots != std::string_view::npos)
      return bad(said("a range needs both ends"), said("write both, such as 2026-01..2026-03"),
                 offset);
    if (const auto fixed = as_of_ ? std::nullopt : fixed_english(end))
      return bad(wrong_form(end), said("write {}", fixed->name), offset);
    if (!as_of_ && is_spoken_period(end) && !lacks_its_year(end))
      return bad(said("{} depends on today, a file states fixed periods", quoted(end)), forms(),
                 offset);
    const std::string year =
        as_of_ ? fiscal_year(fiscal_year_of(*as_of_, fiscal_), fiscal_).name : "";
    const std::string meant = intended_period(text, year);
    if (const Tried tried = read_strictly(meant); tried && meant != text)
      return *tried ? bad(wrong_form(end), said("write {}", meant), offset)
                    : bad(tried->refusal().text, tried->refusal().hint, offset);
    if (const auto date = parse_date(end);
        !date && date.refusal().hint != said("write year-month-day, such as 2026-03-02"))
      return bad(wrong_form(end), date.refusal().hint, offset);
    const auto near = as_of_ ? nearest_word(end) : std::nullopt;
    return bad(wrong_form(end), near ? said("write {}", *near) : forms(), offset);
  }

  /// November 2026: what names its year is the same on any day.
  std::optional<Period> fixed_english(std::string_view text) const {
    using namespace std::chrono;
    const auto one = english_period(text, fiscal_, year(2000) / 1 / 1);
    const auto other = english_period(text, fiscal_, year(2010) / 6 / 2);
    if (!one || !*one || !*other || (*one)->name != (*other)->name) return {};
    return **one;
  }

  static Said wrong_form(std::string_view text) {
    return has_full_width(text) ? said("{} holds full-width characters", quoted(text))
                                : said("{} is not a period", quoted(text));
  }

  Said forms() const {
    return as_of_
               ? said(
                     "write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, two of them as "
                     "A..B, or a word such as last-week")
               : said(
                     "write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, or two of them "
                     "as "
                     "A..B");
  }

  FiscalYear fiscal_;
  std::optional<Day> as_of_;
};

}  // namespace

Result<Period> parse_period(std::string_view text, FiscalYear fiscal) {
  return Reader(fiscal, {}).read(text);
}

Result<Period> parse_period(std::string_view text, FiscalYear fiscal, Day as_of) {
  return Reader(fiscal, as_of).read(text);
}

}  // namespace plan
