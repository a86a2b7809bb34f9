// SPDX-License-Identifier: MIT
#include "plan/base/names.hpp"

#include <algorithm>
#include <functional>

namespace plan {
namespace {

constexpr std::size_t page = std::size_t{1} << 14;

std::size_t hash_of(std::string_view text) {
  return std::hash<std::string_view>()(text);
}

}  // namespace

/// The slot that holds the text, else the free one where it belongs. Range: some slot is free.
std::size_t Names::slot_of(std::string_view text, std::size_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != no_name && (hashes_[slots_[slot]] != hash || texts_[slots_[slot]] != text))
    slot = (slot + 1) & mask;
  return slot;
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
  slots_.assign(std::max<std::size_t>(64, slots_.size() * 2), no_name);
  for (std::uint32_t number = 0; number < texts_.size(); ++number)
    slots_[slot_of(texts_[number], hashes_[number])] = number;
}

std::uint32_t Names::add(std::string_view text) {
  if (texts_.size() * 2 >= slots_.size()) grow();
  const std::size_t hash = hash_of(text);
  const std::size_t slot = slot_of(text, hash);
  if (slots_[slot] != no_name) return slots_[slot];
  const auto number = static_cast<std::uint32_t>(texts_.size());
  texts_.push_back(kept(text));
  hashes_.push_back(hash);
  slots_[slot] = number;
  return number;
}

std::uint32_t Names::find(std::string_view text) const {
  return slots_.empty() ? no_name : slots_[slot_of(text, hash_of(text))];
}

}  // namespace plan
