// SPDX-License-Identifier: MIT
// Records that nobody needs are set aside while their file is read: the same is wrong as if they
// had been kept.
#include "plan/records/set_aside.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "book_from.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/records/records.hpp"

namespace plan {
namespace {

constexpr const char* book_text =
    "format: 1\nbook: {currency: CNY}\nreps: [{id: li.na}]\ncustomers: [{id: huaxin}]\n"
    "axes: [{id: way, of: record, values: [phone, web]}]\n";
constexpr std::string_view lead =
    "- {date: 2026-03-02, rep: li.na, kind: lead, deal: d-1, customer: huaxin, id: a1}\n";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// Lines of calls, set aside up to the end of March, behind a lead.
struct Settled {
  explicit Settled(std::string_view calls, bool whole = true) : book(book_from(book_text)) {
    const std::string text = "activities:\n" + std::string(lead) + std::string(calls);
    const BookIds ids(book);
    const ActivityContext context{
        ids, false, false, nullptr, {kind_bit(RecordKind::call), day("2026-03-31")}};
    for (const FilePart& part : parts_of(text, 1U << 20)) {
      auto block = read_part(part, 0, {}, context);
      REQUIRE(block);
      records.add(*std::move(block));
    }
    sound = records.settle(ids, whole, findings);
  }

  Book book;
  Records records;
  Diagnostics findings;
  bool sound = false;
};

std::string call(std::string_view more, std::string_view date = "2026-03-05") {
  return "- {date: " + std::string(date) + ", rep: li.na, kind: call, customer: huaxin" +
         std::string(more) + "}\n";
}

}  // namespace

TEST_CASE("what is set aside is known of, but not kept") {
  const Settled settled(call(", id: a2", "2026-02-03") + call(", deal: d-1"));
  CHECK(settled.sound);
  CHECK(settled.findings.all().empty());
  REQUIRE(settled.records.in_time().size() == 1);
  CHECK(settled.records.in_time().front()->kind == RecordKind::lead);
  CHECK(settled.records.has(RecordKind::call));
  CHECK(settled.records.first_day() == day("2026-02-03"));
}

TEST_CASE("later records and those of own axes are kept") {
  const Settled settled(call("", "2026-04-01") + call(", way: web") + call(""));
  CHECK(settled.sound);
  CHECK(settled.records.in_time().size() == 3);
}

TEST_CASE("what may be wrong with records set aside is not passed over") {
  CHECK_FALSE(Settled(call(", id: a2") + call(", id: a2")).sound);
  CHECK_FALSE(Settled(call(", id: a1")).sound);
  CHECK_FALSE(Settled(call(", deal: d-1", "2026-03-01")).sound);
  CHECK_FALSE(Settled(call(", deal: d-2")).sound);
  CHECK(Settled(call(", deal: d-2"), false).sound);  // its lead may be elsewhere
}

TEST_CASE("amounts are known as far as they wait for no rate and fit") {
  CHECK(Settled("").records.amounts() == 0U);
  const std::string expense = "- {date: 2026-03-05, rep: li.na, kind: expense, amount: ";
  CHECK(Settled(expense + "-12.50, note: back}\n" + expense + "3}\n").records.amounts() == 1550U);
  std::string large;
  for (int i = 0; i < 9224; ++i) large += expense + "10000000000000}\n";
  CHECK_FALSE(Settled(large).records.amounts());
}

}  // namespace plan
