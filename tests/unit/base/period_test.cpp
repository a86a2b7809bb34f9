// SPDX-License-Identifier: MIT
#include "plan/base/period.hpp"

#include <doctest/doctest.h>

#include "plan/base/tr.hpp"

using namespace plan;

namespace {

constexpr FiscalYear calendar_year{1};

Day day(std::string_view text) {
  return *parse_date(text);
}

/// "NAME FIRST LAST", or the refusal.
std::string shown(const Period& period) {
  return period.name + " " + to_string(Date(period.span.first)) + " " +
         to_string(Date(period.span.last));
}
std::string shown(const Result<Period>& result) {
  return result ? shown(*result)
                : result.refusal().text.worded() + " | " + result.refusal().hint.worded();
}
std::string read(std::string_view text, unsigned start_month = 1) {
  return shown(parse_period(text, FiscalYear{start_month}));
}
std::string asked(std::string_view text, std::string_view today, unsigned start_month = 1) {
  return shown(parse_period(text, FiscalYear{start_month}, day(today)));
}

void refused(std::string_view text, std::string_view why, std::string_view hint,
             std::size_t offset) {
  CAPTURE(text);
  const auto period = parse_period(text, calendar_year, day("2026-03-10"));
  REQUIRE_FALSE(period);
  CHECK(period.refusal().code == "bad-period");
  CHECK(period.refusal().text.worded() == why);
  CHECK(period.refusal().hint.worded() == hint);
  CHECK(period.refusal().offset == offset);
}

const std::string forms =
    "write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, two of them as A..B, or a word "
    "such as last-week";

}  // namespace

TEST_CASE("every fixed form of a period has its days") {
  CHECK(read("2026") == "2026 2026-01-01 2026-12-31");
  CHECK(read("2026-H1") == "2026-H1 2026-01-01 2026-06-30");
  CHECK(read("2026-H2") == "2026-H2 2026-07-01 2026-12-31");
  CHECK(read("2026-Q1") == "2026-Q1 2026-01-01 2026-03-31");
  CHECK(read("2026-Q4") == "2026-Q4 2026-10-01 2026-12-31");
  CHECK(read("2024-02") == "2024-02 2024-02-01 2024-02-29");
  CHECK(read("2026-W12") == "2026-W12 2026-03-16 2026-03-22");
  CHECK(read("2026-03-02") == "2026-03-02 2026-03-02 2026-03-02");
  CHECK(parse_period("2026-Q1", calendar_year)->step == Step::quarter);
  CHECK(parse_period("2026-03-02", calendar_year)->step == Step::day);
}

TEST_CASE("ISO weeks cross the year's ends, and some years have 53") {
  CHECK(read("2026-W01") == "2026-W01 2025-12-29 2026-01-04");
  CHECK(read("2026-W53") == "2026-W53 2026-12-28 2027-01-03");
  CHECK(read("2020-W53") == "2020-W53 2020-12-28 2021-01-03");
  CHECK(read("2021-W01") == "2021-W01 2021-01-04 2021-01-10");
  CHECK(read("2024-W52") == "2024-W52 2024-12-23 2024-12-29");
  CHECK(shown(period_of(day("2027-01-03"), Step::week, calendar_year)) ==
        "2026-W53 2026-12-28 2027-01-03");
  CHECK(shown(period_of(day("2024-12-30"), Step::week, calendar_year)) ==
        "2025-W01 2024-12-30 2025-01-05");
  CHECK(read("2025-W53") == "there is no week 53 in 2025 | write 2025-W01 to 2025-W52");
  CHECK(read("2026-W54") == "there is no week 54 in 2026 | write 2026-W01 to 2026-W53");
  CHECK(read("2026-W00") == "there is no week 00 in 2026 | write 2026-W01 to 2026-W53");
}

