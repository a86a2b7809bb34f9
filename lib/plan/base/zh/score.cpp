// SPDX-License-Identifier: MIT
// Chinese texts of the appraisal; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"appraisal {}", "绩效考核 {}"},
    {"ranking", "排名"},
    {"rank", "名次"},
    {"points of each item", "各项得分"},
    {"no item counts", "没有可计的考核项"},
    {"score and grade, period by period", "各期得分与等级"},
    {"actual", "实际"},
    {"target from", "目标来源"},
    {"at most {}", "不超过 {}"},
    {"{} (the period before)", "{}（上期实际）"},
    {"{} (goal)", "{}（活动目标）"},
    {"total, grade {}", "合计，等级 {}"},
    {"what it rests on", "依据的记录"},
    {"points scored", "得分"},
    {"appraised", "被考核人"},
    {"appraised by", "考核人"},
    {"seen by the superior", "上级审阅"},
    {"not handed in", "未交"},
    {"not done in time", "未按时完成"},
    {"score: each item's part of its target, between floor and cap, times its weight", "得分：各项实际与目标之比（在下限与上限之间）乘以权重"},
    {"items that are n/a do not count: the other weights are raised in proportion", "n/a 的考核项不计，其余各项的权重按比例提高"},
    {"the book has no scorecard for this year: the usual items", "账册没有这一年的考核表，用通常的考核项"},
    {"grades: none are given; write scorecard: {grades: [{grade: A, from: 90}, ...]}", "没有写等级；请写 scorecard: {grades: [{grade: A, from: 90}, ...]}"},
    {"the period is not over: figures are those up to {}", "本期尚未结束，数字截至 {}"},
    {"{} ratings of people by themselves do not count", "{} 条自评不计"},
};
// clang-format on

}  // namespace

std::span<const Text> score() {
  return texts;
}

}  // namespace plan::zh
