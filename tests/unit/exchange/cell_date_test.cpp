// SPDX-License-Identifier: MIT
// Dates and headings of periods as other programs write them.
#include "plan/exchange/cell_date.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace plan {
namespace {

/// `2026-03-02`, with ` 14:30` and ` +480` behind it where there is a time and its zone's minutes;
/// `no: HINT` where it is refused.
std::string read(std::string_view cell, std::string_view form = {}) {
  DateForm steps;
  if (!form.empty()) {
    const auto parsed = parse_date_form(form);
    REQUIRE_MESSAGE(parsed, form);
    steps = *parsed;
  }
  const auto date = read_cell_date(cell, steps);
  if (!date) {
    CHECK(date.refusal().code == "bad-date");
    return "no: " + date.refusal().hint.worded();
  }
  std::string text = to_string(date->date);
  if (date->time)
    text += fmt::format(" {:02}:{:02}", date->time->count() / 60, date->time->count() % 60);
  if (date->offset) text += fmt::format(" {:+}", date->offset->count());
  return text;
}

bool refused(std::string_view cell, std::string_view form = {}) {
  return read(cell, form).starts_with("no: ");
}

std::string period(std::string_view heading, std::optional<int> year = {},
                   std::string_view form = {}) {
  DateForm steps;
  if (!form.empty()) steps = *parse_date_form(form, true);
  return period_of_heading(heading, steps, year).value_or("none");
}

const std::string march = "2026-03-02";

}  // namespace

TEST_CASE("dates that begin with the year need no form") {
  for (const auto* cell :
       {"2026-03-02", "2026-3-2", "2026/03/02", "2026/3/2", "2026.3.2", "2026年3月2日",
        "2026年03月02日", "20260302", "２０２６年３月２日", "２０２６－０３－０２"})
    CHECK_MESSAGE(read(cell) == march, cell);
  CHECK(read("2024-02-29") == "2024-02-29");
}

TEST_CASE("months have German names too") {
  CHECK(read("2. März 2026", "D. MMM YYYY") == march);
  CHECK(read("2. MÄRZ 2026", "D. MMM YYYY") == march);
  CHECK(read("02-Mrz-26", "DD-MMM-YY") == march);
  CHECK(read("2. Mai 2026", "D. MMM YYYY") == "2026-05-02");
  CHECK(read("2. Januar 2026", "D. MMM YYYY") == "2026-01-02");
  CHECK(read("2. January 2026", "D. MMM YYYY") == "2026-01-02");
  CHECK(period("Mär 2026") == "2026-03");
  CHECK(period("Dez", 2026) == "2026-12");
  CHECK(period("Mars 2026") == "none");
}

TEST_CASE("days that never were are refused") {
  for (const auto* cell : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "20260231",
                           "1899-12-31", "3000-01-01", "0000-00-00"})
    CHECK_MESSAGE(refused(cell), cell);
  CHECK(refused("29/02/2026", "D/M/YYYY"));
  CHECK(read("29/02/2024", "D/M/YYYY") == "2024-02-29");
}

TEST_CASE("what is no date whole is none") {
  for (const auto* cell :
       {"", "2026", "2026-03", "2026-03-02x", "2026-03/02", "2026/03-02", "2026年3月2",
        "x2026-03-02", "26-03-02", "2026-03-02-", "202603021", "2026--03-02", "March"})
    CHECK_MESSAGE(refused(cell), cell);
}

TEST_CASE("day and month are not taken for one another") {
  CHECK(read("3/2/2026") ==
        "no: say in the map whether the day or the month comes first, as date: D/M/YYYY");
  CHECK(read("03-02-2026") ==
        "no: say in the map whether the day or the month comes first, as date: D-M-YYYY");
  CHECK(read("13/2/2026") == "no: say in the map how dates are written, as date: D/M/YYYY");
  CHECK(read("2/13/2026") == "no: say in the map how dates are written, as date: M/D/YYYY");
  CHECK(read("13.2.2026") == "no: say in the map how dates are written, as date: D.M.YYYY");
  CHECK(read("46083") ==
        "no: as a spreadsheet's day number it is 2026-03-02: say date: serial in the map");
  CHECK(read("2 Mar 2026") ==
        "no: say in the map how dates are written, as date: D/M/YYYY or date: MMM D, YYYY");
}

