// SPDX-License-Identifier: MIT
#include "plan/base/date.hpp"

#include <doctest/doctest.h>

#include "plan/base/tr.hpp"

using namespace plan;
using namespace std::chrono_literals;

namespace {

Day day(std::string_view text) {
  return *parse_date(text);
}

void refused(std::string_view text, std::string_view why, std::string_view hint,
             std::size_t offset) {
  CAPTURE(text);
  const auto date = parse_date(text);
  REQUIRE_FALSE(date);
  CHECK(date.refusal().code == "bad-date");
  CHECK(date.refusal().text.worded() == why);
  CHECK(date.refusal().hint.worded() == hint);
  CHECK(date.refusal().offset == offset);
}

}  // namespace

TEST_CASE("a date is year-month-day and comes back as it was written") {
  CHECK(*parse_date("2026-03-02") == 2026y / 3 / 2);
  for (const char* text : {"1900-01-01", "2000-02-29", "2024-02-29", "2026-12-31", "2999-12-31"})
    CHECK(to_string(*parse_date(text)) == text);
}

TEST_CASE("an offset from UTC is hours and minutes with a sign") {
  CHECK(*parse_utc_offset("+08:00") == 480min);
  CHECK(*parse_utc_offset("-03:30") == -210min);
  CHECK(*parse_utc_offset("+14:00") == 840min);
  CHECK(*parse_utc_offset("-12:00") == -720min);
  for (const char* text : {"", "08:00", "+8:00", "+0800", "+14:01", "-12:01", "+08:60", "+a8:00"})
    CHECK_FALSE(parse_utc_offset(text));
}

TEST_CASE("a day that does not exist is refused with the month's last day") {
  refused("2026-02-30", "2026-02-30 does not exist", "the last day of that month is 2026-02-28", 8);
  refused("1900-02-29", "1900-02-29 does not exist", "the last day of that month is 1900-02-28", 8);
  refused("2026-04-31", "2026-04-31 does not exist", "the last day of that month is 2026-04-30", 8);
  refused("2026-04-00", "2026-04-00 does not exist", "the last day of that month is 2026-04-30", 8);
  refused("2026-13-01", "there is no month 13", "months are 01 to 12", 5);
  refused("2026-00-01", "there is no month 00", "months are 01 to 12", 5);
  refused("1899-12-31", "the year 1899 is out of range", "years are 1900 to 2999", 0);
  refused("3000-01-01", "the year 3000 is out of range", "years are 1900 to 2999", 0);
}

TEST_CASE("another form of a date is refused with the right one") {
  const std::string digits = " needs two digits for the month and for the day";
  const std::string hyphens = " needs hyphens between year, month and day";
  refused("2026-3-2", "\"2026-3-2\"" + digits, "write 2026-03-02", 5);
  refused("2026-03-2", "\"2026-03-2\"" + digits, "write 2026-03-02", 8);
  refused("2026/03/02", "\"2026/03/02\"" + hyphens, "write 2026-03-02", 4);
  refused("2026/11/12", "\"2026/11/12\"" + hyphens, "write 2026-11-12", 4);
  refused("2026.3.2", "\"2026.3.2\"" + hyphens, "write 2026-03-02", 4);
  refused("20260302", "\"20260302\"" + hyphens, "write 2026-03-02", 4);
  refused("2026年3月2日", "\"2026年3月2日\"" + hyphens, "write 2026-03-02", 4);
  refused("2026-03-02 ", "\"2026-03-02 \" holds a blank", "write 2026-03-02", 10);
  refused("２０２６－０３－０２", "\"２０２６－０３－０２\" holds full-width characters",
          "write 2026-03-02", 0);
}

TEST_CASE("a wrong form of a wrong day says what is wrong with the day") {
  refused("2026-2-30", "2026-02-30 does not exist", "the last day of that month is 2026-02-28", 5);
  refused("2026/13/1", "there is no month 13", "months are 01 to 12", 4);
}

TEST_CASE("a text that is no date is refused with an example") {
  const std::string hint = "write year-month-day, such as 2026-03-02";
  refused("", "\"\" is not a date", hint, 0);
  refused("soon", "\"soon\" is not a date", hint, 0);
  refused("2026-03", "\"2026-03\" is not a date", hint, 7);
  refused("03/02/2026", "\"03/02/2026\" is not a date",
          "write 2026-02-03, or 2026-03-02 if that was meant", 0);
  refused("27/11/2026", "\"27/11/2026\" is not a date", "write 2026-11-27", 0);
  refused("11.27.2026", "\"11.27.2026\" is not a date", "write 2026-11-27", 0);
  refused("3/3/2026", "\"3/3/2026\" is not a date", "write 2026-03-03", 0);
  // the numbers of a date have two digits at most, its year four
  refused("123/11/2026", "\"123/11/2026\" is not a date", hint, 0);
  refused("11/123/2026", "\"11/123/2026\" is not a date", hint, 0);
  refused("27/11/26", "\"27/11/26\" is not a date", hint, 0);
  refused("27/11/20266", "\"27/11/20266\" is not a date", hint, 0);
  refused("2026/123/1", "\"2026/123/1\" is not a date", hint, 4);
  refused("2026/1/123", "\"2026/1/123\" is not a date", hint, 4);
  refused("31/31/2026", "\"31/31/2026\" is not a date", hint, 0);
  refused("2026-03-02T10:00", "\"2026-03-02T10:00\" is not a date", hint, 10);
  refused("2026-03-\x1b[1m", "\"2026-03-\\x1b[1m\" is not a date", hint, 8);
}

TEST_CASE("a text of any length is refused at once") {
  std::string text;
  for (int i = 0; i < 400'000; ++i) text += "年";
  CHECK_FALSE(parse_date(text));
}

TEST_CASE("refusals of dates are said in Chinese too") {
  set_language(Language::zh);
  const auto date = parse_date("2026-02-30");
  const std::string text = date.refusal().text.worded(), hint = date.refusal().hint.worded();
  set_language(Language::en);
  CHECK(text == "2026-02-30 这一天不存在");
  CHECK(hint == "该月最后一天是 2026-02-28");
}

TEST_CASE("a span counts both its ends, and an empty one has no days") {
  const Span week{day("2026-03-02"), day("2026-03-08")};
  CHECK(week.days() == 7);
  CHECK(week.contains(day("2026-03-02")));
  CHECK(week.contains(day("2026-03-08")));
  CHECK_FALSE(week.contains(day("2026-03-09")));
  const Span nothing = common(week, {day("2026-03-09"), day("2026-03-20")});
  CHECK(nothing.empty());
  CHECK(nothing.days() == 0);
  CHECK(common(week, {day("2026-03-08"), day("2026-03-20")}).days() == 1);
}

TEST_CASE("months count through years, and February has its leap day") {
  const Month january = month_of(day("2026-01-31"));
  CHECK(to_string(january) == "2026-01");
  CHECK(to_string(january + -1) == "2025-12");
  CHECK(to_string(january + 25) == "2028-02");
  CHECK((january + 25) - january == 25);
  CHECK((january + 25).span() == Span{day("2028-02-01"), day("2028-02-29")});
  CHECK((january + 1).span().days() == 28);
  CHECK(month_of(*parse_date("2026-12-01")).month() == 12);
}
