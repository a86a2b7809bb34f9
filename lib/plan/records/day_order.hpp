// SPDX-License-Identifier: MIT
// THE order in which records take effect: by what they say, never by where they stand, so that
// files and lines may come in any order. A part of Records::settle.
#pragma once

#include <vector>

#include "plan/base/names.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// Sorts by day; within a day what opens comes first, then all without a time of day, then by time;
/// then contacts and all else, handover, quote, stage (the furthest last), lost, order, what takes
/// back or answers, cancel; then leads by deal, all by amount, then id, then by all else that they
/// hold. Records that are still equal are equal in everything but their place. `names`, `texts`:
/// those that the records' numbers mean.
void sort_in_time(std::vector<Record*>& records, const Names& names,
                  const std::vector<RecordText>& texts);

}  // namespace plan