TEST_CASE("a fiscal year may start in any month and is named after the year it starts in") {
  CHECK(read("2026", 4) == "2026 2026-04-01 2027-03-31");
  CHECK(read("2026-H2", 4) == "2026-H2 2026-10-01 2027-03-31");
  CHECK(read("2026-Q4", 4) == "2026-Q4 2027-01-01 2027-03-31");
  CHECK(read("2026-Q1", 2) == "2026-Q1 2026-02-01 2026-04-30");
  CHECK(read("2023", 3) == "2023 2023-03-01 2024-02-29");
  CHECK(read("2026", 12) == "2026 2026-12-01 2027-11-30");
  CHECK(read("2026-03", 4) == "2026-03 2026-03-01 2026-03-31");
  CHECK(fiscal_year_of(day("2026-03-31"), FiscalYear{4}) == 2025);
  CHECK(fiscal_year_of(day("2026-04-01"), FiscalYear{4}) == 2026);
  const FiscalYear by_end{4, true};  // from April 2025 to March 2026 it is 2026
  CHECK(fiscal_year_of(day("2026-03-31"), by_end) == 2026);
  CHECK(fiscal_year_of(day("2026-04-01"), by_end) == 2027);
  CHECK(fiscal_year(2026, by_end).span == Span{day("2025-04-01"), day("2026-03-31")});
  CHECK(parse_period("2026-Q1", by_end)->span == Span{day("2025-04-01"), day("2025-06-30")});
  CHECK(period_of(day("2026-01-15"), Step::quarter, by_end).name == "2026-Q4");
  CHECK(fiscal_year(2026, FiscalYear{1, true}).span == fiscal_year(2026, {}).span);
}

TEST_CASE("whatever month starts it, a year is its halves, its quarters and its months") {
  for (unsigned start = 1; start <= 12; ++start) {
    CAPTURE(start);
    const FiscalYear fiscal{start};
    const Period year = fiscal_year(2027, fiscal);
    CHECK(Date(year.span.first).month() == std::chrono::month(start));
    for (const auto& [step, count] :
         {std::pair{Step::half, 2U}, {Step::quarter, 4U}, {Step::month, 12U}}) {
      const auto parts = pieces(year.span, step, fiscal);
      REQUIRE(parts.size() == count);
      CHECK(parts.front().span.first == year.span.first);
      CHECK(parts.back().span.last == year.span.last);
      for (std::size_t i = 1; i < count; ++i)
        CHECK(parts[i].span.first == parts[i - 1].span.last + std::chrono::days(1));
      for (const Period& part : parts) CHECK(*parse_period(part.name, fiscal) == part);
    }
    for (Day at = year.span.first; at <= year.span.last; at += std::chrono::days(1))
      REQUIRE(fiscal_year_of(at, fiscal) == 2027);
  }
}

TEST_CASE("a range has both ends in, and its kinds may mix") {
  CHECK(read("2026-01..2026-03") == "2026-01..2026-03 2026-01-01 2026-03-31");
  CHECK(read("2025-Q4..2026-02-10") == "2025-Q4..2026-02-10 2025-10-01 2026-02-10");
  CHECK(read("2026-W01..2026") == "2026-W01..2026 2025-12-29 2026-12-31");
  CHECK(read("2026-03-02..2026-03-02") == "2026-03-02..2026-03-02 2026-03-02 2026-03-02");
  CHECK(read("2025..2026", 4) == "2025..2026 2025-04-01 2027-03-31");
  CHECK_FALSE(parse_period("2026-01..2026-03", calendar_year)->step);
  CHECK(asked("2026-02..yesterday", "2026-03-10") == "2026-02..2026-03-09 2026-02-01 2026-03-09");
  CHECK(asked("ytd..2026-06", "2026-03-10") == "2026-01-01..2026-06 2026-01-01 2026-06-30");
}

