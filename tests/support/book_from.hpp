// SPDX-License-Identifier: MIT
// A book from the text of a plan.yaml, without a disk: for tests of what stands on a book.
#pragma once

#include <string_view>

#include "plan/book/book.hpp"

namespace plan {

/// The book that the text states. Findings of reading and references are added to `findings`.
Book book_from(std::string_view yaml, Diagnostics& findings);

/// The same of a text that must be right: throws std::runtime_error with the first finding.
Book book_from(std::string_view yaml);

}  // namespace plan
