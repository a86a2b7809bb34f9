// SPDX-License-Identifier: MIT
#include "plan/records/day_order.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <string_view>
#include <tuple>

#include "plan/records/fetch.hpp"

namespace plan {
namespace {

constexpr int opens = 0, ranks = 9;

constexpr int rank_by_kind(RecordKind kind) {
  switch (kind) {
    case RecordKind::lead:
    case RecordKind::task:
    case RecordKind::request: return opens;
    case RecordKind::handover: return 2;
    case RecordKind::quote: return 3;
    case RecordKind::stage: return 4;
    case RecordKind::lost:
    case RecordKind::customer_lost: return 5;
    case RecordKind::order: return 6;
    case RecordKind::return_:
    case RecordKind::response:
    case RecordKind::task_done: return 7;
    case RecordKind::cancel: return 8;
    default: return 1;
  }
}

/// By number of the kind: sorting asks it of every record.
constexpr auto rank_of = [] {
  std::array<std::uint8_t, 32> made{};
  for (std::size_t i = 0; i < made.size(); ++i)
    made[i] = static_cast<std::uint8_t>(rank_by_kind(static_cast<RecordKind>(i)));
  return made;
}();

int rank_in_day(RecordKind kind) {
  return rank_of[static_cast<std::size_t>(kind)];
}

/// What the order goes by first, of each record of a day: side by side, so that sorting need not
/// look into the records, which lie far apart in memory.
struct DayEntry {
  std::uint64_t place = 0;  // what opens, time, rank, kind, stage: whatever differs first
  std::size_t rank = 0;
  std::int64_t amount = 0;
  std::uint64_t who = 0;  // rep, customer
  Index id = absent;
  Record* record = nullptr;
};

DayEntry entry_of(Record& record) {
  const int rank = rank_in_day(record.kind);
  const int time = record.has(RecordKey::time) && rank != opens ? record.minute + 1 : 0;
  std::uint64_t place = rank != opens;
  place = place << 16U | static_cast<std::uint16_t>(time);
  place = place << 8U | static_cast<std::uint8_t>(rank);
  place = place << 8U | static_cast<std::uint8_t>(record.kind);
  place = place << 16U | record.stage;
  return {place,         static_cast<std::size_t>(rank),
          record.amount, std::uint64_t{record.rep} << 32U | record.customer,
          record.id,     &record};
}

class Order {
 public:
  Order(const Names& names, const std::vector<RecordText>& texts) : names_(names), texts_(texts) {}

  /// Of records of one day.
  bool operator()(const DayEntry& a, const DayEntry& b) const {
    if (a.place != b.place) return a.place < b.place;
    if (a.record->kind == RecordKind::lead)
      if (const auto deals = compare(a.record->deal, b.record->deal); deals != 0) return deals < 0;
    if (a.amount != b.amount) return a.amount < b.amount;
    if (const auto ids = compare(a.id, b.id); ids != 0) return ids < 0;
    if (a.who != b.who) return a.who < b.who;
    return comes_before(*a.record, *b.record);
  }

 private:
  /// Numbers of names follow the order of files; their texts don't.
  std::strong_ordering compare(Index a, Index b) const {
    if (a == b) return std::strong_ordering::equal;
    if (a == absent || b == absent) return b <=> a;
    return names_[a] <=> names_[b];
  }

  bool comes_before(const Record& a, const Record& b) const {
    const auto things = [](const Record& of) {
      return std::tuple(of.product, of.category, of.cost, of.quantity, of.until_number, of.value,
                        of.choice, of.type, of.minute, of.given, of.amount_currency,
                        of.cost_currency, of.region);
    };
    if (const auto order = things(a) <=> things(b); order != 0) return order < 0;
    for (const auto name : {&Record::deal, &Record::number})
      if (const auto order = compare(a.*name, b.*name); order != 0) return order < 0;
    const bool is_place = a.kind == RecordKind::training;  // of the course
    const auto other = is_place ? a.other <=> b.other : compare(a.other, b.other);
    if (other != 0) return other < 0;
    const auto own = texts_of(a), others = texts_of(b);
    // those that are equal stand as in the files, whoever sorts them beside what others
    return own != others ? own < others : a.at < b.at;
  }

  /// Keys stand in a line in any order.
  std::vector<std::pair<RecordKey, std::string_view>> texts_of(const Record& record) const {
    std::vector<std::pair<RecordKey, std::string_view>> texts;
    for (std::size_t i = 0; i < record.text_count; ++i) {
      const RecordText& text = texts_[record.texts + i];
      texts.emplace_back(text.key, text.text);
    }
    std::ranges::sort(texts);
    return texts;
  }

  const Names& names_;
  const std::vector<RecordText>& texts_;
};

/// By counting the records of each day: there are few days, and many records. Files and their lines
/// mostly stand in the order of days.
void sort_by_day(std::vector<Record*>& records) {
  std::vector<std::int32_t> days(records.size());  // side by side, as records are not
  std::ranges::transform(records, days.begin(), &Record::day_number);
  if (std::ranges::is_sorted(days)) return;
  const auto [first, last] = std::ranges::minmax_element(days);
  const std::int32_t start = *first;
  const auto slot = [&](std::int32_t day) { return static_cast<std::size_t>(day - start); };
  std::vector<std::size_t> begins(slot(*last) + 2);
  for (const std::int32_t day : days) ++begins[slot(day) + 1];
  for (std::size_t place = 1; place < begins.size(); ++place) begins[place] += begins[place - 1];
  std::vector<Record*> sorted(records.size());
  for (std::size_t at = 0; at < records.size(); ++at)
    sorted[begins[slot(days[at])]++] = records[at];
  records = std::move(sorted);
}

/// By rank first, by counting: only a time of day takes records of different ranks between others.
void sort_day(std::vector<DayEntry>& entries, std::vector<DayEntry>& room, const Order& order) {
  std::array<std::size_t, ranks + 1> ends{};
  bool timed = false;
  for (const DayEntry& entry : entries) {
    ++ends[entry.rank + 1];
    timed = timed || entry.record->has(RecordKey::time);
  }
  for (std::size_t rank = 0; rank < ranks; ++rank) ends[rank + 1] += ends[rank];
  room.resize(entries.size());
  for (const DayEntry& entry : entries) room[ends[entry.rank]++] = entry;
  entries.swap(room);
  if (timed) {
    std::ranges::sort(entries, order);
    return;
  }
  auto first = entries.begin();
  for (std::size_t rank = 0; rank < ranks; ++rank) {
    const auto end = entries.begin() + static_cast<std::ptrdiff_t>(ends[rank]);
    std::sort(first, end, order);
    first = end;
  }
}

/// Sorts each stretch of one day.
void sort_within_days(std::vector<Record*>& records, const Order& order) {
  std::vector<DayEntry> entries, room;
  for (std::size_t first = 0; first < records.size(); first += entries.size()) {
    const std::int32_t day = records[first]->day_number;
    entries.clear();
    std::size_t end = first;
    for (; end < records.size() && records[end]->day_number == day; ++end) {
      fetch_ahead(records, end);
      entries.push_back(entry_of(*records[end]));
    }
    sort_day(entries, room, order);
    for (std::size_t i = 0; i < entries.size(); ++i) records[first + i] = entries[i].record;
  }
}

}  // namespace

void sort_in_time(std::vector<Record*>& records, const Names& names,
                  const std::vector<RecordText>& texts) {
  sort_by_day(records);
  sort_within_days(records, Order(names, texts));
}

}  // namespace plan