TEST_CASE("words of this and last mean the current calendar unit and the one before") {
  const std::string_view today = "2026-03-10";  // a Tuesday
  CHECK(asked("today", today) == "2026-03-10 2026-03-10 2026-03-10");
  CHECK(asked("yesterday", today) == "2026-03-09 2026-03-09 2026-03-09");
  CHECK(asked("this-week", today) == "2026-W11 2026-03-09 2026-03-15");
  CHECK(asked("last-week", today) == "2026-W10 2026-03-02 2026-03-08");
  CHECK(asked("this-month", today) == "2026-03 2026-03-01 2026-03-31");
  CHECK(asked("last-month", today) == "2026-02 2026-02-01 2026-02-28");
  CHECK(asked("this-quarter", today) == "2026-Q1 2026-01-01 2026-03-31");
  CHECK(asked("last-quarter", today) == "2025-Q4 2025-10-01 2025-12-31");
  CHECK(asked("this-half", today) == "2026-H1 2026-01-01 2026-06-30");
  CHECK(asked("last-half", today) == "2025-H2 2025-07-01 2025-12-31");
  CHECK(asked("this-year", today) == "2026 2026-01-01 2026-12-31");
  CHECK(asked("last-year", today) == "2025 2025-01-01 2025-12-31");
}

TEST_CASE("last-week is the last complete one: on a Sunday still the week before") {
  CHECK(asked("last-week", "2026-03-08") == "2026-W09 2026-02-23 2026-03-01");
  CHECK(asked("last-week", "2026-03-09") == "2026-W10 2026-03-02 2026-03-08");
  CHECK(asked("last-week", "2026-01-01") == "2025-W52 2025-12-22 2025-12-28");
  CHECK(asked("last-week", "2027-01-04") == "2026-W53 2026-12-28 2027-01-03");
  CHECK(asked("last-month", "2026-03-31") == "2026-02 2026-02-01 2026-02-28");
}

TEST_CASE("words of quarter, half and year are fiscal") {
  CHECK(asked("this-quarter", "2026-03-10", 4) == "2025-Q4 2026-01-01 2026-03-31");
  CHECK(asked("last-half", "2026-03-10", 4) == "2025-H1 2025-04-01 2025-09-30");
  CHECK(asked("last-year", "2026-03-10", 4) == "2024 2024-04-01 2025-03-31");
  CHECK(asked("ytd", "2026-03-10", 4) == "2025-04-01..2026-03-10 2025-04-01 2026-03-10");
}

TEST_CASE("to-date words end with today, today in") {
  CHECK(asked("ytd", "2026-05-20") == "2026-01-01..2026-05-20 2026-01-01 2026-05-20");
  CHECK(asked("qtd", "2026-05-20") == "2026-04-01..2026-05-20 2026-04-01 2026-05-20");
  CHECK(asked("mtd", "2026-05-20") == "2026-05-01..2026-05-20 2026-05-01 2026-05-20");
  CHECK(asked("wtd", "2026-05-20") == "2026-05-18..2026-05-20 2026-05-18 2026-05-20");
  CHECK(asked("mtd", "2026-05-01") == "2026-05-01..2026-05-01 2026-05-01 2026-05-01");
}

TEST_CASE("Chinese words mean the same as the English") {
  for (const auto& [chinese, english] : {std::pair{"今天", "today"},
                                         {"昨天", "yesterday"},
                                         {"本周", "this-week"},
                                         {"上周", "last-week"},
                                         {"本月", "this-month"},
                                         {"上月", "last-month"},
                                         {"本季", "this-quarter"},
                                         {"上季", "last-quarter"},
                                         {"本季度", "this-quarter"},
                                         {"上季度", "last-quarter"},
                                         {"今年", "this-year"},
                                         {"去年", "last-year"}})
    CHECK(asked(chinese, "2026-03-08", 4) == asked(english, "2026-03-08", 4));
}

