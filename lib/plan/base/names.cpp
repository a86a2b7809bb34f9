// SPDX-License-Identifier: MIT
#include "plan/base/names.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace plan {
namespace {

constexpr std::size_t page = std::size_t{1} << 14;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 32U;
}

/// By eights of bytes: most texts are one or two of them. Nothing rests on its value but speed.
std::uint32_t hash_of(std::string_view text) {
  std::uint64_t hash = text.size();
  for (; text.size() > sizeof hash; text.remove_prefix(sizeof hash)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data(), sizeof bytes);
    hash = mixed(hash, bytes);
  }
  std::uint64_t bytes = 0;
  std::copy(text.begin(), text.end(), reinterpret_cast<char*>(&bytes));
  return static_cast<std::uint32_t>(mixed(hash, bytes));
}

}  // namespace

Names::Names(std::unique_ptr<char[]> page, std::vector<std::string_view> texts)
    : texts_(std::move(texts)) {
  pages_.push_back(std::move(page));
}

void Names::keep(std::vector<std::string_view> texts) {
  texts_ = std::move(texts);
  slots_.clear();
}

void Names::index() {
  if (!slots_.empty()) return;
  slots_.resize(std::bit_ceil(std::max<std::size_t>(64, texts_.size() * 2 + 2)));
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
    if (slots_[place].hash == hash && texts_[slots_[place].number] == text) break;
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

void Names::grow() {
  const std::vector<Slot> old = std::exchange(slots_, {});
  slots_.resize(std::max<std::size_t>(64, old.size() * 2));
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.number == no_name) continue;
    std::size_t place = slot.hash & mask;
    while (slots_[place].number != no_name) place = (place + 1) & mask;
    slots_[place] = slot;
  }
}

std::uint32_t Names::add(std::string_view text) {
  if (texts_.size() * 2 >= slots_.size()) grow();
  const std::uint32_t hash = hash_of(text);
  Slot& slot = slots_[slot_of(text, hash)];
  if (slot.number != no_name) return slot.number;
  slot = {hash, static_cast<std::uint32_t>(texts_.size())};
  texts_.push_back(kept(text));
  return slot.number;
}

std::uint32_t Names::find(std::string_view text) const {
  return slots_.empty() ? no_name : slots_[slot_of(text, hash_of(text))].number;
}

}  // namespace plan
