// SPDX-License-Identifier: MIT
// A column of numbers in as few bytes each as they need, so that any of them is found at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace plan {

/// How the numbers of a column lie in their bytes.
struct Packing {
  std::int64_t least = 0;    // is added to each
  std::uint32_t width = 0;   // bytes of each: 0 (all are the least), 1, 2, 4 or 8
  std::uint32_t listed = 0;  // 1: they are places in a list of values, which stands behind them
  bool operator==(const Packing&) const = default;
};

/// Adds the numbers' bytes to `into`.
Packing pack(std::span<const std::int64_t> values, std::string& into);

/// How many bytes `count` numbers take.
std::size_t packed_size(const Packing& packing, std::size_t count);

/// All numbers of a column of `count`. Range: `bytes` are packed_size() many.
void unpack(const Packing& packing, std::string_view bytes, std::size_t count,
            std::span<std::int64_t> into);

/// The numbers at some places of such a column.
void unpack(const Packing& packing, std::string_view bytes, std::size_t count,
            std::span<const std::uint32_t> places, std::span<std::int64_t> into);

}  // namespace plan
