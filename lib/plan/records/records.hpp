// SPDX-License-Identifier: MIT
// All activities that were read, in the order of time, with what they name in common; and what is
// wrong between records: ids twice, orders before their lead, more returned than ordered. What a
// single record may hold is resolver.hpp's; what the records come to is facts/.
#pragma once

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/opening.hpp"
#include "plan/records/record.hpp"
#include "plan/records/record_references.hpp"

namespace plan {

class Records {
 public:
  /// Takes over a file's (or a part's) records. Their order has no effect.
  void add(RecordBlock&& block);
  /// Puts the records in order of time (day_order.hpp), turns amounts that wait for their order's
  /// rate, and judges what records say of each other. `whole`: all activity files of the book were
  /// read, so that what is not here is nowhere. Records with an error are left out.
  /// Errors: duplicate-id, unknown-deal, unknown-order, unknown-request, unknown-task,
  /// deal-opened-twice, before-its-origin, returned-too-much, history-and-activities.
  /// False: something may be wrong with records that were set aside; they are to be read as all.
  bool settle(const BookIds& ids, bool whole, Diagnostics& findings);

  /// The same of records that are known to be sound together with others, which are not all here:
  /// nothing is judged but what an order's rate makes of an amount.
  void settle_sound(const BookIds& ids, Diagnostics& findings);

  /// Whether a return takes the rate of an order that is not here. Before settle().
  bool await_orders() const;
  /// What would be wrong if the block's records were added (none of all set aside), those of the
  /// ids `without` (numbers of name(), ascending) taken out: with them, or by them with those that
  /// are here; whatever was wrong before is said again. Nothing is added. Errors: those of settle.
  void judge(RecordBlock&& block, const BookIds& ids, bool whole, Diagnostics& findings,
             const std::vector<Index>& without = {});
  /// The same of records that stand in several lists, all of which look at the block's names.
  void judge(RecordBlock&& block, std::deque<std::vector<Record>>&& lists, const BookIds& ids,
             bool whole, Diagnostics& findings, const std::vector<Index>& without);

  /// What would be wrong if the records of this id (a number of name()) were not here; whatever was
  /// wrong before is said again. Nothing is taken out. After settle(). Errors: those of settle.
  void judge_without(Index id, const BookIds& ids, Diagnostics& findings);

  /// Says what was read, when it was not all: files of other periods than these days', the earliest
  /// of which begins on `unread`, and no texts. Until then everything counts as read.
  void hold(std::optional<std::vector<Span>> days, bool texts, std::optional<Day> unread = {});
  /// Whether every record dated within the days is here, if there is one.
  bool covers(const Span& days) const;
  bool covers(const std::optional<std::vector<Span>>& days) const;
  bool has_texts() const { return has_texts_; }
  /// Says that before a day not all records are here (opening.hpp).
  void open(Opening opening) { opening_ = std::move(opening); }
  /// Null: all are here, or nobody needs to know.
  const Opening* opening() const { return opening_ ? &*opening_ : nullptr; }

  /// The day of the first record, read or not: of a file that was not read its period's first; none
  /// where there is none.
  std::optional<Day> first_day() const;
  /// In order of time.
  const std::vector<const Record*>& in_time() const { return in_time_; }
  std::string_view name(Index number) const { return names_[number]; }
  std::size_t name_count() const { return names_.size(); }
  /// One more than the largest Record::order.
  std::size_t order_count() const { return order_count_; }
  Index find_name(std::string_view text) const { return names_.find(text); }
  /// A text that the record gives; empty when it gives none. Range: has_texts() (asserted).
  const std::string& text(const Record& record, RecordKey key) const;
  /// The record's value on an own axis at that place, by Record::own and OwnValue::next.
  const OwnValue& own(Index place) const { return own_[place]; }
  /// Whether any record of the kind was read, be it refused.
  bool has(RecordKind kind) const { return (kinds_ >> static_cast<unsigned>(kind) & 1U) != 0; }
  /// Records left out for an error.
  std::size_t refused() const { return refused_; }
  /// What all amounts and costs come to without their signs, where that is below 2^63 and none had
  /// to wait for the rate of an order; else nothing.
  std::optional<std::uint64_t> amounts() const;

 private:
  std::vector<Record*> all_in_time();
  void take_over(const std::vector<Record*>& all, const CheckedRecords& checked);
  CheckedRecords check(std::vector<Record*>& records, std::span<const AsideRecord> aside,
                       const BookIds& ids, bool whole, Diagnostics& findings) const;
  void take_values(const Record& record);
  void take_names_and_texts(RecordBlock& block, std::deque<std::vector<Record>>& lists);

  std::deque<std::vector<Record>> blocks_;
  std::vector<AsideRecord> aside_;
  std::vector<const Record*> in_time_;
  Names names_;
  std::vector<RecordText> texts_;
  std::vector<OwnValue> own_;
  std::vector<Index> returned_;  // numbers of orders that returns name
  std::size_t refused_ = 0, order_count_ = 0;
  std::uint64_t amounts_ = 0;  // as amounts(), but UINT64_MAX where it is too large
  bool awaits_rates_ = false;
  std::uint32_t kinds_ = 0;                  // a bit each
  std::optional<std::vector<Span>> days_{};  // those read; none: all
  std::optional<Day> unread_{};              // the first day of the files not read
  bool has_texts_ = true;
  std::optional<Opening> opening_{};
};

}  // namespace plan
