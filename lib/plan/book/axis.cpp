// SPDX-License-Identifier: MIT
#include "plan/book/axis.hpp"

#include <algorithm>
#include <iterator>

#include "plan/book/book.hpp"

namespace plan {
namespace {

struct AxisWord {
  std::string_view word;
  bool worded = false;
};
constexpr AxisWord axis_words[] = {
    {"company"},  {"team"},           {"rep"},         {"product"},  {"group", true},  {"region"},
    {"customer"}, {"industry", true}, {"level", true}, {"category"}, {"source", true}, {"stage"},
};
static_assert(std::size(axis_words) == built_in_axes);
static_assert(static_cast<std::size_t>(Axis::own) == built_in_axes);

/// The axis of that name; none where several have it.
std::optional<Axis> named(std::string_view name, const Book& book) {
  std::optional<Axis> found;
  for (const Axis axis : axes_of(book)) {
    const OwnAxis* own = own_axis(axis, book);
    if (!own || !own->name || *own->name != name) continue;
    if (found) return {};
    found = axis;
  }
  return found;
}

}  // namespace

const OwnAxis* own_axis(Axis axis, const Book& book) {
  const auto number = static_cast<std::size_t>(axis);
  return number < built_in_axes ? nullptr : &book.axes[number - built_in_axes];
}

std::optional<Axis> parse_axis(std::string_view word, const Book& book) {
  for (const Axis axis : axes_of(book))
    if (to_string(axis, book) == word) return axis;
  return named(word, book);
}

bool is_built_in(std::string_view word) {
  return std::ranges::find(axis_words, word, &AxisWord::word) != std::end(axis_words);
}

std::string_view to_string(Axis axis, const Book& book) {
  const OwnAxis* own = own_axis(axis, book);
  return own ? std::string_view(*own->id) : axis_words[static_cast<std::size_t>(axis)].word;
}

std::string axis_title(Axis axis, const Book& book) {
  const OwnAxis* own = own_axis(axis, book);
  return own ? name_of(*own) : std::string(tr(to_string(axis, book)));
}

bool is_worded(Axis axis) {
  return axis >= Axis::own || axis_words[static_cast<std::size_t>(axis)].worded;
}

std::vector<Axis> axes_of(const Book& book) {
  std::vector<Axis> axes;
  const std::size_t own = std::min(book.axes.size(), most_own_axes);
  for (std::size_t i = 0; i < built_in_axes + own; ++i) axes.push_back(static_cast<Axis>(i));
  return axes;
}

}  // namespace plan
