// SPDX-License-Identifier: MIT
// The axes by which targets and facts are told apart: what the rows of a report are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

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
};
inline constexpr std::size_t axis_count = 12;

std::optional<Axis> parse_axis(std::string_view word);
std::string_view to_string(Axis axis);
/// Whether its places are numbers of words (Attribution::words()), not of things with an id.
bool is_worded(Axis axis);
/// All of them as words.
std::vector<std::string_view> axis_words();

}  // namespace plan
