// SPDX-License-Identifier: MIT
// The order in which a day's records take effect, whatever the order in which they stand.
#include "plan/records/day_order.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
stages: [{id: talk}, {id: offer}]
reps: [{id: ann}, {id: bob}]
customers: [{id: acme}]
)";

/// The ids of the records in the order in which they take effect; the same from both ends.
std::string order_of(std::vector<std::string> lines) {
  const Book book = book_from(shop);
  std::string found;
  for (int turn = 0; turn < 2; ++turn) {
    std::string text = "activities:\n", ids;
    for (const std::string& line : lines) text += "- {date: 2026-03-02, rep: ann, " + line + "}\n";
    const Records records = records_from(book, text);
    for (const Record* record : records.in_time())
      ids += (ids.empty() ? "" : " ") + std::string(records.name(record->id));
    CHECK((found.empty() || found == ids));
    found = ids;
    std::ranges::reverse(lines);
  }
  return found;
}

}  // namespace

TEST_CASE("within a day kinds take effect by their rank") {
  CHECK(order_of({"kind: cancel, of: o, id: i", "kind: return, amount: 1, id: h",
                  "kind: order, deal: d, amount: 9, order: o, id: g", "kind: lost, deal: d, id: f",
                  "kind: stage, deal: d, stage: offer, id: e2",
                  "kind: stage, deal: d, stage: talk, id: e1", "kind: quote, deal: d, id: d",
                  "kind: handover, deal: d, id: c", "kind: visit, customer: acme, id: b",
                  "kind: lead, deal: d, id: a"}) == "a b c d e1 e2 f g h i");
}

TEST_CASE("a time goes before the rank, after all without one and what opens") {
  CHECK(order_of({"kind: order, deal: d, amount: 1, time: 09:05, id: c",
                  "kind: stage, deal: d, stage: talk, time: 14:30, id: d",
                  "kind: order, deal: d, amount: 1, id: b",
                  "kind: lead, deal: d, time: 16:00, id: a"}) == "a b c d");
}

TEST_CASE("ties go by amount, then id, then by all that the records hold") {
  CHECK(order_of({"kind: lead, deal: d, id: a", "kind: quote, deal: d, amount: 20, id: b",
                  "kind: quote, deal: d, amount: 10, id: d",
                  "kind: quote, deal: d, amount: 10, id: c"}) == "a c d b");
  const Book book = book_from(shop);
  for (const auto* text : {"activities:\n- {date: 2026-03-02, rep: ann, kind: meeting, what: x}\n"
                           "- {date: 2026-03-02, rep: ann, kind: meeting, what: y}\n",
                           "activities:\n- {date: 2026-03-02, rep: ann, kind: meeting, what: y}\n"
                           "- {date: 2026-03-02, rep: ann, kind: meeting, what: x}\n"}) {
    const Records records = records_from(book, text);
    CHECK(records.text(*records.in_time().front(), RecordKey::what) == "x");
  }
}

}  // namespace plan
