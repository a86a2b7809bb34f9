// SPDX-License-Identifier: MIT
// What reports have in common besides their figures: the title, and the note on calendars that are
// not published yet.
#pragma once

#include <string>

#include "plan/book/book.hpp"
#include "plan/report/document.hpp"

namespace plan {

/// "华东销售部 · 2026 年目标": the book's name before what the report is of.
std::string titled(const Book& book, const std::string& what);

/// A note for each year of the days that has no notice of holidays.
void note_unpublished(const Workdays& workdays, Span days, Document& document);

}  // namespace plan
