// SPDX-License-Identifier: MIT
// Open deals: which they are, how old and heavy, who is late; and which steps were skipped.
#include "plan/analysis/pipeline.hpp"

#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY, follow-up-within: 14}
teams: [{id: east}, {id: west}]
stages:
  - {id: talk, probability: 10%}
  - {id: offer, probability: 50%}
  - {id: terms, probability: 75%}
reps:
  - {id: ann, team: east, moves: [{date: 2026-03-01, team: west}]}
customers: [{id: acme}]
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// The deals of a text of records; what was asked is kept alive beside them.
class Asked {
 public:
  Asked(std::string_view yaml, std::string_view as_of,
        Span period = {day("2026-01-01"), day("2026-12-31")})
      : book_(book_from(shop)),
        records_(records_from(book_, yaml)),
        facts_(book_, records_, day(as_of)),
        pipeline_(pipeline_of(facts_, {}, period)) {}

  const Pipeline* operator->() const { return &pipeline_; }
  std::string open() const {
    std::string names;
    for (const OpenDeal& one : pipeline_.open) names += std::string(records_.name(one.deal->name));
    return names;
  }

 private:
  Book book_;
  Records records_;
  Facts facts_;
  Pipeline pipeline_;
};

constexpr std::string_view course = R"(activities:
- {date: 2026-02-01, rep: ann, kind: lead, customer: acme, deal: a, amount: 1000, close: 2026-04-01}
- {date: 2026-02-02, rep: ann, kind: lead, customer: acme, deal: b}
- {date: 2026-02-10, rep: ann, kind: stage, deal: a, stage: terms}
- {date: 2026-02-20, rep: ann, kind: stage, deal: a, stage: offer}
- {date: 2026-03-05, rep: ann, kind: call, customer: acme, deal: a}
- {date: 2026-03-10, rep: ann, kind: lost, deal: b}
- {date: 2026-03-20, rep: ann, kind: order, customer: acme, deal: a, amount: 900}
)";

}  // namespace

TEST_CASE("a deal is open from its lead to its end, and later records do not count") {
  CHECK(Asked(course, "2026-01-31").open().empty());
  CHECK(Asked(course, "2026-03-09").open() == "ba");
  CHECK(Asked(course, "2026-03-10").open() == "a");
  CHECK(Asked(course, "2026-03-20").open().empty());
}

TEST_CASE("days and weight are those of the day") {
  const Asked asked(course, "2026-03-15");
  const OpenDeal& deal = asked->open.front();
  CHECK(deal.age == 42);
  CHECK(deal.days_in_stage == 23);
  CHECK(deal.days_since_contact == 10);
  CHECK(deal.weighted == Money::minor(500'00));
  CHECK(at(deal.dims, Axis::stage) == 1);
  CHECK(at(deal.dims, Axis::team) == 1);  // of today, not of the lead's day
  CHECK_FALSE(deal.close_passed);
}

TEST_CASE("a deal is overdue the day after its last day") {
  const std::string lead =
      "activities:\n- {date: 2026-02-01, rep: ann, kind: lead, deal: a, close: 2026-02-15}\n";
  const Asked in_time(lead, "2026-02-15"), late(lead, "2026-02-16");
  CHECK_FALSE(in_time->open.front().close_passed);
  CHECK_FALSE(in_time->open.front().not_contacted);  // the lead was a contact, 14 days ago
  CHECK(late->open.front().close_passed);
  CHECK(late->open.front().not_contacted);
}

TEST_CASE("a step over a stage is a skip, a step back is none") {
  const Asked asked(course, "2026-03-15");
  REQUIRE(asked->skipped.size() == 1);
  CHECK(asked->skipped.front().record->day() == day("2026-02-10"));
  CHECK(asked->skipped.front().from == 0);
  CHECK(asked->skipped.front().to == 2);
}

TEST_CASE("an order skips what is left, but whoever records no stages is only counted") {
  const Asked asked(course, "2026-03-31");
  REQUIRE(asked->skipped.size() == 2);
  CHECK(asked->skipped.back().from == 1);
  CHECK(asked->skipped.back().to == SkippedStage::won);
  CHECK(asked->straight == 0);
  const Asked straight(
      "activities:\n- {date: 2026-02-01, rep: ann, kind: lead, deal: a}\n"
      "- {date: 2026-02-03, rep: ann, kind: order, deal: a, amount: 5}\n",
      "2026-03-01");
  CHECK(straight->skipped.empty());
  CHECK(straight->straight == 1);
}

TEST_CASE("skips of deals that are closed are those of the period") {
  const Span march{day("2026-03-01"), day("2026-03-31")};
  CHECK(Asked(course, "2026-03-15", march)->skipped.size() == 1);  // open still
  CHECK(Asked(course, "2026-03-31", march)->skipped.size() == 1);  // the order's alone
}

}  // namespace plan
