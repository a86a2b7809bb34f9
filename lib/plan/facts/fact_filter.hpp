// SPDX-License-Identifier: MIT
// Which facts count: those of some reps, teams with their sub-teams, products, regions with what
// lies in them, customers.
#pragma once

#include <array>
#include <vector>

#include "plan/facts/attribution.hpp"

namespace plan {

/// For each axis the places that count; an empty list counts everything.
struct FactFilter {
  std::array<std::vector<bool>, axis_count> admitted{};

  bool has(Axis axis) const { return !admitted[static_cast<std::size_t>(axis)].empty(); }
  bool admits(const Dims& dims) const {
    for (std::size_t axis = 0; axis < axis_count; ++axis)
      if (!admitted[axis].empty() && (dims[axis] == absent || !admitted[axis][dims[axis]]))
        return false;
    return true;
  }
  /// Lets the place in as well, and keeps out what has not been let in.
  void admit(Axis axis, Index place, std::size_t places) {
    auto& list = admitted[static_cast<std::size_t>(axis)];
    list.resize(places);
    list[place] = true;
  }
};

}  // namespace plan
