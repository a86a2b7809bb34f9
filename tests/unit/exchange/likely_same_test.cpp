// SPDX-License-Identifier: MIT
// Which new records say nearly what those say that are gone.
#include "plan/exchange/likely_same.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

std::string order(const std::string& id, const std::string& rest) {
  return "{date: 2026-03-02, rep: ann, kind: order, id: " + id + ", " + rest + "}";
}

}  // namespace

TEST_CASE("a record with a new amount is likely to be the old one") {
  LikelySame likely;
  likely.add(order("m.1.order", "customer: c1, amount: 10, order: A"));
  likely.add(order("m.2.order", "customer: c1, amount: 20, order: B"));
  const auto match = likely.take("- " + order("m.9.order", "customer: c1, amount: 21, order: B"));
  CHECK(match.number == 1);
  CHECK(match.id == "m.9.order");
  CHECK(match.differs == std::vector<std::string>{"amount"});
  // each is taken once
  CHECK(likely.take(order("m.8.order", "customer: c1, amount: 22, order: B")).number == SIZE_MAX);
}

TEST_CASE("records of other papers, of another kind or otherwise unlike are others") {
  LikelySame likely;
  likely.add(order("m.1.order", "customer: c1, amount: 10, order: A"));
  for (const auto* rest : {"customer: c1, amount: 10, order: B", "customer: c1, amount: 10",
                           "customer: c2, amount: 11, order: A, product: p"})
    CHECK_MESSAGE(likely.take(order("m.9.order", rest)).number == SIZE_MAX, rest);
  CHECK(likely
            .take("{date: 2026-03-02, rep: ann, kind: return, id: m.9.return, customer: c1, "
                  "amount: 10, order: A}")
            .number == SIZE_MAX);
}

TEST_CASE("a comma within quotes parts nothing") {
  LikelySame likely;
  likely.add(order("m.1.visit", "customer: c1, product: p, note: \"a, b: \\\"c\\\", d\""));
  const auto match =
      likely.take(order("\"m.9\"", "customer: c1, product: q, note: \"a, b: \\\"c\\\", d\""));
  CHECK(match.number == 0);
  CHECK(match.id == "m.9");
  CHECK(match.differs == std::vector<std::string>{"product"});
}

}  // namespace plan
