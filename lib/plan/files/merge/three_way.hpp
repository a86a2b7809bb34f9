// SPDX-License-Identifier: MIT
// Two sides of an activity file made one, by record. A side's additions stay; what one side took
// away or mended and the other left alone is away or mended; what both changed in the same way
// stands once. A record that each changed in a way of its own, or one changed and the other took
// away, is a conflict: it stands as both have it, between git's markers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "plan/files/merge/merge_side.hpp"

namespace plan {

/// What a merge came to.
struct MergedFile {
  std::string bytes;
  std::size_t records = 0;                 // without those in conflict
  std::vector<std::string> in_conflict{};  // ids
};

/// The sides as one, in the order, depth and line ends of `ours`. What only `theirs` has follows
/// what it follows there, behind what `ours` has added there. Comments are merged as records are;
/// those in a record that is taken as the other side has it stay above it.
MergedFile merged(MergeSide base, MergeSide ours, MergeSide theirs);

}  // namespace plan