TEST_CASE("forms of the map") {
  CHECK(read("2/3/2026", "D/M/YYYY") == march);
  CHECK(read("02/03/2026", "D/M/YYYY") == march);
  CHECK(read("3/2/2026", "M/D/YYYY") == march);
  CHECK(read("02.03.2026", "DD.MM.YYYY") == march);
  CHECK(read("2-Mar-26", "D-MMM-YY") == march);
  CHECK(read("2-MARCH-26", "D-MMM-YY") == march);
  CHECK(read("Mar 2, 2026", "MMM D, YYYY") == march);
  CHECK(read("March 2, 2026", "MMMM D, YYYY") == march);
  CHECK(read("Sept 2, 2026", "MMM D, YYYY") == "2026-09-02");
  CHECK(read("2 May 2026", "D MMM YYYY") == "2026-05-02");
  CHECK(read("26.3.2", "YY.M.D") == march);
  CHECK(read("日期2026-3-2", "日期YYYY-M-D") == march);
  CHECK(read("２／３／２０２６", "D/M/YYYY") == march);
}

TEST_CASE("a date in another form than the map's is refused") {
  for (const auto* cell : {"2026-03-02", "2/3/26", "13/13/2026", "2-3-2026", "2/Mar/2026",
                           "2/3/20266", "46083", " 2/3/2026"})
    CHECK_MESSAGE(refused(cell, "D/M/YYYY"), cell);
  CHECK(read("13/13/2026", "D/M/YYYY") ==
        "no: the map says that dates are written D/M/YYYY: mend the date, or the map");
  CHECK(refused("3/13/2026", "D/M/YYYY"));
  CHECK(refused("13/3/2026", "M/D/YYYY"));
  CHECK(refused("2-Mars-26", "D-MMM-YY"));
}

TEST_CASE("what is no form of dates") {
  for (const auto* form :
       {"", "x", "D/M", "YYYY", "M/YYYY", "D/YYYY", "D/D/M/YYYY", "D/M/YYYY YY", "d/m/yyyy"})
    CHECK_MESSAGE(!parse_date_form(form), form);
  CHECK(parse_date_form("M/YYYY", true));
  CHECK(parse_date_form("MMM", true));
  CHECK_FALSE(parse_date_form("YYYY", true));
}

TEST_CASE("day numbers of a spreadsheet") {
  CHECK(read("46083", "serial") == march);
  CHECK(read("46083.5", "serial") == march);
  CHECK(read("61", "serial") == "1900-03-01");
  CHECK(read("45351", "serial") == "2024-02-29");
  for (const auto* cell : {"0", "60", "-1", "x", "999999", "46083.x", "46083.5.5"})
    CHECK_MESSAGE(refused(cell, "serial"), cell);
}

TEST_CASE("a time behind the date is taken along") {
  CHECK(read("2026-03-02 14:30") == march + " 14:30");
  CHECK(read("2026-03-02 9:05:59") == march + " 09:05");
  CHECK(read("2026-03-02T14:30:00") == march + " 14:30");
  CHECK(read("2026-03-02T00:00:00.000") == march + " 00:00");
  CHECK(read("2026/3/2 下午2:30") == march + " 14:30");
  CHECK(read("2026年3月2日 上午12:05") == march + " 00:05");
  CHECK(read("3/2/2026 2:30 PM", "M/D/YYYY") == march + " 14:30");
  CHECK(read("3/2/2026, 12:30 AM", "M/D/YYYY") == march + " 00:30");
  CHECK(read("3/2/2026 12:30 p.m.", "M/D/YYYY") == march + " 12:30");
  for (const auto* cell : {"2026-03-02 24:00", "2026-03-02 12:60", "2026-03-02 13:00 PM",
                           "2026-03-02 0:30 AM", "2026-03-02 noon", "2026-03-02 12",
                           "2026-03-0214:30", "2026-03-02 12:30x", "2026-03-02 AM"})
    CHECK_MESSAGE(refused(cell), cell);
}

