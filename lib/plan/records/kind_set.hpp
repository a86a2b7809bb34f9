// SPDX-License-Identifier: MIT
// Kinds of records, a bit each.
#pragma once

#include <cstddef>
#include <cstdint>

#include "plan/records/record.hpp"

namespace plan {

using KindSet = std::uint32_t;
inline constexpr std::size_t most_kinds = 32;  // the kind table holds it
constexpr KindSet kind_bit(RecordKind kind) {
  return KindSet{1} << static_cast<unsigned>(kind);
}
inline constexpr KindSet every_kind = ~KindSet{0};
constexpr bool holds(KindSet kinds, RecordKind kind) {
  return (kinds & kind_bit(kind)) != 0;
}

}  // namespace plan
