// SPDX-License-Identifier: MIT
// Chinese texts of the forecast's report; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"combination of all methods", "各方法的组合"},
    {"forecast of sales from {}", "{} 起的销售预测"},
    {"Expected sales", "预计销售额"},
    {"expected sales", "预计销售额"},
    {"target and expected sales of each month", "各月目标和预计销售额"},
    {"low 80%", "80% 下限"},
    {"high 80%", "80% 上限"},
    {"low 95%", "95% 下限"},
    {"high 95%", "95% 上限"},
    {"pipeline", "在手商机"},
    {"Landing of {}", "{} 全年落点"},
    {"sales so far", "已有销售额"},
    {"to come", "其余预计"},
    {"landing", "全年预计"},
    {"months known", "已知月数"},
    {"nothing known", "没有数据"},
    {"nothing sold yet", "尚无销售"},
    {"run rate", "销售速度"},
    {"Errors of the methods at earlier ends", "各方法回测误差"},
    {"method", "方法"},
    {"chosen", "采用"},
    {"no month of sales is known: there is nothing to go by", "没有任何一个月的销售额，无从预测"},
    {"every month so far brought 0, and so does the forecast", "至今每月都是 0，预测也是 0"},
    {"there are no targets by these axes", "按这些维度没有目标"},
    {"there is no target here", "这里没有目标"},
    {"history tells what is expected, and no interval", "历史数据事先给出预计，没有区间"},
    {"the target's pace has no interval", "按目标进度推算，没有区间"},
    {"fewer than three months are known", "已知不到三个月"},
    {"no month of sales is known", "没有已知销售额的月份"},
    {"nobody there", "已无人在岗"},
    {"target x pace", "目标 × 进度"},
    {"no whole month of sales is known: what is left of the target x sales / target to date, of the year", "没有一个完整月份的销售额是已知的：剩余目标 × 全年销售额 / 进度目标"},
    {"history tells beforehand what is expected, and it stands for it: {}", "历史数据事先给出预计的月份，以其为准：{}"},
    {"{} was asked for: it needs 24 months that are known, there are {}", "指定的{}需要 24 个已知月份，现有 {} 个"},
    {"fewer than 24 months are known: the run rate per working day of up to 12 months x the season, and no method is compared",
     "已知不足 24 个月：按近 12 个月以内每个工作日的销售速度乘以季节推算，不比较各方法"},
    {"{}, as asked for: off by {} at earlier ends", "按指定用{}：回测误差 {}"},
    {"{} alone, far better than all methods together: off by {} at earlier ends", "单用{}，远好于各方法的组合：回测误差 {}"},
    {"all methods together, each by how little it was off: {} at earlier ends; the best in the past alone is seldom the best to come",
     "各方法的组合，误差越小权重越大：回测误差 {}；过去单独最好的，以后往往不是"},
    {"not known, and taken from the months around them or a year away: {}",
     "以下月份没有数据，取自相邻月份或前后一年的同月：{}"},
    {"some months brought less than was returned: the methods are compared by amounts (MASE), and the forecast may be below 0",
     "有的月份退货多于订单：各方法按金额误差（MASE）比较，预测可能小于 0"},
    {"each row is forecast by its own months: the parts need not add up to the total",
     "每行按自己的各月预测：各部分之和不一定等于合计"},
    {"pipeline: open amounts x probability of their stage, by expected close; beside the expected sales, never added to them",
     "在手商机：未结商机金额乘以阶段概率，按预计成交月；列在预计销售额旁边，从不相加"},
};
// clang-format on

}  // namespace

std::span<const Text> forecast() {
  return texts;
}

}  // namespace plan::zh
