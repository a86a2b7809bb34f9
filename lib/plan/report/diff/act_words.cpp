// SPDX-License-Identifier: MIT
#include "plan/report/diff/act_words.hpp"

#include <algorithm>

namespace plan {

std::string act_alone(std::string record) {
  for (const std::string key : {"id: ", "digest: ", "previous: ", "signature: "}) {
    const auto start = record.find(key);
    if (start == std::string::npos || start == 0) continue;
    const auto end = std::min(record.find(", ", start), record.size() - 1);
    if (end + 1 < record.size())
      record.erase(start, end + 2 - start);
    else if (start > 2)  // the last one, with the comma before it
      record.erase(start - 2, end - start + 2);
  }
  return record;
}

}  // namespace plan
