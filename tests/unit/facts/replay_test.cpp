// SPDX-License-Identifier: MIT
// One pass for many: who is told of what, and when.
#include "plan/facts/replay.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
reps: [{id: ann}]
customers: [{id: acme}]
history: [{rep: ann, period: 2025-11, sales: 5}]
)";
constexpr std::string_view lines = R"(activities:
- {date: 2026-02-02, rep: ann, kind: visit, customer: acme, deal: d}
- {date: 2026-02-02, rep: ann, kind: lead, deal: d}
- {date: 2026-02-03, rep: ann, kind: order, deal: d, amount: 5}
- {date: 2026-02-05, rep: ann, kind: order, deal: d, amount: 5}
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// Writes down what it is told.
class Diary : public Listener {
 public:
  explicit Diary(KindSet kinds) : kinds_(kinds) {}
  KindSet kinds() const override { return kinds_; }
  void before(Day of, const Standing& standing) override {
    said += of == last_day() ? "| " : to_string(Date(of)).substr(8) + ":";
    said += std::to_string(standing.deals().size()) + " ";
  }
  void take(const Record& record, const Turn& turn, const Standing&) override {
    said +=
        std::string(record.kind == RecordKind::order ? "order" : "other") + (turn.won ? "! " : " ");
  }
  void end(const Standing& standing) override {
    said += "end " + std::to_string(standing.deals().size());
  }
  std::string said{};

 private:
  KindSet kinds_;
};

}  // namespace

TEST_CASE("each listener is told of its kinds, of each day before it and of the end") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines);
  const Facts facts(book, records, day("2026-02-04"));
  Diary all(every_kind), orders(kind_bit(RecordKind::order));
  const std::array<Listener*, 2> listeners{&all, &orders};
  const Standing standing = replay(facts, facts.as_of, std::span<Listener* const>(listeners));
  CHECK(all.said == "02:0 other other 03:1 order! | 1 end 1");
  CHECK(orders.said == "02:0 03:1 order! | 1 end 1");
  CHECK(standing.deals().size() == 1);
}

TEST_CASE("activities are kept from the month of the first record on, or from history's end on") {
  const auto facts = [](const Book& book, std::string_view records, std::string_view as_of) {
    const Records done = records.empty() ? Records() : records_from(book, records);
    const Facts made(book, done, day(as_of));
    return to_string(Date(made.kept)) + " " + to_string(Date(made.known));
  };
  const Book book = book_from(shop);  // history of 2025-11
  CHECK(facts(book, lines, "2026-02-04") == "2026-02-01 2026-02-01");
  const auto with = [](std::string_view periods) {
    return book_from("format: 1\nbook: {currency: CNY}\nreps: [{id: ann}]\nhistory:\n" +
                     std::string(periods));
  };
  constexpr std::string_view first =
      "activities:\n- {date: 2026-03-05, rep: ann, kind: order, amount: 5}\n";
  // history up to the year's beginning, or into it: nobody sold in the months between
  CHECK(facts(with("  - {rep: ann, period: 2025}\n"), first, "2026-04-01") ==
        "2026-01-01 2025-01-01");
  CHECK(facts(with("  - {rep: ann, period: 2026-01}\n"), first, "2026-04-01") ==
        "2026-02-01 2026-01-01");
  CHECK(facts(with("  - {rep: ann, period: 2025-11}\n"), first, "2026-04-01") ==
        "2026-03-01 2026-03-01");
  const Book bare = book_from("format: 1\nbook: {currency: CNY}\n");
  CHECK(facts(bare, "", "2026-02-04") == "2026-01-01 2026-01-01");
}

}  // namespace plan
