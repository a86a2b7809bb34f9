// SPDX-License-Identifier: MIT
// What is left to pay after orders, returns and payments; random books: tests/owed.
#include "plan/facts/receivables.hpp"

#include <doctest/doctest.h>

#include <deque>

namespace plan {
namespace {

/// An account: each step gives what is left, oldest first.
class Account {
 public:
  std::vector<std::int64_t> take(RecordKind kind, std::int64_t amount, Index order = absent) {
    Record& record = records_.emplace_back();
    record.kind = kind;
    record.amount = amount;
    record.order = order;
    record.day_number = static_cast<std::int32_t>(records_.size());
    all_.take(record, 0);
    std::vector<std::int64_t> left;
    all_.each(0, [&](const Receivables::Item& item) { left.push_back(item.left); });
    return left;
  }

 private:
  std::deque<Record> records_;
  Receivables all_{1};
};

using Left = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("payments pay the oldest order first, and what is over pays the next ones") {
  Account of;
  CHECK(of.take(RecordKind::order, 100) == Left{100});
  CHECK(of.take(RecordKind::order, 50) == Left{100, 50});
  CHECK(of.take(RecordKind::payment, 120) == Left{30});
  CHECK(of.take(RecordKind::payment, 40) == Left{-10});
  CHECK(of.take(RecordKind::order, 4) == Left{-6});
  CHECK(of.take(RecordKind::order, 10) == Left{4});
  CHECK(of.take(RecordKind::payment, 4) == Left{});
}

TEST_CASE("a return takes back what is left of its order, else it counts like a payment") {
  Account of;
  of.take(RecordKind::order, 100, 1);
  of.take(RecordKind::order, 70, 2);
  CHECK(of.take(RecordKind::return_, 20, 2) == Left{100, 50});
  CHECK(of.take(RecordKind::return_, 60, 2) == Left{90});
  CHECK(of.take(RecordKind::return_, 10) == Left{80});
}

TEST_CASE("what is paid back is owed again; other records and customers change nothing") {
  Account of;
  of.take(RecordKind::payment, 30);
  CHECK(of.take(RecordKind::payment, -50) == Left{20});
  CHECK(of.take(RecordKind::expense, 5) == Left{20});
  Receivables none(1);
  Record record;
  record.kind = RecordKind::order;
  record.amount = 7;
  none.take(record, absent);
  int found = 0;
  none.each(0, [&](const Receivables::Item&) { ++found; });
  CHECK(found == 0);
  none.each(absent, [&](const Receivables::Item& item) { found += static_cast<int>(item.left); });
  CHECK(found == 7);
}

TEST_CASE("late is what is older than the terms, to the day") {
  Record record;
  record.day_number = 10;
  const Receivables::Item item{&record, 1};
  CHECK_FALSE(item.is_late(30, Day(std::chrono::days(40))));
  CHECK(item.is_late(30, Day(std::chrono::days(41))));
  CHECK_FALSE((Receivables::Item{&record, -1}.is_late(30, Day(std::chrono::days(99)))));
}

}  // namespace plan
