// SPDX-License-Identifier: MIT
// Chinese texts of what a document itself says; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // the plan
    {"; ", "；"},

    // columns
    {"{} name", "{}名称"},
};
// clang-format on

}  // namespace

std::span<const Text> document() {
  return texts;
}

}  // namespace plan::zh
