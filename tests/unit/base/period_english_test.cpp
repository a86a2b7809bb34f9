// SPDX-License-Identifier: MIT
// English days and months, as of Monday 23 November 2026.
#include "plan/base/period_english.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

/// "FIRST LAST"; "none" where the words are no day or month, or the refusal.
std::string read(std::string_view text, unsigned start_month = 1) {
  const auto period = english_period(text, FiscalYear{start_month}, *parse_date("2026-11-23"));
  if (!period) return "none";
  if (!*period) return period->refusal().text.worded() + " | " + period->refusal().hint.worded();
  return to_string(Date((*period)->span.first)) + " " + to_string(Date((*period)->span.last));
}

}  // namespace

TEST_CASE("a day of the week is the last one up to the day, or that of a week that is named") {
  CHECK(read("monday") == "2026-11-23 2026-11-23");
  CHECK(read("Tue") == "2026-11-17 2026-11-17");
  CHECK(read("sunday") == "2026-11-22 2026-11-22");
  CHECK(read("last friday") == "2026-11-20 2026-11-20");
  CHECK(read("this friday") == "2026-11-27 2026-11-27");
  CHECK(read("next-friday") == "2026-12-04 2026-12-04");
  CHECK(is_bare_weekday("Friday"));
  CHECK_FALSE(is_bare_weekday("last friday"));
  CHECK_FALSE(is_bare_weekday("27 Nov"));
}

TEST_CASE("a month and its day stand in any order, with any signs between") {
  CHECK(read("Nov") == "2026-11-01 2026-11-30");
  CHECK(read("november 2025") == "2025-11-01 2025-11-30");
  for (const char* text : {"27 Nov", "Nov 27th", "nov-27", "27_November", " 27  nov ", "Nov 27,"})
    CHECK(read(text) == "2026-11-27 2026-11-27");
  for (const char* text : {"27-nov-2025", "Nov 27, 2025", "2025 27 november"})
    CHECK(read(text) == "2025-11-27 2025-11-27");
}

TEST_CASE("a month without its year is of the fiscal year of the day") {
  CHECK(read("feb") == "2026-02-01 2026-02-28");
  CHECK(read("feb", 4) == "2027-02-01 2027-02-28");
  CHECK(read("apr", 4) == "2026-04-01 2026-04-30");
  CHECK(read("3 dec", 12) == "2025-12-03 2025-12-03");
}

TEST_CASE("a day that the month has not is refused") {
  CHECK(read("30 nov") == "2026-11-30 2026-11-30");
  CHECK(read("31 nov") == "2026-11 has no day 31 | its days are 01 to 30");
  CHECK(read("0 nov") == "2026-11 has no day 0 | its days are 01 to 30");
}

TEST_CASE("other words are no day or month") {
  for (const char* text : {"", "no", "novx", "27", "nov 1 2", "nov 2025 2026", "nov soon",
                           "nov 1 2025 x", "nov 1899", "nov 3000", "friday 27", "27 fri"})
    CHECK_MESSAGE(read(text) == "none", text);
}

}  // namespace plan
