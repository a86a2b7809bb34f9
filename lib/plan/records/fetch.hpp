// SPDX-License-Identifier: MIT
// Records in the order of time lie anywhere in memory: who goes through them asks for each some
// records before its turn, and need not wait for it then.
#pragma once

#include <cstddef>
#include <vector>

#include "plan/records/record.hpp"

namespace plan {

/// Asks for the record that will be looked at some places behind this one.
template <class OfRecord>
void fetch_ahead(const std::vector<OfRecord*>& records, std::size_t place) {
  constexpr std::size_t ahead = 8, line = 64;
  if (place + ahead >= records.size()) return;
  const auto* bytes = reinterpret_cast<const char*>(records[place + ahead]);
  for (std::size_t at = 0; at < sizeof(Record); at += line) __builtin_prefetch(bytes + at);
}

}  // namespace plan
