// SPDX-License-Identifier: MIT
// Which records still say how things stand; that reports rest on no others: tests/cache.
#include "plan/facts/live_records.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
reps: [{id: ann}, {id: bob}]
customers: [{id: acme, terms: 30}, {id: bolt}]
)";
constexpr std::string_view lines = R"(activities:
- {date: 2026-01-02, rep: ann, kind: lead, customer: acme, deal: won}
- {date: 2026-01-03, rep: ann, kind: lead, customer: acme, deal: open}
- {date: 2026-01-04, rep: ann, kind: call, customer: acme}
- {date: 2026-01-04, rep: ann, kind: call, customer: acme, minutes: 5}
- {date: 2026-01-05, rep: ann, kind: call, customer: acme}
- {date: 2026-01-06, rep: ann, kind: quote, deal: open, amount: 5}
- {date: 2026-01-07, rep: ann, kind: order, customer: acme, deal: won, amount: 10}
- {date: 2026-01-08, rep: ann, kind: order, customer: acme, amount: 20}
- {date: 2026-01-09, rep: bob, kind: order, customer: acme, amount: 40}
- {date: 2026-01-10, rep: ann, kind: payment, customer: acme, amount: 25}
- {date: 2026-01-11, rep: ann, kind: payment, customer: bolt, amount: 3}
- {date: 2026-02-02, rep: bob, kind: return, customer: acme, amount: 1}
- {date: 2026-03-02, rep: ann, kind: order, customer: acme, amount: 80}
)";

}  // namespace

TEST_CASE("of paid orders and closed deals nothing says how things stand but a customer's ends") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines);
  const LiveRecords found = live_on(book, records, Day(*parse_date("2026-02-01")));
  std::map<std::uint32_t, std::pair<Owed, std::int64_t>> live;  // by line of the text
  for (const LiveRecord& one : found.live) {
    auto& [of, left] = live.try_emplace(one.record->at.line, one.of, 0).first->second;
    of = std::min(of, one.of);
    left += one.left;
  }
  CHECK(live.contains(3));   // the open deal's lead
  CHECK(live.contains(4));   // the first of its kind
  CHECK(!live.contains(5));  // a call, with a later one of the same two
  CHECK(live.contains(6));
  CHECK(live.contains(7));                                         // belongs to the open deal
  CHECK(live.at(8) == std::pair(Owed::nothing, std::int64_t{0}));  // the first order, paid
  CHECK(live.at(9) == std::pair(Owed::with_terms, std::int64_t{500}));
  CHECK(live.at(10) == std::pair(Owed::nothing, std::int64_t{4000}));      // the last one too
  CHECK(live.at(12) == std::pair(Owed::by_customer, std::int64_t{-300}));  // paid ahead
  CHECK(!live.contains(13));
  CHECK(!live.contains(14));
}

TEST_CASE("what was sold before is summed by month and person") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines);
  const auto sold = live_on(book, records, Day(*parse_date("2026-03-01"))).sold;
  REQUIRE(sold.size() == 3);
  CHECK(sold[0].rep == 0);
  CHECK(sold[0].ordered == 3000);
  CHECK(sold[1].rep == 1);
  CHECK(sold[1].ordered == 4000);
  CHECK(sold[2].day_number - sold[1].day_number == 31);
  CHECK(sold[2].returned == 100);
}

}  // namespace plan
