// SPDX-License-Identifier: MIT
// Stretches one after the other, in one replay, come to what each comes to by itself.
#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/facts/count.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
reps: [{id: ann}, {id: bob}]
customers: [{id: acme}]
)";
// what February won is told by a line of March, and what it opened by an order of March
constexpr std::string_view lines = R"(activities:
- {date: 2026-01-30, rep: ann, kind: lead, customer: acme, deal: d, amount: 9}
- {date: 2026-02-02, rep: bob, kind: lead, customer: acme, deal: e, amount: 7}
- {date: 2026-02-10, rep: ann, kind: order, deal: d, customer: acme, order: n1, amount: 5}
- {date: 2026-03-03, rep: ann, kind: order, customer: acme, order: n1, amount: 4}
- {date: 2026-03-04, rep: bob, kind: order, deal: e, amount: 6}
)";

Span days(std::string_view first, std::string_view last) {
  return {Day(*parse_date(first)), Day(*parse_date(last))};
}

std::string shown(const Tally& tally) {
  std::string text;
  for (const TallyRow& row : tally.rows())
    for (std::size_t p = 0; p < tally.piece_count(); ++p)
      for (std::size_t sum = 0; row.cells[p] && sum < sum_count; ++sum)
        if (const std::int64_t value = row.cells[p]->sums[sum]; value != 0)
          text += std::to_string(row.key[0]) + "/" + std::to_string(p) + "/" + std::to_string(sum) +
                  "=" + std::to_string(value) + " ";
  return text;
}

}  // namespace

TEST_CASE("stretches counted in turn come to what each comes to alone, the open ones' ends too") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines);
  const Facts facts(book, records, Day(*parse_date("2026-03-31")));
  std::vector<CountRequest> months;
  for (const Span& span : {days("2026-01-30", "2026-01-31"), days("2026-02-01", "2026-02-28"),
                           days("2026-03-01", "2026-03-31")})
    months.push_back({.axes = {Axis::rep}, .series = {{span}}});
  std::vector<std::string> alone, in_turn;
  for (const CountRequest& month : months) alone.push_back(shown(count(facts, month)));
  const Standing at_end = replay(facts, facts.as_of, [](const auto&...) {});
  count_in_turn(facts, at_end, months,
                [&](const Tally& tally) { in_turn.push_back(shown(tally)); });
  CHECK(in_turn == alone);
  const auto won_amount = "0/0/" + std::to_string(static_cast<std::size_t>(Sum::won_amount)) + "=9";
  CHECK(in_turn[1].find(won_amount + "00 ") != std::string::npos);
}

}  // namespace plan
