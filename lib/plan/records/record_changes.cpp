// SPDX-License-Identifier: MIT
#include "plan/records/record_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <iterator>
#include <string>
#include <tuple>
#include <unordered_map>

#include "plan/records/kinds.hpp"
#include "plan/records/record_line.hpp"

namespace plan {
namespace {

std::string text_of(const Names& names, Index number) {
  return number == absent ? std::string() : std::string(names[number]);
}

ToldRecord told(RecordForm form, const FormBlock& block) {
  ToldRecord record;
  form.amount = shortest(form.amount);
  form.cost = shortest(form.cost);
  record.values = values_of(form, block);
  record.line = record_line(form, block);
  record.id = text_of(block.names, form.id);
  record.rep = text_of(block.ids, form.rep);
  record.customer = text_of(block.ids, form.customer);
  record.kind = kinds()[static_cast<std::size_t>(form.kind)].name;
  record.day = form.day_number;
  record.amount = form.amount;
  record.has_amount = form.has(RecordKey::amount);
  return record;
}

std::vector<const ToldRecord*> by_line(const std::vector<ToldRecord>& records) {
  std::vector<const ToldRecord*> sorted;
  for (const ToldRecord& record : records) sorted.push_back(&record);
  std::ranges::sort(sorted, {},
                    [](const ToldRecord* one) { return std::tie(one->day, one->line); });
  return sorted;
}

/// Those of the first that the second has not, however often each has them.
std::vector<const ToldRecord*> without(const std::vector<const ToldRecord*>& first,
                                       const std::vector<const ToldRecord*>& second) {
  std::vector<const ToldRecord*> left;
  std::ranges::set_difference(
      first, second, std::back_inserter(left), {},
      [](const ToldRecord* one) { return std::tie(one->day, one->line); },
      [](const ToldRecord* one) { return std::tie(one->day, one->line); });
  return left;
}

/// What tells it from others: its id; without one the day, the person and what it is of.
std::string known_by(const ToldRecord& record) {
  if (!record.id.empty()) return record.id;
  return fmt::format("{}\x1f{}\x1f{}\x1f{}", record.day, record.rep, record.kind, record.customer);
}

const ToldRecord& either(const RecordChange& change) {
  return change.after ? *change.after : *change.before;
}

}  // namespace

void RecordSides::add(Side side, const FormBlock& forms) {
  for (const RecordForm& form : forms.forms)
    if (form.sound) sides_[side].push_back(told(form, forms));
}

std::vector<RecordChange> RecordSides::changes() const {
  const auto old = by_line(sides_[before]), now = by_line(sides_[after]);
  std::vector<RecordChange> changes;
  std::unordered_map<std::string, std::deque<std::size_t>> gone;  // of one name in their order
  for (const ToldRecord* record : without(old, now)) {
    gone[known_by(*record)].push_back(changes.size());
    changes.push_back({.before = record});
  }
  for (const ToldRecord* record : without(now, old)) {
    const auto twins = gone.find(known_by(*record));
    if (twins == gone.end() || twins->second.empty()) {
      changes.push_back({.after = record});
      continue;
    }
    changes[twins->second.front()].after = record;
    twins->second.pop_front();
  }
  std::ranges::sort(changes, [](const RecordChange& a, const RecordChange& b) {
    return std::tie(either(a).day, either(a).line) < std::tie(either(b).day, either(b).line);
  });
  return changes;
}

}  // namespace plan
