// SPDX-License-Identifier: MIT
// What a request's figures rest on, and what need not be read for them.
#include <doctest/doctest.h>

#include "plan/facts/measured.hpp"

namespace plan {
namespace {

FactNeed need(std::string_view measure, std::vector<Axis> axes = {Axis::rep}) {
  MeasureRequest request;
  request.measures = {find_measure(measure)};
  request.axes = std::move(axes);
  request.whole = *parse_period("2026-03", {});
  request.pieces = {request.whole};
  return need_of(request, {});
}

}  // namespace

TEST_CASE("targets are needed for what is compared with them, an outlook for what is to come") {
  CHECK_FALSE(need("sales").targets);
  CHECK_FALSE(need("visits").targets);
  CHECK(need("target").targets);
  CHECK(need("attainment").targets);
  CHECK(need("projection").targets);
  CHECK(need("projection").outlook);
  CHECK_FALSE(need("attainment").outlook);
}

TEST_CASE("contacts are read for figures of contacts alone, and of all others set aside") {
  CHECK(need("visits").contacts);
  CHECK(need("visits").aside == 0);
  CHECK_FALSE(need("sales").contacts);
  CHECK(need("sales").aside != 0);
}

TEST_CASE("later records are needed where an order may be cancelled, the plan's figures none") {
  CHECK(need("sales").cancels);
  CHECK_FALSE(need("visits").cancels);
  REQUIRE(need("sales").days.size() == 1);
  CHECK(need("sales").days.front() == parse_period("2026-03", {})->span);
  CHECK(need("target").days.empty());
}

TEST_CASE("where a lead alone tells the place, its deal's other records are needed too") {
  CHECK(need("sales").past == Past::How::none);
  CHECK(need("sales", {Axis::team}).past == Past::How::none);
  CHECK(need("sales", {Axis::region}).past == Past::How::linked);
  CHECK(need("sales", {Axis::source}).past == Past::How::linked);
}

}  // namespace plan