TEST_CASE("a part without its year is of the fiscal year of today") {
  const std::string_view today = "2026-03-10";
  CHECK(asked("Q3", today) == "2026-Q3 2026-07-01 2026-09-30");
  CHECK(asked("Q1..Q2", today) == "2026-Q1..2026-Q2 2026-01-01 2026-06-30");
  CHECK(asked("第三季度", today) == "2026-Q3 2026-07-01 2026-09-30");
  CHECK(asked("上半年", today) == "2026-H1 2026-01-01 2026-06-30");
  CHECK(asked("下半年", today) == "2026-H2 2026-07-01 2026-12-31");
  CHECK(asked("11月", today) == "2026-11 2026-11-01 2026-11-30");
  CHECK(asked("十一月", today) == asked("11月份", today));
  CHECK(asked("11月20日", today) == "2026-11-20 2026-11-20 2026-11-20");
  // the fiscal year 2025 goes from April to the next March
  CHECK(asked("Q3", today, 4) == "2025-Q3 2025-10-01 2025-12-31");
  CHECK(asked("11月", today, 4) == "2025-11 2025-11-01 2025-11-30");
  CHECK(asked("2月", today, 4) == "2026-02 2026-02-01 2026-02-28");
  refused("13月", "\"13月\" is not a period", forms, 0);
  refused("2月30日", "2026-02 has no day 30", "its days are 01 to 28", 0);
}

TEST_CASE("last-N of days end with today, of others with the last complete one") {
  const std::string_view today = "2026-03-10";  // a Tuesday
  CHECK(asked("last-7-days", today) == "2026-03-04..2026-03-10 2026-03-04 2026-03-10");
  CHECK(asked("近7天", today) == asked("last-7-days", today));
  CHECK(asked("最近七天", today) == asked("last-7-days", today));
  CHECK(asked("last-1-days", today) == "2026-03-10 2026-03-10 2026-03-10");
  CHECK(asked("last-2-weeks", today) == "2026-W09..2026-W10 2026-02-23 2026-03-08");
  CHECK(asked("近两周", today) == asked("last-2-weeks", today));
  CHECK(asked("last-1-week", today) == asked("last-week", today));
  CHECK(asked("last-3-months", today) == "2025-12..2026-02 2025-12-01 2026-02-28");
  CHECK(asked("近3个月", today) == asked("last-3-months", today));
  CHECK(asked("last-2-quarters", today) == "2025-Q3..2025-Q4 2025-07-01 2025-12-31");
  refused("last-0-days", "0 is out of range", "write 1 to 999", 0);
  refused("last-1000-months", "1000 is out of range", "write 1 to 999", 0);
}

TEST_CASE("days of this week, the last and the next by name, and those around today") {
  const std::string_view sunday = "2026-03-08";  // of the week from 2026-03-02
  CHECK(asked("上周五", sunday) == "2026-02-27 2026-02-27 2026-02-27");
  CHECK(asked("上星期天", sunday) == "2026-03-01 2026-03-01 2026-03-01");
  CHECK(asked("本周一", sunday) == "2026-03-02 2026-03-02 2026-03-02");
  CHECK(asked("下周三", sunday) == "2026-03-11 2026-03-11 2026-03-11");
  CHECK(asked("前天", sunday) == "2026-03-06 2026-03-06 2026-03-06");
  CHECK(asked("明天", sunday) == "2026-03-09 2026-03-09 2026-03-09");
  CHECK(asked("next-month", sunday) == "2026-04 2026-04-01 2026-04-30");
  CHECK(asked("年初至今", sunday) == asked("ytd", sunday));
  CHECK(asked("月初至今", sunday) == asked("mtd", sunday));
}

TEST_CASE("an unknown word is refused with the nearest") {
  refused("last-weak", "\"last-weak\" is not a period", "write last-week", 0);
  refused("Last_Month", "\"Last_Month\" is not a period", "write last-month", 0);
  refused("上各月", "\"上各月\" is not a period", "write 上月", 0);
  refused("2026-01..tody", "\"tody\" is not a period", "write today", 9);
  refused("whenever", "\"whenever\" is not a period", forms, 0);
  refused("", "\"\" is not a period", forms, 0);
}

