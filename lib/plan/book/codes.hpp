// SPDX-License-Identifier: MIT
// THE code table: every finding that `plan` can report about a book, once. `plan explain CODE`, the
// key `book.ignore` and the tests read it. The text of a finding stands where it is found.
#pragma once

#include <span>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

struct Code {
  std::string_view code;  // kebab-case, stable
  Severity severity;
  std::string_view summary;  // what it means; English, shown through tr(); so is remedy
  std::string_view remedy;   // what to do
};

/// All rows, ascending by code.
std::span<const Code> codes();
/// The row of a code; null when there is none.
const Code* find_code(std::string_view code);

}  // namespace plan
