// SPDX-License-Identifier: MIT
#include "plan/base/cores.hpp"

#include <sched.h>

#include <algorithm>
#include <thread>

namespace plan {

std::size_t cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) == 0)
    return std::max<std::size_t>(1, static_cast<std::size_t>(CPU_COUNT(&set)));
  return std::max(1U, std::thread::hardware_concurrency());  // more than a cpu_set_t holds
}

}  // namespace plan
