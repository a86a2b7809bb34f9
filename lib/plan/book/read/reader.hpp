// SPDX-License-Identifier: MIT
// From the joined document to a Book, strictly by the key table. Form only: whether ids exist and
// dates make sense is references.hpp's.
#pragma once

#include "plan/base/diagnostic.hpp"
#include "plan/book/book.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// The book that the document states; what could not be read is left out and stands in `findings`.
/// Errors: unknown-key, missing-key, wrong-shape, bad-year, duplicate-id,
/// too-many-axes, and those of read_scalar.
/// A `format` newer than 1 is the only finding then (newer-format).
/// `knows_all_axes`: false where a file may have lost a part of the section `axes`; a key that no
/// axis declares and that is like no other is then passed over where an own axis' might stand.
Book read_book(const Node& root, Diagnostics& findings, bool knows_all_axes = true);

/// Whether the document states a newer format than this program reads, with the error newer-format:
/// asked by read_book() before anything else, which then judges no more.
bool newer_format(const Node& plan_yaml, Diagnostics& findings);

}  // namespace plan
