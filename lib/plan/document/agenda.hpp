// SPDX-License-Identifier: MIT
// What stands in somebody's calendar, as values: days with what is to be done on them.
#pragma once

#include <string>
#include <vector>

#include "plan/base/date.hpp"

namespace plan {

struct AgendaEntry {
  std::string uid;  // the same in every export of the same thing, whatever its day
  Day day{};
  std::string rep;         // whose, by id
  std::string summary;     // a line
  std::string category{};  // what it is, ASCII: "task"
};
using Agenda = std::vector<AgendaEntry>;

}  // namespace plan
