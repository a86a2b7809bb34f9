// SPDX-License-Identifier: MIT
#include "plan/base/period_spoken.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "plan/base/period_english.hpp"
#include "plan/base/said.hpp"

namespace plan {
namespace {

enum class Which { current, previous, next, to_date, before_previous };

struct Word {
  std::string_view text;
  Step step;
  Which which;
};

constexpr Word words[] = {
    {"today", Step::day, Which::current},
    {"yesterday", Step::day, Which::previous},
    {"tomorrow", Step::day, Which::next},
    {"this-week", Step::week, Which::current},
    {"last-week", Step::week, Which::previous},
    {"next-week", Step::week, Which::next},
    {"this-month", Step::month, Which::current},
    {"last-month", Step::month, Which::previous},
    {"next-month", Step::month, Which::next},
    {"this-quarter", Step::quarter, Which::current},
    {"last-quarter", Step::quarter, Which::previous},
    {"next-quarter", Step::quarter, Which::next},
    {"this-half", Step::half, Which::current},
    {"last-half", Step::half, Which::previous},
    {"this-year", Step::year, Which::current},
    {"last-year", Step::year, Which::previous},
    {"next-year", Step::year, Which::next},
    {"ytd", Step::year, Which::to_date},
    {"qtd", Step::quarter, Which::to_date},
    {"mtd", Step::month, Which::to_date},
    {"wtd", Step::week, Which::to_date},
    {"今天", Step::day, Which::current},
    {"昨天", Step::day, Which::previous},
    {"前天", Step::day, Which::before_previous},
    {"明天", Step::day, Which::next},
    {"本周", Step::week, Which::current},
    {"上周", Step::week, Which::previous},
    {"下周", Step::week, Which::next},
    {"本月", Step::month, Which::current},
    {"上月", Step::month, Which::previous},
    {"下月", Step::month, Which::next},
    {"本季", Step::quarter, Which::current},
    {"上季", Step::quarter, Which::previous},
    {"下季", Step::quarter, Which::next},
    {"本季度", Step::quarter, Which::current},
    {"上季度", Step::quarter, Which::previous},
    {"下季度", Step::quarter, Which::next},
    {"本半年", Step::half, Which::current},
    {"今年", Step::year, Which::current},
    {"去年", Step::year, Which::previous},
    {"明年", Step::year, Which::next},
    {"年初至今", Step::year, Which::to_date},
    {"季初至今", Step::quarter, Which::to_date},
    {"月初至今", Step::month, Which::to_date},
};

/// Said as often as the words above, but not worth a line in a shell's list.
constexpr Word further_words[] = {
    {"这周", Step::week, Which::current},        {"这个月", Step::month, Which::current},
    {"上个月", Step::month, Which::previous},    {"下个月", Step::month, Which::next},
    {"本年", Step::year, Which::current},        {"上年", Step::year, Which::previous},
    {"本周至今", Step::week, Which::to_date},    {"本月至今", Step::month, Which::to_date},
    {"本季至今", Step::quarter, Which::to_date}, {"今年至今", Step::year, Which::to_date},
    {"这个季度", Step::quarter, Which::current}, {"上个季度", Step::quarter, Which::previous},
};

/// A half or quarter of the current fiscal year.
struct Part {
  std::string_view text;
  Step step;
  std::size_t place;
};
constexpr Part parts[] = {
    {"H1", Step::half, 0},          {"H2", Step::half, 1},          {"上半年", Step::half, 0},
    {"下半年", Step::half, 1},      {"Q1", Step::quarter, 0},       {"Q2", Step::quarter, 1},
    {"Q3", Step::quarter, 2},       {"Q4", Step::quarter, 3},       {"一季度", Step::quarter, 0},
    {"二季度", Step::quarter, 1},   {"三季度", Step::quarter, 2},   {"四季度", Step::quarter, 3},
    {"第一季度", Step::quarter, 0}, {"第二季度", Step::quarter, 1}, {"第三季度", Step::quarter, 2},
    {"第四季度", Step::quarter, 3},
};

constexpr std::pair<std::string_view, Step> units[] = {
    {"day", Step::day},         {"week", Step::week}, {"month", Step::month},
    {"quarter", Step::quarter}, {"year", Step::year}, {"天", Step::day},
    {"日", Step::day},          {"周", Step::week},   {"个星期", Step::week},
    {"个月", Step::month},      {"月", Step::month},  {"个季度", Step::quarter},
    {"年", Step::year},
};

constexpr std::string_view weekdays[] = {"一", "二", "三", "四", "五", "六", "日", "天"};

constexpr std::pair<std::string_view, int> weeks_said[] = {
    {"上周", -7},  {"上星期", -7}, {"本周", 0},   {"这周", 0},
    {"本星期", 0}, {"下周", 7},    {"下星期", 7},
};

constexpr std::array<std::string_view, 13> chinese_numbers{
    "两", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

constexpr std::string_view month_sign = "月";
constexpr int most_steps = 999;

using Tried = std::optional<Result<Period>>;

Refusal bad(Said text, Said hint) {
  return {"bad-period", std::move(text), std::move(hint), 0};
}

template <class Rows>
const auto* row_of(const Rows& rows, std::string_view text) {
  const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.text == text; });
  return found == std::end(rows) ? nullptr : &*found;
}

/// 7, 十二: a whole number of at most `most_digits` digits, or a Chinese one up to twelve.
std::optional<int> number_in(std::string_view text, std::size_t most_digits = 3) {
  const auto found = std::ranges::find(chinese_numbers, text);
  const int place = static_cast<int>(found - chinese_numbers.begin());
  if (found != chinese_numbers.end()) return place == 0 ? 2 : place;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.empty() || text.size() > most_digits || !std::ranges::all_of(text, is_digit)) return {};
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

bool take_front(std::string_view& text, std::string_view front) {
  if (!text.starts_with(front)) return false;
  text.remove_prefix(front.size());
  return true;
}

bool take_back(std::string_view& text, std::string_view back) {
  if (!text.ends_with(back)) return false;
  text.remove_suffix(back.size());
  return true;
}

class Speaker {
 public:
  Speaker(FiscalYear fiscal, Day as_of) : fiscal_(fiscal), as_of_(as_of) {}

