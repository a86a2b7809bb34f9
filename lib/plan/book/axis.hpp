// SPDX-License-Identifier: MIT
// The axes by which targets and facts are told apart: what the rows of a report are. The built-in
// ones have names here; a book's own are the numbers behind them, in the order of Book::axes, and
// whatever is asked of them takes the book.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

struct Book;
struct OwnAxis;

enum class Axis : std::uint8_t {
  company,
  team,
  rep,
  product,
  group,  // of products
  region,
  customer,
  industry,  // of customers, as the next
  level,
  category,
  source,
  stage,
  own,  // the first of the book's own
};
inline constexpr std::size_t built_in_axes = 12;
/// How many own axes a book may have.
inline constexpr std::size_t most_own_axes = 8;
inline constexpr std::size_t axis_count = built_in_axes + most_own_axes;

/// The axis of Book::axes at this place.
constexpr Axis own_axis(std::size_t place) {
  return static_cast<Axis>(built_in_axes + place);
}
/// What the book says of an own axis; null for a built-in one.
const OwnAxis* own_axis(Axis axis, const Book& book);

/// The axis of this id, else the own one that alone has this name.
std::optional<Axis> parse_axis(std::string_view word, const Book& book);
/// Whether the word is the id of a built-in axis.
bool is_built_in(std::string_view word);
/// Its id. Range: a built-in one, or one of the book's.
std::string_view to_string(Axis axis, const Book& book);
/// What people call it: a built-in one in the reader's language, an own one by its name.
std::string axis_title(Axis axis, const Book& book);
/// Whether its places are numbers of words (Attribution::words()), not of things with an id.
bool is_worded(Axis axis);
/// All of them, the built-in ones first.
std::vector<Axis> axes_of(const Book& book);

}  // namespace plan
