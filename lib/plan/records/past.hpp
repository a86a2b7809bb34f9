// SPDX-License-Identifier: MIT
// What somebody needs of records that are dated on other days than those that he looks at. Who asks
// may be given more.
#pragma once

#include <cstdint>

#include "plan/records/kind_set.hpp"

namespace plan {

struct Past {
  enum class How : std::uint8_t {
    none,
    linked,    // those of the same deals, orders, requests and tasks, whenever they are
    standing,  // all by which it is known how things stand on the first of the days
    all,
  };
  How how = How::none;
  // of kinds of how things stand
  KindSet without_effect = 0;  // what they did is over
  KindSet latest_alone = 0;    // the latest of a rep's with a customer says all
};

}  // namespace plan
