// SPDX-License-Identifier: MIT
// Where the keys that a book's own axes declare may stand in plan files, and what they may say
// there and in records.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "plan/base/result.hpp"
#include "plan/book/book.hpp"
#include "plan/book/keys.hpp"

namespace plan {

/// A section whose things may have places on own axes.
struct OwnPlace {
  std::string_view section;
  AxisOf of;
  Form form;  // dated: the place may change in the course of time
  std::vector<OwnWord>& (*words)(void* thing);
};
/// Null for any other section.
const OwnPlace* own_place(std::string_view section);

/// The keys that the book's axes declare for things of the section, and those of axes of which it
/// is not known what they are of.
std::vector<std::string_view> own_keys(std::string_view section, const Book& book);

/// The row of an own axis' key, which fills an OwnWord. It looks at both, which stay the caller's.
Key own_row(const OwnPlace& place, std::string_view id);

/// Why the text is no place on the axis: it is blank, or none of the values that there are.
std::optional<Refusal> refused_value(const OwnAxis& axis, std::string_view text);

}  // namespace plan
