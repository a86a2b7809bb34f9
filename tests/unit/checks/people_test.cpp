// SPDX-License-Identifier: MIT
// Growth is judged by last year's sales from wherever they are known.
#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/checks/checks.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// What the check says of the growth of people who share a target; empty: nothing.
std::string said_of(const std::string& history, const std::string& lines,
                    const std::string& from = "2020-01-01", std::string_view as_of = "2026-01-31") {
  Diagnostics findings;
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\nreps: [{id: ann, share: 4, from: " + from +
      "}, {id: bob, share: 1}]\nhistory: [" + history + "]\nyears: {2026: {target: 1000}}\n");
  const Records records = records_from(book, "activities:\n" + lines);
  const Split figures = split(book, book.years.front(), {}, findings);
  const std::vector<PlannedYear> years{{&book.years.front(), figures}};
  const Facts facts(book, records, Day(*parse_date(as_of)));
  check_of("growth-uneven").judge({book, years, &facts}, findings);
  return findings.all().empty() ? "" : findings.all().front().text.worded();
}

constexpr const char* both = R"(- {date: 2025-01-05, rep: ann, kind: order, amount: 300}
- {date: 2025-06-05, rep: ann, kind: return, amount: 100}
- {date: 2025-06-05, rep: bob, kind: order, amount: 300}
)";

TEST_CASE("growth is judged by records of all of last year") {
  CHECK(said_of("", both) ==
        "the target of ann for 2026 is 400% of last year's sales; all who were there then "
        "together: 200%");
  // one who came in the year, a year that is not over, a record of another year alone
  CHECK(said_of("", both, "2025-01-02") == "");
  CHECK(said_of("", both, "2020-01-01", "2025-12-30") == "");
  CHECK(said_of("", "- {date: 2025-02-05, rep: ann, kind: order, amount: 300}\n") == "");
  CHECK(said_of("", "- {date: 2026-01-05, rep: ann, kind: order, amount: 300}\n") == "");
}

TEST_CASE("growth is judged by history and records together") {
  const std::string half =
      "{rep: ann, period: 2025-H1, sales: 100}, {rep: bob, period: 2025-H1, sales: 100}";
  CHECK(said_of(half, R"(- {date: 2025-07-05, rep: ann, kind: order, amount: 100}
- {date: 2025-08-05, rep: bob, kind: order, amount: 200}
)") == "the target of ann for 2026 is 400% of last year's sales; all who were there then "
       "together: 200%");
  // August is where the records begin: nobody knows July
  CHECK(said_of(half, "- {date: 2025-08-05, rep: ann, kind: order, amount: 100}\n") == "");
}

}  // namespace
}  // namespace plan
