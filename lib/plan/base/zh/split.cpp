// SPDX-License-Identifier: MIT
// Chinese texts of this room; see zh.hpp. Rows are sorted by room, not by alphabet.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

std::span<const Text> split() {
  static constexpr Text texts[] = {
      {"", ""},
  };
  return texts;
}

}  // namespace plan::zh
