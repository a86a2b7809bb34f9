// SPDX-License-Identifier: MIT
// The records of a diff (diff_report.hpp): counted by month and kind, and one by one.
#pragma once

#include "plan/report/diff/diff_report.hpp"

namespace plan {

/// What became of a record: "added", "removed", "changed".
std::string_view state_of(const RecordChange& change);
/// The closed stretch in which it lies, or lay before; null when none.
const ClosedStretch* closed_of(const RecordChange& change, const BookDiff& diff);

Table record_counts(const BookDiff& diff);
/// `left` is how many were left out.
Table record_list(const BookDiff& diff, bool for_people, bool all, std::size_t& left);

}  // namespace plan
