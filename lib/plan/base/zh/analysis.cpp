// SPDX-License-Identifier: MIT
// Chinese texts of what the figures mean: customers, pipeline, duties; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"active", "活跃"},
    {"dormant", "休眠"},
    {"prospect", "潜在"},
};
// clang-format on

}  // namespace

std::span<const Text> analysis() {
  return texts;
}

}  // namespace plan::zh
