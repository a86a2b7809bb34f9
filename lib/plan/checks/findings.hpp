// SPDX-License-Identifier: MIT
// What is shown of everything that is wrong in a book: the findings of its readers and of the
// judgements, what the book silences and what strictness makes of the rest. The judgements
// themselves are checks.hpp's.
#pragma once

#include "plan/base/diagnostic.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// A book as it was read, with what its readers found.
struct BookRead {
  const Book& book;
  const Diagnostics& of_book;
  const Records& records;  // with their texts
  const Diagnostics& of_files;
  const Diagnostics& of_records;
};
/// All that is wrong: form and references, then what a book that is sound in those is judged by.
Diagnostics all_findings(const BookRead& read, Day as_of);

/// The findings less the warnings that book.ignore names; with `strict`, warnings as errors.
Diagnostics shown_findings(const Diagnostics& findings, const Profile& profile, bool strict);

}  // namespace plan
