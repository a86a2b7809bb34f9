// SPDX-License-Identifier: MIT
#include "plan/write/ics.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

constexpr Day monday{std::chrono::year{2026} / 11 / 23};

std::string calendar_of(const std::string& summary) {
  return ics_of("shop", {{.uid = "1@plan", .day = monday, .rep = "ann", .summary = summary}},
                monday);
}

}  // namespace

TEST_CASE("a calendar has an event of a whole day for each entry") {
  CHECK(calendar_of("a") ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//plan//plan export//EN\r\n"
        "CALSCALE:GREGORIAN\r\nX-WR-CALNAME:shop\r\nBEGIN:VEVENT\r\nUID:1@plan\r\n"
        "DTSTAMP:20261123T000000Z\r\nDTSTART;VALUE=DATE:20261123\r\nSUMMARY:a\r\n"
        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("what a calendar would take for its own is escaped") {
  CHECK(calendar_of("a,b;c\\d\ne\x07").find("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n") != std::string::npos);
}

TEST_CASE("lines are folded at 75 octets, and never within a character") {
  const std::string exact(75 - 8, 'x');  // behind SUMMARY:
  CHECK(calendar_of(exact).find("SUMMARY:" + exact + "\r\n") != std::string::npos);
  CHECK(calendar_of(exact + "y").find(exact + "\r\n y\r\n") != std::string::npos);
  const std::string before(75 - 8 - 2, 'x');  // a character of three octets would end at 76
  CHECK(calendar_of(before + "户户").find(before + "\r\n 户户\r\n") != std::string::npos);
}

}  // namespace plan