  Tried read(std::string_view text) const {
    if (const Word* word = row_of(words, text)) return of_word(*word);
    if (const Word* word = row_of(further_words, text)) return of_word(*word);
    if (const Part* part = row_of(parts, text)) return pieces_now(part->step)[part->place];
    if (const auto weekday = of_weekday(text)) return *weekday;
    if (Tried last = of_last(text)) return last;
    if (Tried month = of_month(text)) return month;
    return english_period(text, fiscal_, as_of_);
  }

 private:
  std::vector<Period> pieces_now(Step step) const {
    return pieces(period_of(as_of_, Step::year, fiscal_).span, step, fiscal_);
  }

  Period after(const Period& period) const {
    return period_of(period.span.last + std::chrono::days(1), *period.step, fiscal_);
  }

  static Period stretch(Span span) {
    return {to_string(Date(span.first)) + ".." + to_string(Date(span.last)), {}, span};
  }

  Period of_word(const Word& word) const {
    const Period current = period_of(as_of_, word.step, fiscal_);
    switch (word.which) {
      case Which::current: return current;
      case Which::previous: return before(current, fiscal_);
      case Which::before_previous: return before(before(current, fiscal_), fiscal_);
      case Which::next: return after(current);
      case Which::to_date: break;
    }
    Period range = stretch({current.span.first, as_of_});
    range.so_far = word.step;
    return range;
  }

  /// 上周五, 本周日.
  std::optional<Period> of_weekday(std::string_view text) const {
    for (const auto& [front, days] : weeks_said) {
      std::string_view rest = text;
      if (!take_front(rest, front)) continue;
      const auto found = std::ranges::find(weekdays, rest);
      if (found == std::end(weekdays)) continue;
      const auto place = std::min<std::ptrdiff_t>(found - std::begin(weekdays), 6);
      const Day monday = period_of(as_of_, Step::week, fiscal_).span.first;
      return period_of(monday + std::chrono::days(days + place), Step::day, fiscal_);
    }
    return {};
  }

  /// last-3-months, 近7天, 最近两周.
  Tried of_last(std::string_view text) const {
    const bool english = take_front(text, "last-");
    if (!english && !take_front(text, "近") && !take_front(text, "最近")) return {};
    if (english) take_back(text, "s");
    for (const auto& [unit, step] : units) {
      std::string_view count = text;
      if (!take_back(count, unit) || (english && !take_back(count, "-"))) continue;
      if (const auto number = number_in(count, 9)) return last(*number, step);
    }
    return {};
  }

  Result<Period> last(int count, Step step) const {
    const int most = step == Step::year ? 99 : most_steps;
    if (count < 1 || count > most)
      return bad(said("{} is out of range", count), said("write 1 to {}", most));
    if (step == Step::day) {
      const Span span{as_of_ - std::chrono::days(count - 1), as_of_};
      return count == 1 ? period_of(as_of_, step, fiscal_) : stretch(span);
    }
    const Period end = before(period_of(as_of_, step, fiscal_), fiscal_);
    Period first = end;
    for (int i = 1; i < count; ++i) first = before(first, fiscal_);
    if (count == 1) return end;
    return Period{first.name + ".." + end.name, {}, {first.span.first, end.span.last}};
  }

  /// 11月, 11月份, 十一月, 11月20日: of the current fiscal year.
  Tried of_month(std::string_view text) const {
    const auto at = text.find(month_sign);
    if (at == std::string_view::npos) return {};
    const auto month = number_in(text.substr(0, at), 2);
    std::string_view rest = text.substr(at + month_sign.size());
    if (!month || *month < 1 || *month > 12) return {};
    for (const Period& piece : pieces_now(Step::month)) {
      if (unsigned(Date(piece.span.first).month()) != static_cast<unsigned>(*month)) continue;
      if (rest.empty() || rest == "份") return piece;
      if (!take_back(rest, "日") && !take_back(rest, "号")) return {};
      return day_of(piece, number_in(rest, 2));
    }
    return {};
  }

  Tried day_of(const Period& month, std::optional<int> day) const {
    if (!day) return {};
    if (*day < 1 || *day > month.span.days())
      return bad(said("{} has no day {}", month.name, *day),
                 said("its days are 01 to {:02}", month.span.days()));
    return period_of(month.span.first + std::chrono::days(*day - 1), Step::day, fiscal_);
  }

  FiscalYear fiscal_;
  Day as_of_;
};

}  // namespace

std::optional<Result<Period>> spoken_period(std::string_view text, FiscalYear fiscal, Day as_of) {
  return Speaker(fiscal, as_of).read(text);
}

bool is_spoken_period(std::string_view text) {
  return spoken_period(text, {}, std::chrono::year(2000) / 1 / 1).has_value();
}

bool lacks_its_year(std::string_view text) {
  return row_of(parts, text) || (text.find(month_sign) != text.npos &&
                                 number_in(text.substr(0, text.find(month_sign)), 2));
}

std::vector<std::string_view> period_words() {
  std::vector<std::string_view> texts;
  for (const Word& word : words) texts.push_back(word.text);
  for (const Part& part : parts)
    if (part.step == Step::half) texts.push_back(part.text);
  return texts;
}

}  // namespace plan
