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

struct FactFilter {
  /// For each axis the places that count, the last being what has none: (unallocated). An empty
  /// list counts everything.
  std::array<std::vector<bool>, axis_count> admitted{};
  std::uint32_t named = 0;  // a bit for each axis that may have a list that is not empty

  bool has(Axis axis) const { return !admitted[static_cast<std::size_t>(axis)].empty(); }
  bool admits(Axis axis, Index place) const {
    const auto& list = admitted[static_cast<std::size_t>(axis)];
    return list.empty() || (place == absent ? list.back() : list[place]);
  }
  bool admits(const Dims& dims) const {
    for (std::uint32_t left = named; left != 0; left &= left - 1) {
      const auto axis = static_cast<std::size_t>(std::countr_zero(left));
      if (!admits(static_cast<Axis>(axis), dims[axis])) return false;
    }
    return true;
  }
  /// Lets the place, or `absent`, in as well, and keeps out what has not been let in. `places`: how
  /// many the axis has.
  void admit(Axis axis, Index place, std::size_t places) {
    auto& list = admitted[static_cast<std::size_t>(axis)];
    list.resize(places + 1);
    list[place == absent ? places : place] = true;
    named |= std::uint32_t{1} << static_cast<unsigned>(axis);
  }
};

}  // namespace plan
