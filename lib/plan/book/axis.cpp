// SPDX-License-Identifier: MIT
#include "plan/book/axis.hpp"

#include <iterator>

namespace plan {
namespace {

struct Row {
  std::string_view word;
  bool worded = false;
};
constexpr Row table[] = {
    {"company"},  {"team"},           {"rep"},         {"product"},  {"group", true},  {"region"},
    {"customer"}, {"industry", true}, {"level", true}, {"category"}, {"source", true}, {"stage"},
};
static_assert(std::size(table) == axis_count);

}  // namespace

std::optional<Axis> parse_axis(std::string_view word) {
  for (std::size_t i = 0; i < axis_count; ++i)
    if (table[i].word == word) return static_cast<Axis>(i);
  return {};
}

std::string_view to_string(Axis axis) {
  return table[static_cast<std::size_t>(axis)].word;
}

bool is_worded(Axis axis) {
  return table[static_cast<std::size_t>(axis)].worded;
}

std::vector<std::string_view> axis_words() {
  std::vector<std::string_view> words;
  for (const Row& row : table) words.push_back(row.word);
  return words;
}

}  // namespace plan
