// SPDX-License-Identifier: MIT
#include "plan/files/cache/packed.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace plan {
namespace {

constexpr std::size_t list_size = 256;  // values, as many as a byte tells apart

/// How far it is from the least number, which may be more than an int64_t holds.
std::uint64_t beyond(std::int64_t value, std::int64_t least) {
  return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(least);
}

std::uint32_t width_of(std::uint64_t most) {
  if (most == 0) return 0;
  if (most <= UINT8_MAX) return 1;
  if (most <= UINT16_MAX) return 2;
  return most <= UINT32_MAX ? 4 : 8;
}

template <class Number>
void append(std::span<const std::int64_t> values, std::int64_t least, std::string& into) {
  const std::size_t start = into.size();
  into.resize(start + values.size() * sizeof(Number));
  char* to = into.data() + start;
  for (const std::int64_t value : values) {
    const auto number = static_cast<Number>(beyond(value, least));
    std::memcpy(to, &number, sizeof number);
    to += sizeof number;
  }
}

void append(std::span<const std::int64_t> values, const Packing& packing, std::string& into) {
  switch (packing.width) {
    case 1: return append<std::uint8_t>(values, packing.least, into);
    case 2: return append<std::uint16_t>(values, packing.least, into);
    case 4: return append<std::uint32_t>(values, packing.least, into);
    case 8: return append<std::uint64_t>(values, packing.least, into);
    default: return;
  }
}

/// The different values, where a byte tells them apart.
std::optional<std::vector<std::int64_t>> few_values(std::span<const std::int64_t> values) {
  std::array<std::int16_t, 1024> slots{};  // 1 + place of the value
  std::vector<std::int64_t> list;
  for (const std::int64_t value : values) {
    std::size_t slot = (static_cast<std::uint64_t>(value) * 0x9E3779B97F4A7C15U) >> 54U;
    while (slots[slot] != 0 && list[static_cast<std::size_t>(slots[slot] - 1)] != value)
      slot = (slot + 1) % slots.size();
    if (slots[slot] != 0) continue;
    if (list.size() == list_size) return {};
    list.push_back(value);
    slots[slot] = static_cast<std::int16_t>(list.size());
  }
  std::ranges::sort(list);
  return list;
}

void append_listed(std::span<const std::int64_t> values, std::vector<std::int64_t> list,
                   std::string& into) {
  for (const std::int64_t value : values)
    into += static_cast<char>(std::ranges::lower_bound(list, value) - list.begin());
  list.resize(list_size);
  into.append(reinterpret_cast<const char*>(list.data()), list_size * sizeof(std::int64_t));
}

template <class Number>
void widen(const char* from, std::int64_t least, std::span<std::int64_t> into) {
  for (std::int64_t& value : into) {
    Number number = 0;
    std::memcpy(&number, from, sizeof number);
    from += sizeof number;
    value = static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + number);
  }
}

template <class Number>
void widen(const char* from, std::int64_t least, std::span<const std::uint32_t> places,
           std::span<std::int64_t> into) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    Number number = 0;
    std::memcpy(&number, from + places[i] * sizeof number, sizeof number);
    into[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + number);
  }
}

void look_up(const char* from, const char* list, std::span<std::int64_t> into) {
  for (std::int64_t& value : into)
    std::memcpy(&value, list + static_cast<unsigned char>(*from++) * sizeof value, sizeof value);
}

}  // namespace

Packing pack(std::span<const std::int64_t> values, std::string& into) {
  if (values.empty()) return {};
  const auto [least, most] = std::ranges::minmax(values);
  Packing packing{least, width_of(beyond(most, least))};
  const std::size_t saved = packing.width > 1 ? values.size() * (packing.width - 1) : 0;
  if (saved > list_size * sizeof(std::int64_t) * 2)
    if (auto list = few_values(values)) {
      append_listed(values, *std::move(list), into);
      return {0, 1, 1};
    }
  append(values, packing, into);
  return packing;
}

std::size_t packed_size(const Packing& packing, std::size_t count) {
  return count * packing.width + packing.listed * list_size * sizeof(std::int64_t);
}

void unpack(const Packing& packing, std::string_view bytes, std::size_t count,
            std::span<std::int64_t> into) {
  const char* from = bytes.data();
  if (packing.listed != 0) return look_up(from, bytes.data() + count, into);
  switch (packing.width) {
    case 1: return widen<std::uint8_t>(from, packing.least, into);
    case 2: return widen<std::uint16_t>(from, packing.least, into);
    case 4: return widen<std::uint32_t>(from, packing.least, into);
    case 8: return widen<std::uint64_t>(from, packing.least, into);
    default: std::ranges::fill(into, packing.least);
  }
}

void unpack(const Packing& packing, std::string_view bytes, std::size_t count,
            std::span<const std::uint32_t> places, std::span<std::int64_t> into) {
  const char* from = bytes.data();
  if (packing.listed != 0) {
    const char* list = from + count;
    for (std::size_t i = 0; i < places.size(); ++i)
      std::memcpy(&into[i], list + static_cast<unsigned char>(from[places[i]]) * sizeof into[i],
                  sizeof into[i]);
    return;
  }
  switch (packing.width) {
    case 1: return widen<std::uint8_t>(from, packing.least, places, into);
    case 2: return widen<std::uint16_t>(from, packing.least, places, into);
    case 4: return widen<std::uint32_t>(from, packing.least, places, into);
    case 8: return widen<std::uint64_t>(from, packing.least, places, into);
    default: std::ranges::fill(into, packing.least);
  }
}

}  // namespace plan
