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
    {"no rating was given", "主管没有评分"},
    {"the period has not begun", "本期尚未开始"},
    {"there is no target, and nothing before to go by", "没有目标，也没有上期可比"},
};
// clang-format on

}  // namespace

std::span<const Text> analysis() {
  return texts;
}

}  // namespace plan::zh
