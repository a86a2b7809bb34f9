// SPDX-License-Identifier: MIT
// Sums that somebody else has in place of the records.
#include "plan/facts/sums_elsewhere.hpp"

#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/facts/known_days.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
reps: [{id: ann}]
axes: [{id: channel, of: record}]
history: [{rep: ann, period: 2025-11, sales: 500, cost: 100}]
)";
constexpr std::string_view lines = R"(activities:
- {date: 2026-02-03, rep: ann, kind: order, order: N1, amount: 5}
- {date: 2026-02-03, rep: ann, kind: order, order: N1, amount: 0}
- {date: 2026-02-09, rep: ann, kind: order, amount: 7}
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// Gives what the records of another Facts come to.
class Elsewhere : public SumsElsewhere {
 public:
  explicit Elsewhere(const Facts& facts) : facts_(facts) {}
  Tally count(const Facts&, const CountRequest& request) const override {
    return std::move(count_records(facts_, {&request, 1}).tallies.front());
  }
  SumSet sums() const override { return ~SumSet{0}; }
  bool has_targets() const override { return false; }
  void add_targets(const Facts&, const CountRequest&, const std::vector<std::vector<Span>>&,
                   Tally&) const override {}
  std::optional<Day> first_day() const override { return facts_.records.first_day(); }
  std::size_t records_within(Span days) const override {
    return static_cast<std::size_t>(days.days());
  }
  std::vector<RecordedWord> words() const override { return {{own_axis(0), "fair"}}; }

 private:
  const Facts& facts_;
};

CountRequest by_rep(Span days) {
  return {.axes = {Axis::rep}, .series = {{days}}};
}

}  // namespace

TEST_CASE("sums come from elsewhere, history and first days are made as ever") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines), none;
  const Facts here(book, records, day("2026-02-04"));
  const Elsewhere elsewhere(here);
  const Facts there(book, none, day("2026-02-04"), {}, &elsewhere);
  CHECK(there.kept == here.kept);
  CHECK(there.first_record() == here.first_record());
  CHECK(later_than_as_of(there, {day("2026-02-01"), day("2026-02-09")}) == 5);
  for (const Span& days :
       {Span{day("2025-11-01"), day("2025-11-30")}, Span{day("2025-11-10"), day("2026-02-28")}}) {
    const Tally one = count(here, by_rep(days)), other = count(there, by_rep(days));
    REQUIRE(other.rows().size() == one.rows().size());
    CHECK(other.rows()[0].cells[0]->sums == one.rows()[0].cells[0]->sums);
    CHECK(other.rows()[0].cells[0]->unknown == one.rows()[0].cells[0]->unknown);
  }
}

TEST_CASE("words that records elsewhere say are places on their axis") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines), none;
  const Facts here(book, records, day("2026-02-04"));
  const Elsewhere elsewhere(here);
  const Facts there(book, none, day("2026-02-04"), {}, &elsewhere);
  CHECK(here.attribution.words(own_axis(0)).size() == 0);
  CHECK(there.attribution.words(own_axis(0))[0] == "fair");
}

TEST_CASE("a cell tells what was added to it, be it nothing") {
  const Book book = book_from(shop);
  const Records records = records_from(book, lines);
  const Facts facts(book, records, day("2026-02-28"));
  const Tally tally = count(facts, by_rep({day("2026-02-01"), day("2026-02-28")}));
  const TallyCell& cell = *tally.rows()[0].cells[0];
  CHECK(holds(cell.touched, Sum::ordered));
  CHECK(!holds(cell.touched, Sum::returned));
  TallyCell merged;
  merged.merge(cell);
  CHECK(merged.touched == cell.touched);
  merged.add(Sum::payments, 0);
  CHECK(holds(merged.touched, Sum::payments));
}

}  // namespace plan
