// SPDX-License-Identifier: MIT
#include "plan/book/axis.hpp"

#include <iterator>

namespace plan {
namespace {

constexpr std::string_view words[] = {"company",  "team",     "rep",    "product", "region",
                                      "customer", "category", "source", "stage"};
static_assert(std::size(words) == axis_count);

}  // namespace

std::optional<Axis> parse_axis(std::string_view word) {
  for (std::size_t i = 0; i < axis_count; ++i)
    if (words[i] == word) return static_cast<Axis>(i);
  return {};
}

std::string_view to_string(Axis axis) {
  return words[static_cast<std::size_t>(axis)];
}

std::vector<std::string_view> axis_words() {
  return {std::begin(words), std::end(words)};
}

}  // namespace plan