TEST_CASE("another form of a period is refused with the right one") {
  const auto hinted = [](std::string_view text, std::string_view right) {
    refused(text, "\"" + std::string(text) + "\" is not a period", "write " + std::string(right),
            0);
  };
  hinted("2026-3", "2026-03");
  hinted("2026/03", "2026-03");
  hinted("202603", "2026-03");
  hinted("2026-q1", "2026-Q1");
  hinted("2026Q1", "2026-Q1");
  hinted("q1", "2026-Q1");
  hinted("FY2026", "2026");
  hinted("2026-W3", "2026-W03");
  hinted("2026-3-2", "2026-03-02");
  hinted("20260302", "2026-03-02");
  hinted("2026年", "2026");
  hinted("2026年3月", "2026-03");
  hinted("2026年3月2日", "2026-03-02");
  hinted("2026年第一季度", "2026-Q1");
  hinted("2026年上半年", "2026-H1");
  hinted("2026-01~2026-03", "2026-01..2026-03");
  hinted("2026年1月至2026年3月", "2026-01..2026-03");
  refused("2026-Q1..Q2", "\"Q2\" is not a period", "write 2026-Q1..2026-Q2", 9);
  refused("2026-01 .. 2026-03", "\"2026-01 \" is not a period", "write 2026-01..2026-03", 0);
}

TEST_CASE("full-width input is refused with its half-width form") {
  refused("２０２６－０３", "\"２０２６－０３\" holds full-width characters", "write 2026-03", 0);
  refused("2026-01..２０２６", "\"２０２６\" holds full-width characters", "write 2026-01..2026",
          9);
  refused("2026－Q1", "\"2026－Q1\" holds full-width characters", "write 2026-Q1", 0);
}

TEST_CASE("numbers that no calendar has are refused where they stand") {
  refused("2026-13", "there is no month 13", "months are 01 to 12", 5);
  refused("2026-Q5", "a year has 4 quarters", "write 2026-Q1 to 2026-Q4", 5);
  refused("2026-H0", "a year has 2 halves", "write 2026-H1 to 2026-H2", 5);
  refused("2026-02-30", "2026-02-30 does not exist", "the last day of that month is 2026-02-28", 8);
  refused("2026-2-30", "2026-02-30 does not exist", "the last day of that month is 2026-02-28", 0);
  refused("2026-01..2026-13", "there is no month 13", "months are 01 to 12", 14);
  refused("1899", "the year 1899 is out of range", "years are 1900 to 2999", 0);
  refused("3000-W01", "the year 3000 is out of range", "years are 1900 to 2999", 0);
  refused("2026..9999-12-31", "the year 9999 is out of range", "years are 1900 to 2999", 6);
}

TEST_CASE("a range that ends before it begins, or lacks an end, is refused") {
  refused("2026-05..2026-03", "the range ends before it begins, on 2026-03-31",
          "write 2026-03..2026-05", 9);
  refused("2026-03..", "a range needs both ends", "write both, such as 2026-01..2026-03", 9);
  refused("..2026-03", "a range needs both ends", "write both, such as 2026-01..2026-03", 0);
  refused("2026..2027..2028", "\"2027..2028\" is not a period", forms, 6);
}

TEST_CASE("a file's period does not depend on today") {
  const std::string file_forms =
      "write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, or two of them as A..B";
  CHECK(read("last-week") ==
        "\"last-week\" depends on today, a file states fixed periods | " + file_forms);
  CHECK(read("2026..今年") ==
        "\"今年\" depends on today, a file states fixed periods | " + file_forms);
  CHECK(read("Q1") == "\"Q1\" is not a period | " + file_forms);
  CHECK(read("soon") == "\"soon\" is not a period | " + file_forms);
}

