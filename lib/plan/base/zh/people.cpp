// SPDX-License-Identifier: MIT
// Chinese texts of the reports of plan people; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // tables
    {"seats by team", "编制"},
    {"planned seats", "编制数"},
    {"ramp now", "起步"},
    {"joined, moved, left", "人员变动"},
    {"planned from", "编制起始日"},
    {"on leave", "休假中"},
    {"full times", "折合全职"},
    {"open seats", "缺员"},
    {"open since", "缺员起始日"},
    {"people there", "在岗人员"},
    {"people and load {}", "人员与负荷 {}"},
    {"months there", "月数"},
    {"working time", "工时"},
    {"days of leave", "休假天数"},
    {"load {}", "{} 年负荷"},
    {"own working days", "本人工作日"},
    {"sales {}", "{} 年销售额"},
    {"growth asked", "要求增长"},
    {"target of potential", "目标占潜力"},
    {"no working day of their own", "没有本人工作日"},
    {"who stands out", "明显偏高或偏低"},
    {"target a working day", "日均目标"},
    {"of the median", "相对中位数"},
    {"why so", "原因所在"},
    {"from team", "原团队"},
    {"to team", "新团队"},
    {"target that goes along", "随之转移的目标"},
    {"planned courses", "计划课程"},
    {"courses taken", "已参加"},
    {"mean score", "平均成绩"},
    // one person
    {"person", "人员档案"},
    {"employed", "在职"},
    {"ramp by month", "起步各月"},
    {"away", "休假"},
    {"targets {}", "{} 年目标与完成"},
    {"sales beside the target", "销售额与目标"},
    {"activity {}", "{} 活动"},
    {"contacts and visits", "联络与拜访"},
    {"own sales", "本人销售额"},
    {"talks", "谈话记录"},
    {"talked with", "谈话人"},
    {"points of conduct", "分数"},
    {"ratings", "评定"},
    {"rated by", "评定人"},
    {"planned for", "计划日期"},
    {"taken on", "参加日期"},
    {"not taken", "未参加"},
    {"reports and tasks", "汇报与任务"},
    {"were due", "到期"},
    {"done in time", "按时"},
    {"done late", "逾期完成"},
    {"not done", "未完成"},
    {"late or not done", "逾期或未完成"},
    {"done on", "完成日"},
    {"{} is not there any more: the last day was {}", "{} 已离职，最后一天是 {}"},
    // why a target stands out
    {"a large weight ({})", "权重大（{}）"},
    {"a small weight ({})", "权重小（{}）"},
    {"a pin", "固定值"},
    {"the ramp", "起步期打折"},
    {"leave that keeps the target", "休假而目标不减"},
    {"working time {} with the whole weight", "工时 {}，权重未减"},
    {"the season of the days there", "在岗期间的季节"},
    // notes
    {"target a working day: lowest {}, median {}, highest {}; who is over 130% or under 70% of the median stands out",
     "日均目标：最低 {}，中位数 {}，最高 {}；超过中位数 130% 或低于 70% 的列出"},
    {"{} is planned for {}, who is not there on {}", "{0} 安排了 {1}，但其 {2} 不在岗"},
    {"people, teams and seats are those of {}; targets and own working days those of the year {}",
     "人员、团队、编制以 {} 为准；目标和本人工作日为 {} 全年"},
    {"open seats and working days count a part-time day as its part", "缺员和工作日中，非全职的按工时折算"},
};
// clang-format on

}  // namespace

std::span<const Text> people() {
  return texts;
}

}  // namespace plan::zh
