// SPDX-License-Identifier: MIT
#include "plan/base/names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "plan/base/short_word.hpp"

namespace plan {
namespace {

constexpr std::size_t page = std::size_t{1} << 14;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 32U;
}

/// Nothing rests on its value but speed.
std::uint32_t hash_of(std::string_view text) {
  std::uint64_t hash = text.size();
  if (text.size() <= ShortWord::longest) {
    const ShortWord word = short_word(text);
    return static_cast<std::uint32_t>(mixed(mixed(hash, word.head), word.tail));
  }
  for (; text.size() > sizeof hash; text.remove_prefix(sizeof hash))
    hash = mixed(hash, short_word(text.substr(0, sizeof hash)).head);
  return static_cast<std::uint32_t>(mixed(hash, short_word(text).head));
}

bool is_same(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  return a.size() <= ShortWord::longest ? short_word(a) == short_word(b) : a == b;
}

}  // namespace

Names::Names(std::unique_ptr<char[]> page, std::vector<std::string_view> texts)
    : texts_(std::move(texts)), indexed_(false) {
  pages_.push_back(std::move(page));
}

void Names::index() {
  if (std::exchange(indexed_, true)) return;
  slots_.clear();
  reserve(texts_.size() + 1);
  for (std::uint32_t number = 0; number < texts_.size(); ++number) {
    const std::uint32_t hash = hash_of(texts_[number]);
    slots_[slot_of(texts_[number], hash)] = {hash, number};
  }
}

/// The slot that holds the text, else the free one where it belongs. Range: some slot is free.
std::size_t Names::slot_of(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t place = hash & mask;
  for (; slots_[place].number != no_name; place = (place + 1) & mask)
    if (slots_[place].hash == hash && is_same(texts_[slots_[place].number], text)) break;
  return place;
}

std::string_view Names::kept(std::string_view text) {
  if (text.size() > room_) {
    room_ = std::max(page, text.size());
    pages_.push_back(std::make_unique_for_overwrite<char[]>(room_));
    next_ = pages_.back().get();
  }
  char* start = next_;
  std::copy(text.begin(), text.end(), start);
  next_ += text.size();
  room_ -= text.size();
  return {start, text.size()};
}

void Names::reserve(std::size_t count) {
  std::size_t slots = std::max<std::size_t>(64, slots_.size());
  while (slots < count * 2) slots *= 2;
  if (slots == slots_.size()) return;
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots));
  const std::size_t mask = slots - 1;
  for (const Slot& slot : old) {
    if (slot.number == no_name) continue;
    std::size_t place = slot.hash & mask;
    while (slots_[place].number != no_name) place = (place + 1) & mask;
    slots_[place] = slot;
  }
}

/// Range: a slot is free.
std::uint32_t Names::add(std::string_view text, std::uint32_t hash) {
  Slot& slot = slots_[slot_of(text, hash)];
  if (slot.number != no_name) return slot.number;
  slot = {hash, static_cast<std::uint32_t>(texts_.size())};
  texts_.push_back(kept(text));
  return slot.number;
}

std::uint32_t Names::add(std::string_view text) {
  reserve(texts_.size() + 1);
  return add(text, hash_of(text));
}

/// Slots of many names lie far apart in memory, so they are fetched some names before their turn.
std::vector<std::uint32_t> Names::add_all(const Names& others) {
  constexpr std::size_t ahead = 8;
  const auto& texts = others.texts_;
  reserve(texts_.size() + texts.size());
  std::array<std::uint32_t, ahead> hashes{};
  const auto fetch = [&](std::size_t at) {
    if (at >= texts.size()) return;
    const std::uint32_t hash = hashes[at % ahead] = hash_of(texts[at]);
    __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  };
  for (std::size_t at = 0; at < ahead; ++at) fetch(at);
  std::vector<std::uint32_t> numbers(texts.size());
  for (std::size_t at = 0; at < texts.size(); ++at) {
    numbers[at] = add(texts[at], hashes[at % ahead]);
    fetch(at + ahead);
  }
  return numbers;
}

std::uint32_t Names::find(std::string_view text) const {
  return slots_.empty() ? no_name : slots_[slot_of(text, hash_of(text))].number;
}

}  // namespace plan
