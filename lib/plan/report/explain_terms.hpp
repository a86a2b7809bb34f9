// SPDX-License-Identifier: MIT
// Terms of plan explain that no table of plan files holds: keys of records and axes. For
// explain_report.cpp alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/book/axis.hpp"
#include "plan/book/key_table.hpp"
#include "plan/report/explain_report.hpp"

namespace plan {

/// "rate, or a dated list".
std::string type_of(const Key& key);
/// What the key's values are held to, a paragraph each.
void add_bounds(const Key& key, std::vector<std::string>& paragraphs);

/// The keys of records that the word names, by itself, behind "activities." or as a title in any
/// language: a term for each meaning, with the kinds that have it.
std::vector<Term> record_key_terms(std::string_view word);
/// The axes of that id or title, the book's own among them.
std::vector<Term> axis_terms(std::string_view word, const Book& book);
/// What can be written for one of those, for hints.
std::vector<std::string> words_of_records_and_axes(const Book& book);

}  // namespace plan
