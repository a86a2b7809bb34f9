// SPDX-License-Identifier: MIT
// Chinese texts of what the figures mean: customers, pipeline, duties, gap; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"{} has no target that it could be a rate of", "{} 年没有目标，无从按比率计算"},
    {"not planned", "未列预算"},
    {"the budget is 0", "预算为 0"},
    {"no customer of theirs has a potential", "名下没有写明潜力的客户"},
    {"the potential is 0", "潜力为 0"},
    {"active", "活跃"},
    {"dormant", "休眠"},
    {"prospect", "潜在"},
    {"best", "重点保持"},
    {"recent", "新近"},
    {"slipping away", "将要流失"},
    {"asleep", "沉睡"},
    {"middle", "一般"},
    {"no rating was given", "主管没有评分"},
    {"the period has not begun", "本期尚未开始"},
    {"there is no target, and nothing before to go by", "没有目标，也没有上期可比"},
    // gap
    {"{} is not over", "{} 尚未结束"},
    {"no sales a year before", "去年同期没有销售"},
    {"orders a year before are under 0", "去年同期订单额为负"},
    {"the book's history tells other sales by it", "账册的历史按此维度给出的销售额与总数不同"},
    {"the quantities sold come to nothing", "销量合计为零"},
    {"it would take too many", "数目过大"},
    {"it is reached", "已完成"},
    {"the deals won came to nothing", "赢单金额为零"},
    {"not even if every closed deal had been won", "结案的商机全赢也不够"},
    {"no visit was recorded", "没有拜访记录"},
    // forecast
    {"the same month a year before", "上年同月"},
    {"exponential smoothing", "指数平滑"},
    {"Theta", "Theta 法"},
    {"Holt-Winters with damped trend, season added", "Holt-Winters，趋势衰减，季节相加"},
    {"Holt-Winters with damped trend, season as a factor",
     "Holt-Winters，趋势衰减，季节相乘"},
    {"exponential smoothing of ratios", "按比率的指数平滑"},
    {"Theta of ratios", "按比率的 Theta 法"},
    {"dynamic Theta", "动态 Theta 法"},
    {"dynamic Theta of ratios", "按比率的动态 Theta 法"},
    {"autoregression of monthly changes", "逐月变化的自回归"},
    {"autoregression of yearly changes", "同比变化的自回归"},
    // what a target's change comes from
    {"people and teams", "人员与团队"},
    {"the year's target", "全年目标"},
    {"working days", "工作日"},
    {"season and history", "季节与历史"},
    {"shares", "权重"},
    {"pinned targets", "固定目标"},
};
// clang-format on

}  // namespace

std::span<const Text> analysis() {
  return texts;
}

}  // namespace plan::zh
