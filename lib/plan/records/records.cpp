// SPDX-License-Identifier: MIT
#include "plan/records/records.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <iterator>
#include <numeric>

#include "plan/records/day_order.hpp"

namespace plan {
namespace {

std::uint64_t magnitude(std::int64_t number) {
  return number < 0 ? ~static_cast<std::uint64_t>(number) + 1 : static_cast<std::uint64_t>(number);
}

}  // namespace

/// Here, where each record is at hand, what would be looked for in all of them later.
void Records::take_values(const Record& record) {
  kinds_ |= std::uint32_t{1} << static_cast<unsigned>(record.kind);
  if (record.kind == RecordKind::return_ && record.other != absent)
    returned_.push_back(record.other);
  for (const std::int64_t amount : {record.amount, record.cost}) {
    const std::uint64_t left = UINT64_MAX - amounts_;
    amounts_ += std::min(left, magnitude(amount));
  }
  if (record.amount_currency != 0 || record.cost_currency != 0) awaits_rates_ = true;
}

std::optional<std::uint64_t> Records::amounts() const {
  const bool is_known = !awaits_rates_ && amounts_ <= INT64_MAX;
  return is_known ? std::optional(amounts_) : std::nullopt;
}

/// From the block's names and texts to those of all.
void Records::take_names_and_texts(RecordBlock& block, std::deque<std::vector<Record>>& lists) {
  std::vector<Index> names;
  if (names_.size() == 0) {
    names_ = std::move(block.names);
    names_.index();
    names.resize(names_.size());
    std::iota(names.begin(), names.end(), Index{0});
  } else {
    names = names_.add_all(block.names);
  }
  const auto renamed = [&](Index& name) {
    if (name != absent) name = names[name];
  };
  for (auto& list : lists)
    for (Record& record : list) {
      renamed(record.deal);
      renamed(record.id);
      renamed(record.number);
      if (record.kind != RecordKind::training) renamed(record.other);
      take_values(record);
      record.texts += static_cast<Index>(texts_.size());
      if (record.own != absent) record.own += static_cast<Index>(own_.size());
    }
  for (AsideRecord& record : block.aside) {
    renamed(record.deal);
    renamed(record.id);
  }
  kinds_ |= block.aside_kinds;
  const auto before = static_cast<Index>(own_.size());
  for (const OwnValue& one : block.own)
    own_.push_back({one.axis, names[one.value], one.next == absent ? absent : one.next + before});
  texts_.insert(texts_.end(), std::make_move_iterator(block.texts.begin()),
                std::make_move_iterator(block.texts.end()));
}

void Records::add(RecordBlock&& block) {
  std::deque<std::vector<Record>> lists;
  lists.push_back(std::move(block.records));
  take_names_and_texts(block, lists);
  aside_.insert(aside_.end(), block.aside.begin(), block.aside.end());
  refused_ += block.refused;
  if (!lists.front().empty()) blocks_.push_back(std::move(lists.front()));
}

const std::string& Records::text(const Record& record, RecordKey key) const {
  static const std::string none;
  assert(has_texts_);
  for (std::size_t i = record.texts; i < std::size_t{record.texts} + record.text_count; ++i)
    if (texts_[i].key == key) return texts_[i].text;
  return none;
}

void Records::hold(std::optional<std::vector<Span>> days, bool texts, std::optional<Day> unread) {
  days_ = std::move(days);
  has_texts_ = texts;
  unread_ = unread;
}

std::optional<Day> Records::first_day() const {
  std::optional<Day> first = unread_;
  if (!in_time_.empty() && (!first || in_time_.front()->day() < *first))
    first = in_time_.front()->day();
  return first;
}

/// Spans that touch or overlap hold together what none of them holds alone.
bool Records::covers(const Span& days) const {
  if (!days_ || days.empty()) return true;
  Day next = days.first;
  for (bool moved = true; moved && next <= days.last;) {
    moved = false;
    for (const Span& span : *days_)
      if (span.contains(next)) {
        next = span.last + std::chrono::days(1);
        moved = true;
      }
  }
  return next > days.last;
}

bool Records::covers(const std::optional<std::vector<Span>>& days) const {
  if (!days) return !days_;
  return std::ranges::all_of(*days, [&](const Span& span) { return covers(span); });
}

bool Records::await_orders() const {
  std::vector<bool> ordered(names_.size());
  std::vector<Index> awaited;
  for (const auto& block : blocks_)
    for (const Record& record : block) {
      if (record.kind == RecordKind::order && record.number != absent)
        ordered[record.number] = true;
      if (record.kind == RecordKind::return_ && record.other != absent &&
          (record.amount_currency != 0 || record.cost_currency != 0))
        awaited.push_back(record.other);
    }
  return std::ranges::any_of(awaited, [&](Index name) { return !ordered[name]; });
}

void Records::judge(RecordBlock&& block, const BookIds& ids, bool whole, Diagnostics& findings,
                    const std::vector<Index>& without) {
  std::deque<std::vector<Record>> lists;
  lists.push_back(std::move(block.records));
  judge(std::move(block), std::move(lists), ids, whole, findings, without);
}

void Records::judge(RecordBlock&& block, std::deque<std::vector<Record>>&& lists,
                    const BookIds& ids, bool whole, Diagnostics& findings,
                    const std::vector<Index>& without) {
  const std::size_t own_texts = texts_.size(), own_values = own_.size();
  take_names_and_texts(block, lists);
  std::vector<Record*> all;
  for (auto& own : blocks_)
    for (Record& record : own)
      if (!std::ranges::binary_search(without, record.id)) all.push_back(&record);
  for (auto& list : lists)
    for (Record& record : list) all.push_back(&record);
  sort_in_time(all, names_, texts_);
  // that has numbered the orders anew
  order_count_ = check(all, {}, ids, whole, findings).orders;
  texts_.resize(own_texts);
  own_.resize(own_values);
}

CheckedRecords Records::check(std::vector<Record*>& records, std::span<const AsideRecord> aside,
                              const BookIds& ids, bool whole, Diagnostics& findings) const {
  return check_records(records, aside, {names_, returned_, whole, refused_ == 0}, ids, findings);
}

void Records::judge_without(Index id, const BookIds& ids, Diagnostics& findings) {
  std::vector<Record*> others;
  for (auto& block : blocks_)
    for (Record& record : block)
      if (record.id != id) others.push_back(&record);
  sort_in_time(others, names_, texts_);
  // that has numbered the orders anew
  order_count_ = check(others, {}, ids, true, findings).orders;
}

std::vector<Record*> Records::all_in_time() {
  std::size_t count = 0;
  for (const auto& block : blocks_) count += block.size();
  std::vector<Record*> all;
  all.reserve(count);
  for (auto& block : blocks_)
    for (Record& record : block) all.push_back(&record);
  sort_in_time(all, names_, texts_);
  return all;
}

void Records::take_over(const std::vector<Record*>& all, const CheckedRecords& checked) {
  refused_ += checked.refused;
  order_count_ = checked.orders;
  in_time_.assign(all.begin(), all.end());
  for (const AsideRecord& record : aside_) {
    const Day day{std::chrono::days(record.day_number)};
    if (!unread_ || day < *unread_) unread_ = day;
  }
}

bool Records::settle(const BookIds& ids, bool whole, Diagnostics& findings) {
  std::vector<Record*> all = all_in_time();
  const CheckedRecords checked = check(all, aside_, ids, whole, findings);
  take_over(all, checked);
  return checked.aside_are_sound;
}

void Records::settle_sound(const BookIds& ids, Diagnostics& findings) {
  std::vector<Record*> all = all_in_time();
  take_over(all, find_orders(all, {names_, returned_}, ids, findings));
}

}  // namespace plan
