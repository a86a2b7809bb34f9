// SPDX-License-Identifier: MIT
// What scorecards make of figures; the sessions are in tests/cli/score.t.
#include "plan/analysis/scoring.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view head =
    "format: 1\nbook: {currency: CNY}\nreps: [{id: ann}, {id: bob}]\ncustomers: [{id: c}]\n"
    "years:\n  2026:\n    target: 1200\n    scorecard:\n";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// An appraisal of March 2026.
class Appraised {
 public:
  Appraised(std::string_view card, std::string_view records)
      : book_(book_from(std::string(head) + std::string(card))),
        records_(records_from(book_, "activities:\n" + std::string(records))),
        facts_(book_, records_, as_of_),
        made_(scored(facts_,
                     score_asked(book_, *parse_period("2026-03", book_.fiscal()), {}, as_of_),
                     true)) {}

  const Score& of(std::string_view rep) const {
    for (const Score& score : made_.appraisals.front().scores)
      if (*book_.reps[score.rep].id == rep) return score;
    FAIL("no such person");
    return made_.appraisals.front().scores.front();
  }
  std::string total(std::string_view rep) const {
    const Score& score = of(rep);
    return (score.total ? to_string(*score.total) : "none") +
           (score.grade ? " " + *score.grade->grade : "");
  }

 private:
  Day as_of_ = day("2026-04-10");
  Book book_;
  Records records_;
  Facts facts_;
  Scored made_;
};

constexpr std::string_view visits =
    "- {date: 2026-03-02, rep: ann, kind: visit, customer: c}\n"
    "- {date: 2026-03-03, rep: ann, kind: visit, customer: c}\n";

std::string items(std::string_view list) {
  return "      items: [" + std::string(list) + "]\n";
}

}  // namespace

TEST_CASE("a rating that is absent leaves its weight to the others: 5.00 of 5.00") {
  const Appraised of(items("{measure: rating, item: a, weight: 2, target: 5}, "
                           "{measure: rating, item: b, weight: 2, target: 5}, "
                           "{measure: rating, item: c, weight: 1, target: 5}"),
                     "- {date: 2026-03-02, rep: ann, kind: rating, item: a, score: 5}\n"
                     "- {date: 2026-03-02, rep: ann, kind: rating, item: b, score: 5}\n");
  CHECK(of.total("ann") == "5");
  CHECK(of.of("ann").items[0].weight == Rate(5, 2));
  CHECK(of.of("ann").items[2].why == "no rating was given");
  CHECK(of.total("bob") == "none");
}

TEST_CASE("59.5 is in the grade from 0, 60 in that from 60") {
  const std::string grades = "      grades: [{grade: low, from: 0}, {grade: high, from: 60}]\n";
  const auto rated = [&](std::string_view score) {
    return Appraised(items("{measure: rating, item: a, weight: 100}") + grades,
                     "- {date: 2026-03-02, rep: ann, kind: rating, item: a, score: " +
                         std::string(score) + "}\n")
        .total("ann");
  };
  CHECK(rated("59.5") == "59.5 low");
  CHECK(rated("59.999") == "59.999 low");
  CHECK(rated("60") == "60 high");
}

TEST_CASE("an item is its part of the target between floor and cap; less may be better") {
  const auto of = [](std::string_view item) { return Appraised(items(item), visits).total("ann"); };
  CHECK(of("{measure: visits, weight: 10, target: 4}") == "5");
  CHECK(of("{measure: visits, weight: 10, target: 1}") == "12");
  CHECK(of("{measure: visits, weight: 10, target: 1, cap: 150%}") == "15");
  CHECK(of("{measure: visits, weight: 10, target: 8, floor: 40%}") == "4");
  CHECK(of("{measure: visits, weight: 10, target: 2, direction: down}") == "10");
  CHECK(of("{measure: visits, weight: 10, target: 1, direction: down}") == "5");
  CHECK(of("{measure: visits, weight: 10, target: 0, direction: down}") == "0");
  CHECK(of("{measure: visits, weight: 10, target: 0, direction: down, floor: 10%}") == "1");
  CHECK(of("{measure: visits, weight: 10, target: 0}") == "none");
  CHECK(of("{measure: calls, weight: 10, target: 2}") == "0");
}

// A published form of appraisal (taodocs, p-313471, 销售员业务能力评价表): what was reached of the
// target is scored point by percent, weight 20%.
TEST_CASE("80% of the target at a weight of 20 are 16 points") {
  const std::string sales =
      "- {date: 2026-03-02, rep: ann, kind: order, customer: c, amount: 80}\n";
  CHECK(Appraised(items("{measure: sales, weight: 20, target: 100}"), sales).total("ann") == "16");
}

TEST_CASE("an amount is measured in the currency itself, growth beside last year's sales") {
  const std::string sales =
      "- {date: 2025-03-02, rep: ann, kind: order, customer: c, amount: 100}\n"
      "- {date: 2026-03-02, rep: ann, kind: order, customer: c, amount: 150}\n";
  CHECK(Appraised(items("{measure: sales, weight: 10, target: 300}"), sales).total("ann") == "5");
  CHECK(Appraised(items("{measure: growth, weight: 10, target: 50%}"), sales).total("ann") == "10");
  CHECK(Appraised(items("{measure: growth, weight: 10}"), sales).total("ann") == "none");
}

}  // namespace plan
