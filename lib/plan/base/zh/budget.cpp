// SPDX-License-Identifier: MIT
// Chinese texts of the budget's report; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"budget {}", "费用预算 {}"},
    {"budget and expenses", "预算与费用"},
    {"budget to date", "至今预算"},
    {"spent", "已支出"},
    {"planned rate", "计划费用率"},
    {"expected end", "预计期末"},
    {"expected left", "预计结余"},
    {"over budget", "超支"},
    {"rates of sales", "费用率与计划"},
    {"at the end", "期末"},
    {"whose budget", "预算归属"},
    {"over the budget of {}", "超出 {} 的预算"},
    {"(company)", "（部门共用）"},
    {"(not planned)", "（未列预算）"},
    {"At this rate {} will be spent by {}, {} over the budget.", "照此进度，到 {1} 将支出 {0}，超出预算 {2}。"},
    {"At this rate {} will be spent by {}, {} of the budget unused.", "照此进度，到 {1} 将支出 {0}，预算结余 {2}。"},
    {"Over their budget: {}.", "超支：{}。"},
    {"Expected over their budget: {}.", "预计超支：{}。"},
    {"besides, {} were spent that other budgets cover: a team's, or the company's", "另有 {} 的支出由别的预算负担：团队的，或部门共用的"},
    {"Spent: {} of a budget of {}.", "已支出 {}，预算 {}。"},
    {"Spent so far: {}; the budget to date is {}, that of all days {}.", "已支出 {}；至今预算 {}，全期预算 {}。"},
    {"{0} has no budget: write its lines under years, {0}, budget", "{0} 年没有费用预算：请写在 years 下 {0} 的 budget 里"},
    {"expected: of each category of each budget, spent / budget to date x budget, so that the rate so far goes on by the budget's own season; without a budget to date, what was spent and the budget to come. Rows and total are the sums", "预计：每个预算的每一类，已支出 / 至今预算 × 预算，即按预算自身的月度分布照目前的进度推算；至今没有预算的，为已支出加以后的预算。各行与合计都是它们之和"},
    {"each expense counts with the nearest budget that covers it: the person's own, the team's or that of a team above, else the company's", "每笔费用计入最近的一项预算：本人的，所在团队或上级团队的，再次是部门共用的"},
};
// clang-format on

}  // namespace

std::span<const Text> budget() {
  return texts;
}

}  // namespace plan::zh
