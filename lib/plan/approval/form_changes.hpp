// SPDX-License-Identifier: MIT
// What changed between two canonical forms of a subject, in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/document/cell.hpp"

namespace plan {

/// A line that is not the same in both forms; "" where a form has none.
struct FormChange {
  std::string key, before, after;
};
/// In the order of the forms, what was taken away last. None where a text is no form.
std::vector<FormChange> changes_of(std::string_view before, std::string_view after);

/// Sentences: first of the whole, then of the parts, at most `most` of them and how many more
/// there are. Empty where nothing changed.
std::vector<Prose> told_changes(std::string_view before, std::string_view after, const Book& book,
                                std::size_t most = 4);

}  // namespace plan
