// SPDX-License-Identifier: MIT
// What records know of their own reading.
#include "plan/records/records.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

Span span(std::string_view first, std::string_view last) {
  return {day(first), day(last)};
}

}  // namespace

TEST_CASE("a record is as small as a million of them need") {
  CHECK(sizeof(Record) == 112);
}

TEST_CASE("records that nothing is said of hold all days") {
  CHECK(Records().covers({first_day(), last_day()}));
  CHECK(Records().covers(std::nullopt));
}

TEST_CASE("stretches that touch hold together what none of them holds alone") {
  Records records;
  records.hold({{span("2026-03-01", "2026-03-31"), span("2026-01-01", "2026-02-28")}}, false);
  CHECK(records.covers(span("2026-01-15", "2026-03-10")));
  CHECK(records.covers(
      std::vector{span("2026-01-01", "2026-01-02"), span("2026-03-31", "2026-03-31")}));
  CHECK_FALSE(records.covers(span("2026-03-10", "2026-04-01")));
  CHECK_FALSE(records.covers(span("2025-12-31", "2026-01-01")));
  CHECK_FALSE(records.covers(std::nullopt));
  CHECK_FALSE(records.has_texts());
}

TEST_CASE("a stretch of no day is always held") {
  Records records;
  records.hold(std::vector<Span>{}, true);
  CHECK(records.covers(span("2026-01-02", "2026-01-01")));
  CHECK_FALSE(records.covers(span("2026-01-01", "2026-01-01")));
}

}  // namespace plan
