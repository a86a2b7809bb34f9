// SPDX-License-Identifier: MIT
// Dimensions of a book's own: what the section `axes` declares, and what customers, products and
// reps say of them in keys of the same name. Records keep theirs in records/record.hpp.
#pragma once

#include <string>
#include <vector>

#include "plan/book/given.hpp"

namespace plan {

/// What an own axis is a property of, in the order of the choices of `axes.of`.
enum class AxisOf { customer, product, rep, record };

struct OwnAxis {
  Place at;
  Given<std::string> id, name;
  Given<AxisOf> of;
  std::vector<Given<std::string>> values;  // none: any word
};

/// `segment: 企业`: the place of a thing on an own axis.
struct OwnWord {
  std::string axis;  // its id
  Dated<std::string> values;
};

}  // namespace plan