TEST_CASE("zones of times") {
  CHECK(read("2026-03-02T23:30:00Z") == march + " 23:30 +0");
  CHECK(read("2026-03-02T23:30:00.123Z") == march + " 23:30 +0");
  CHECK(read("2026-03-02 23:30 UTC") == march + " 23:30 +0");
  CHECK(read("2026-03-02T09:30:00+08:00") == march + " 09:30 +480");
  CHECK(read("2026-03-02 09:30 -0330") == march + " 09:30 -210");
  CHECK(read("2026-03-02T09:30+08") == march + " 09:30 +480");
  for (const auto* cell : {"2026-03-02T09:30+15:00", "2026-03-02T09:30+08:60",
                           "2026-03-02T09:30 CET", "2026-03-02T09:30Zx"})
    CHECK_MESSAGE(refused(cell), cell);
}

TEST_CASE("a moment is on the day that the book's clocks had") {
  using std::chrono::minutes;
  const auto here = [](const char* cell, std::optional<minutes> book) {
    const CellDate date = at_offset(*read_cell_date(cell, {}), book);
    return to_string(date.date) +
           fmt::format(" {:02}:{:02}", date.time->count() / 60, date.time->count() % 60);
  };
  CHECK(here("2026-03-02T16:30:00Z", minutes(480)) == "2026-03-03 00:30");
  CHECK(here("2026-03-02T15:59:00Z", minutes(480)) == "2026-03-02 23:59");
  CHECK(here("2026-01-01T00:30:00+08:00", minutes(-300)) == "2025-12-31 11:30");
  CHECK(here("2026-03-02T16:30:00Z", {}) == "2026-03-02 16:30");
  CHECK(here("2026-03-02T16:30:00", minutes(480)) == "2026-03-02 16:30");
}

TEST_CASE("headings that are periods") {
  for (const auto* heading : {"2026-03", "2026/3", "2026.03", "2026年3月", "Mar 2026", "March 2026",
                              "Mar-2026", "２０２６年３月"})
    CHECK_MESSAGE(period(heading) == "2026-03", heading);
  for (const auto* heading : {"2026-Q1", "2026Q1", "2026 q1", "2026年Q1", "Q1 2026"})
    CHECK_MESSAGE(period(heading) == "2026-Q1", heading);
  for (const auto* heading : {"2026-H2", "2026H2", "2026 h2", "2026年H2", "H2 2026"})
    CHECK_MESSAGE(period(heading) == "2026-H2", heading);
  for (const auto* heading : {"2026-H3", "2026-Q5", "Q0 2026", "2026-J1"})
    CHECK_MESSAGE(period(heading) == "none", heading);
  CHECK(period("2026") == "2026");
  CHECK(period("3月", 2026) == "2026-03");
  CHECK(period("Mar", 2026) == "2026-03");
  CHECK(period("Q1", 2026) == "2026-Q1");
  CHECK(period("03/26", {}, "MM/YY") == "2026-03");
  CHECK(period("Mar", 2026, "MMM") == "2026-03");
}

TEST_CASE("headings that are none") {
  for (const auto* heading :
       {"", "Sales", "Total", "2026-13", "2026-00", "13月", "Q5", "Q1", "3月", "Mar", "3", "12",
        "Margin", "2026-03-02", "2026-Q1x", "Maybe", "Decision 2026"})
    CHECK_MESSAGE(period(heading) == "none", heading);
  CHECK(period("Market", 2026) == "none");
  CHECK(period("3", 2026) == "none");
}

}  // namespace plan
