// SPDX-License-Identifier: MIT
// THE check table: judgements of a book that is well formed. Is a target reasonable, is something
// missing, does a note hold what it should not? All are warnings; `book.ignore` silences them by
// code.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// A year's plan with its figures, made with their trace.
struct PlannedYear {
  const Year* year = nullptr;
  Split split;
};

/// What checks look at.
struct Checked {
  const Book& book;
  const std::vector<PlannedYear>& years;  // those that have a target, ascending
};

struct Check {
  std::string_view code;  // of the code table, which has its meaning and remedy
  void (*judge)(const Checked&, Diagnostics&);
};
std::span<const Check> checks();

/// Splits every year that has a target and judges the book. Errors of a split are found too; its
/// year is then not judged. Range: a book without errors.
void judge(const Book& book, const PastSales& past, Diagnostics& findings);

/// What number of a person's own the text holds; empty: none.
std::string_view personal_number(std::string_view text);

// The judgements, in checks/targets.cpp, people.cpp and notes.cpp.
void check_best_month(const Checked& checked, Diagnostics& findings);
void check_growth(const Checked& checked, Diagnostics& findings);
void check_load(const Checked& checked, Diagnostics& findings);
void check_ramp(const Checked& checked, Diagnostics& findings);
void check_round(const Checked& checked, Diagnostics& findings);
void check_pins(const Checked& checked, Diagnostics& findings);
void check_calendar(const Checked& checked, Diagnostics& findings);
void check_personal_numbers(const Checked& checked, Diagnostics& findings);
void check_ignored_codes(const Checked& checked, Diagnostics& findings);

}  // namespace plan
