// SPDX-License-Identifier: MIT
#include "plan/book/records.hpp"

#include <algorithm>
#include <iterator>

#include "plan/book/record_references.hpp"

namespace plan {

/// From the block's names to those of all.
void Records::rename(RecordBlock& block) {
  std::vector<Index> names(block.names.size());
  for (Index i = 0; i < names.size(); ++i) names[i] = names_.add(block.names[i]);
  const auto renamed = [&](Index& name) {
    if (name != absent) name = names[name];
  };
  for (Record& record : block.records) {
    renamed(record.deal);
    renamed(record.id);
    renamed(record.number);
    if (record.kind != RecordKind::training) renamed(record.other);
  }
}

void Records::add(RecordBlock&& block) {
  rename(block);
  const auto first_text = static_cast<Index>(texts_.size());
  for (Record& record : block.records) record.texts += first_text;
  texts_.insert(texts_.end(), std::make_move_iterator(block.texts.begin()),
                std::make_move_iterator(block.texts.end()));
  refused_ += block.refused;
  if (!block.records.empty()) blocks_.push_back(std::move(block.records));
}

const std::string& Records::text(const Record& record, RecordKey key) const {
  static const std::string none;
  for (std::size_t i = record.texts; i < std::size_t{record.texts} + record.text_count; ++i)
    if (texts_[i].key == key) return texts_[i].text;
  return none;
}

namespace {

/// By counting the records of each day: files are in order of time already, people's are not.
void sort_by_day(std::vector<Record*>& records) {
  const auto by_day = [](const Record* a, const Record* b) {
    return a->day_number < b->day_number;
  };
  if (std::is_sorted(records.begin(), records.end(), by_day)) return;
  const auto [first, last] = std::minmax_element(records.begin(), records.end(), by_day);
  const std::int32_t start = (*first)->day_number;
  std::vector<std::size_t> begins(static_cast<std::size_t>((*last)->day_number - start) + 2);
  for (const Record* record : records)
    ++begins[static_cast<std::size_t>(record->day_number - start) + 1];
  for (std::size_t day = 1; day < begins.size(); ++day) begins[day] += begins[day - 1];
  std::vector<Record*> sorted(records.size());
  for (Record* record : records)
    sorted[begins[static_cast<std::size_t>(record->day_number - start)]++] = record;
  records = std::move(sorted);
}

}  // namespace

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

void Records::judge(RecordBlock&& block, const BookIds& ids, bool whole, Diagnostics& findings) {
  rename(block);
  std::vector<Record*> all;
  for (auto& own : blocks_)
    for (Record& record : own) all.push_back(&record);
  for (Record& record : block.records) all.push_back(&record);
  sort_by_day(all);
  check_records(all, names_, ids, whole, refused_ == 0, findings);
}

void Records::settle(const BookIds& ids, bool whole, Diagnostics& findings) {
  std::vector<Record*> all;
  for (auto& block : blocks_)
    for (Record& record : block) all.push_back(&record);
  sort_by_day(all);
  refused_ += check_records(all, names_, ids, whole, refused_ == 0, findings);
  in_time_.assign(all.begin(), all.end());
}

}  // namespace plan
