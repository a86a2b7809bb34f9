// SPDX-License-Identifier: MIT
// Several books of one database seen as one: what they have in common, with an axis of its own that
// tells them apart. No targets: those are sums there.
#pragma once

#include <string>
#include <vector>

namespace plan {

/// The axis by which joined books are told apart.
inline constexpr const char* book_axis = "book";

struct KeptBook {
  std::string name;
  std::string plan;  // the text of its plan file
};

/// A plan file of all of them: things of one id are one, as the first book has it, whose language
/// is spoken from here on where `speaks_as_book` says so. Range: texts that were exported. Errors:
/// UsageError where currencies or fiscal years differ.
std::string joined_plan(const std::vector<KeptBook>& books, bool speaks_as_book);

}  // namespace plan
