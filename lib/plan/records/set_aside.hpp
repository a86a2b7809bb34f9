// SPDX-License-Identifier: MIT
// Records that nobody needs, which most of a book's records are to many a figure: what is left of
// them is that by which others, and they themselves, may be wrong.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/records/kind_set.hpp"

namespace plan {

/// Which records are not needed: of these kinds, which name no number and hold no amount, up to the
/// day, and with no value on an own axis.
struct SetAside {
  KindSet kinds = 0;
  Day until{};
  bool takes(const RecordValues& record) const {
    return holds(kinds, record.kind) && record.own == absent && record.day() <= until;
  }
};

/// The last of the block's records, set aside.
inline void set_last_aside(RecordBlock& block) {
  const Record& record = block.records.back();
  block.aside_kinds |= kind_bit(record.kind);
  block.aside.push_back({record.day_number, record.deal, record.id});
  block.records.pop_back();
}

}  // namespace plan
