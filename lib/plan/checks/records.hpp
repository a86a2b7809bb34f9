// SPDX-License-Identifier: MIT
// Judgements of what was recorded.
#pragma once

#include "plan/book/records.hpp"

namespace plan {

/// What was recorded until today; `records` with their texts.
struct RecordsChecked {
  const Book& book;
  const Records& records;
  Day as_of{};
};
/// Warnings about records, at most a handful a code. Range: a book without errors.
void judge_records(const RecordsChecked& checked, Diagnostics& findings);
/// Warnings about what people let wait, one a person and code. Range: as judge_records.
void judge_waiting(const RecordsChecked& checked, Diagnostics& findings);

}  // namespace plan
