// SPDX-License-Identifier: MIT
#include "plan/records/day_order.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string_view>
#include <tuple>

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

class Order {
 public:
  Order(const Names& names, const std::vector<RecordText>& texts) : names_(names), texts_(texts) {}

  /// Of records of one day and rank, none of which has a time of day.
  bool before(const Record* a, const Record* b) const {
    if (a->kind != b->kind) return a->kind < b->kind;
    if (a->stage != b->stage) return a->stage < b->stage;
    if (a->kind == RecordKind::lead)
      if (const auto deals = compare(a->deal, b->deal); deals != 0) return deals < 0;
    if (a->amount != b->amount) return a->amount < b->amount;
    if (const auto ids = compare(a->id, b->id); ids != 0) return ids < 0;
    if (a->rep != b->rep) return a->rep < b->rep;
    if (a->customer != b->customer) return a->customer < b->customer;
    return comes_before(*a, *b);
  }

  /// Of records of one day.
  bool before_in_day(const Record* a, const Record* b) const {
    const auto key = [](const Record* record) {
      const int rank = rank_in_day(record->kind);
      const int time = record->has(RecordKey::time) ? record->minute + 1 : 0;
      return std::tuple(rank != opens, rank == opens ? 0 : time, rank);
    };
    const auto first = key(a), second = key(b);
    return first == second ? before(a, b) : first < second;
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
                        of.cost_currency);
    };
    if (const auto order = things(a) <=> things(b); order != 0) return order < 0;
    for (const auto name : {&Record::deal, &Record::number})
      if (const auto order = compare(a.*name, b.*name); order != 0) return order < 0;
    const bool is_place = a.kind == RecordKind::training;  // of the course
    const auto other = is_place ? a.other <=> b.other : compare(a.other, b.other);
    return other != 0 ? other < 0 : texts_of(a) < texts_of(b);
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

bool is_in_order(const Record* a, const Record* b) {
  if (a->day_number != b->day_number) return a->day_number < b->day_number;
  return rank_in_day(a->kind) < rank_in_day(b->kind);
}

/// By counting the records of each day and rank: there are few days, and many records.
void sort_by_rank(std::vector<Record*>& records) {
  if (std::is_sorted(records.begin(), records.end(), is_in_order)) return;
  const auto [first, last] = std::ranges::minmax_element(records, {}, &Record::day_number);
  const std::int32_t start = (*first)->day_number;
  const auto slot = [&](const Record* record) {
    return static_cast<std::size_t>(record->day_number - start) * ranks +
           static_cast<std::size_t>(rank_in_day(record->kind));
  };
  const auto days = static_cast<std::size_t>((*last)->day_number - start) + 1;
  std::vector<std::size_t> begins(days * ranks + 1);
  for (const Record* record : records) ++begins[slot(record) + 1];
  for (std::size_t place = 1; place < begins.size(); ++place) begins[place] += begins[place - 1];
  std::vector<Record*> sorted(records.size());
  for (Record* record : records) sorted[begins[slot(record)]++] = record;
  records = std::move(sorted);
}

/// Records of one day, which stand by rank.
void sort_day(std::span<Record*> day, bool timed, const Order& order) {
  if (timed) {
    std::ranges::sort(day,
                      [&](const Record* a, const Record* b) { return order.before_in_day(a, b); });
    return;
  }
  for (std::size_t first = 0; first < day.size();) {
    const int rank = rank_in_day(day[first]->kind);
    std::size_t end = first + 1;
    while (end < day.size() && rank_in_day(day[end]->kind) == rank) ++end;
    std::ranges::sort(day.subspan(first, end - first),
                      [&](const Record* a, const Record* b) { return order.before(a, b); });
    first = end;
  }
}

}  // namespace

void sort_in_time(std::vector<Record*>& records, const Names& names,
                  const std::vector<RecordText>& texts) {
  sort_by_rank(records);
  const Order order(names, texts);
  for (std::size_t first = 0; first < records.size();) {
    const std::int32_t day = records[first]->day_number;
    std::size_t end = first;
    bool timed = false;
    for (; end < records.size() && records[end]->day_number == day; ++end)
      timed = timed || records[end]->has(RecordKey::time);
    sort_day(std::span(records).subspan(first, end - first), timed, order);
    first = end;
  }
}

}  // namespace plan
