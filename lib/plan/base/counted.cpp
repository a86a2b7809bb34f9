// SPDX-License-Identifier: MIT
#include "plan/base/counted.hpp"

#include "plan/base/en/singulars.hpp"

namespace plan {

std::string_view tr_counted(std::string_view english, Ones ones) {
  if (ones == 0 || language() != Language::en) return tr(english);
  for (const en::Singular& row : en::singulars())  // what one makes stands behind it
    if (row.english == english && (ones >> row.argument & 1U) != 0) english = row.of_one;
  return english;
}

}  // namespace plan
