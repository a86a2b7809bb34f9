// SPDX-License-Identifier: MIT
// How customers stand after a replay: who is new, and who had ordered before.
#include "plan/facts/standing.hpp"

#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/facts/replay.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// Writes down by whom those visits and orders are whose customer had ordered before.
class Existing : public Listener {
 public:
  void take(const Record& record, const Turn& turn, const Standing&) override {
    if (turn.had_ordered) said += to_string(Date(record.day())).substr(5) + " ";
  }
  std::string said{};
};

}  // namespace

TEST_CASE("whom history tells of by name is not new, the first, the last or any other customer") {
  const Book book = book_from(R"(format: 1
book: {name: shop, currency: CNY}
reps: [{id: ann}]
customers: [{id: a}, {id: b}, {id: c, since: 2025-03-01}, {id: d, since: 2026-02-05}, {id: e}]
history:
  - {customer: a, period: 2025-12, sales: 5}
  - {customer: b, period: 2025-12, quantity: 5}
  - {customer: e, period: 2025, orders: 1}
)");
  const Records records = records_from(book, R"(activities:
- {date: 2026-02-02, rep: ann, kind: visit, customer: a}
- {date: 2026-02-03, rep: ann, kind: visit, customer: b}
- {date: 2026-02-04, rep: ann, kind: order, customer: c, amount: 5}
- {date: 2026-02-05, rep: ann, kind: order, customer: d, amount: 5}
- {date: 2026-02-06, rep: ann, kind: order, customer: e, amount: 5}
- {date: 2026-02-07, rep: ann, kind: order, customer: a, amount: 5}
- {date: 2026-02-08, rep: ann, kind: order, customer: b, amount: 5}
- {date: 2026-02-09, rep: ann, kind: order, customer: b, amount: 5}
- {date: 2026-02-10, rep: ann, kind: visit, customer: d}
)");
  const Facts facts(book, records, Day(*parse_date("2026-03-01")));
  Existing existing;
  Listener* const listeners[] = {&existing};
  const Standing standing = replay(facts, facts.as_of, std::span<Listener* const>(listeners));
  std::string fresh;
  for (Index place = 0; place < book.customers.size(); ++place)
    if (const Record* by = new_by(book.customers[place], standing.customers()[place]))
      fresh += *book.customers[place].id + " " + to_string(Date(by->day())).substr(5) + " ";
  CHECK(fresh == "b 02-08 d 02-05 ");
  CHECK(existing.said == "02-02 02-04 02-06 02-07 02-09 02-10 ");
}

}  // namespace plan
