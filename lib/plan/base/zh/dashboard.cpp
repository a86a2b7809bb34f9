// SPDX-License-Identifier: MIT
// Chinese texts of the dashboard: its key figures and chapters; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"key figures", "关键指标"},
    {"figure", "数值"},
    {"of it", "说明"},
    {"won {}, lost {}", "赢单 {}，输单 {}"},
    {"coverage {}", "{} 商机覆盖率"},
    {"of these late: {}", "其中逾期 {}"},
    {"targets and results", "目标与业绩"},
    {"work and people", "工作与人员"},
    {"deals and customers", "商机与客户"},
    {"news and what comes next", "信息与后续"},
};
// clang-format on

}  // namespace

std::span<const Text> dashboard() {
  return texts;
}

}  // namespace plan::zh
