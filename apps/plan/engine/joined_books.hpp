// SPDX-License-Identifier: MIT
// Several books of one database seen as one: what they have in common, with an axis of its own that
// tells them apart. No targets: those are sums there.
#pragma once

#include <string>
#include <vector>

#include "plan/base/said_error.hpp"
#include "plan/book/axis.hpp"

namespace plan {

/// The axis by which joined books are told apart.
inline constexpr const char* book_axis = "book";
/// The column of contributions that tells the axis: of joined books, all of whose own axes that one
/// is, the book's.
std::string told_in(Axis axis, const Book& book, bool joined);

struct KeptBook {
  std::string name;
  std::string plan;  // the text of its plan file
};

/// What there is to say of a book whose plan's text is not there, or was changed to no plan.
SaidError lacks_plan(const std::string& name);

/// A plan file of all of them: things of one id are one, as the first book has it, whose language
/// is spoken from here on where `speaks_as_book` says so. Range: texts that were exported. Errors:
/// UsageError where currencies or fiscal years differ; SaidError for a text that is no plan.
std::string joined_plan(const std::vector<KeptBook>& books, bool speaks_as_book);

}  // namespace plan
