// SPDX-License-Identifier: MIT
// English texts that count things, as they are said of one: "1 day late" beside "2 days late".
// Chinese has one form for both.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace plan::en {

/// A text with the number of an argument, and the text where that argument is 1. It takes the same
/// arguments; one with two counts has a row for each, and one for the second of what the first
/// makes.
struct Singular {
  std::string_view english;
  std::size_t argument;
  std::string_view of_one;
};

/// THE list of them (a test holds that no text with a count lacks its row).
std::span<const Singular> singulars();

}  // namespace plan::en
