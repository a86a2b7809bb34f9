// SPDX-License-Identifier: MIT
// Which facts count: those of some reps, teams with their sub-teams, products, regions with what
// lies in them, customers.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "plan/facts/attribution.hpp"

namespace plan {

/// For each axis the places that count; an empty list counts everything.
struct FactFilter {
  std::array<std::vector<bool>, axis_count> admitted{};
  std::uint32_t named = 0;  // a bit for each axis that may have a list that is not empty

  bool has(Axis axis) const { return !admitted[static_cast<std::size_t>(axis)].empty(); }
  bool admits(const Dims& dims) const {
    for (std::uint32_t left = named; left != 0; left &= left - 1) {
      const auto axis = static_cast<std::size_t>(std::countr_zero(left));
      if (!admitted[axis].empty() && (dims[axis] == absent || !admitted[axis][dims[axis]]))
        return false;
    }
    return true;
  }
  /// Lets the place in as well, and keeps out what has not been let in.
  void admit(Axis axis, Index place, std::size_t places) {
    auto& list = admitted[static_cast<std::size_t>(axis)];
    list.resize(places);
    list[place] = true;
    named |= std::uint32_t{1} << static_cast<unsigned>(axis);
  }
};

}  // namespace plan
