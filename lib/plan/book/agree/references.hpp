// SPDX-License-Identifier: MIT
// Whether a book agrees with itself: ids that exist, dates in order, weights that can be shared.
// What needs judgement (reasonable? followed?) is checks/.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/agree/taken_words.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// Adds every disagreement to `findings`, with both places where two lines disagree. What could not
/// be read is passed over: its own error stands there already. Errors: the rows of the code table
/// from "unknown-..." to "season-twice" that name a record. `unsure`: sections that could not be
/// read whole; an id that they may have brought is not called unknown. `taken`: what no own axis
/// may be called. `paths`: of the files, by Place::file, for hints (home.hpp).
void agree_references(const Book& book, Diagnostics& findings,
                      const std::set<std::string, std::less<>>& unsure = {},
                      const TakenWords& taken = {}, const std::vector<std::string>& paths = {});

}  // namespace plan