TEST_CASE("bytes that are no text are shown escaped") {
  CHECK(read("2026-\x1b[2J").starts_with("\"2026-\\x1b[2J\" is not a period"));
  CHECK(read("\xff\xfe").starts_with("\"\\xff\\xfe\" is not a period"));
}

TEST_CASE("a text of any length is refused at once") {
  std::string text;
  for (int i = 0; i < 400'000; ++i) text += "年";
  CHECK_FALSE(parse_period(text, calendar_year));
  CHECK_FALSE(parse_period("2026.." + text, calendar_year, day("2026-03-10")));
}

TEST_CASE("the period before is of the same kind, a range's as long") {
  const auto prior = [](std::string_view text, unsigned start = 1) {
    return shown(before(*parse_period(text, FiscalYear{start}), FiscalYear{start}));
  };
  CHECK(prior("2026", 4) == "2025 2025-04-01 2026-03-31");
  CHECK(prior("2026-H1") == "2025-H2 2025-07-01 2025-12-31");
  CHECK(prior("2026-Q1", 4) == "2025-Q4 2026-01-01 2026-03-31");
  CHECK(prior("2026-01") == "2025-12 2025-12-01 2025-12-31");
  CHECK(prior("2027-W01") == "2026-W53 2026-12-28 2027-01-03");
  CHECK(prior("2024-03-01") == "2024-02-29 2024-02-29 2024-02-29");
  CHECK(prior("2026-03-03..2026-03-10") == "2026-02-23..2026-03-02 2026-02-23 2026-03-02");
}

TEST_CASE("pieces are cut at the ends and keep their full name") {
  const auto weeks = pieces(parse_period("2026", calendar_year)->span, Step::week, calendar_year);
  REQUIRE(weeks.size() == 53);
  CHECK(shown(weeks.front()) == "2026-W01 2026-01-01 2026-01-04");
  CHECK(shown(weeks.back()) == "2026-W53 2026-12-28 2026-12-31");
  CHECK(shown(before(weeks.front(), calendar_year)) == "2025-W52 2025-12-22 2025-12-28");
  const auto quarters =
      pieces({day("2026-02-10"), day("2026-04-05")}, Step::quarter, FiscalYear{2});
  REQUIRE(quarters.size() == 1);
  CHECK(shown(quarters[0]) == "2026-Q1 2026-02-10 2026-04-05");
  CHECK(pieces({day("2026-02-10"), day("2026-02-09")}, Step::day, calendar_year).empty());
}

TEST_CASE("days of a leap year are 366 pieces, and every step covers the span without a gap") {
  const Span year = parse_period("2024", FiscalYear{7})->span;
  CHECK(pieces(parse_period("2024", calendar_year)->span, Step::day, calendar_year).size() == 366);
  for (const Step step :
       {Step::year, Step::half, Step::quarter, Step::month, Step::week, Step::day}) {
    int days = 0;
    for (const Period& piece : pieces(year, step, FiscalYear{4})) days += piece.span.days();
    CHECK(days == 365);
  }
}

TEST_CASE("steps have their words") {
  for (const Step step :
       {Step::year, Step::half, Step::quarter, Step::month, Step::week, Step::day})
    CHECK(parse_step(to_string(step)) == step);
  CHECK(to_string(Step::quarter) == "quarter");
  CHECK_FALSE(parse_step("quarters"));
  CHECK_FALSE(parse_step(""));
}

TEST_CASE("refusals of periods are said in Chinese too") {
  set_language(Language::zh);
  const std::string week = read("2025-W53"), word = asked("last-weak", "2026-03-10");
  const std::string hint = tr("write {}", "last-week");  // the whole program's word, not of periods
  set_language(Language::en);
  CHECK(week == "2025 年没有第 53 周 | 请写 2025-W01 到 2025-W52 之一");
  CHECK(word == "\"last-weak\" 不是期间 | " + hint);
}
