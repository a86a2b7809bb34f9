// SPDX-License-Identifier: MIT
// Chinese texts of plan pipeline and plan due; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

namespace {

constexpr Text texts[] = {
    // plan pipeline
    {"open deals on {}", "{} 在手商机"},
    {"no deal has skipped a stage", "没有商机跳过阶段"},
    {"no target and no deal in {} to tell the coverage of", "{} 没有目标和商机，无从计算商机覆盖"},
    {"By stage", "各阶段"},
    {"Deals", "商机明细"},
    {"Stages skipped", "跳过阶段"},
    {"Coverage of {}", "{} 商机覆盖"},
    {"deals", "商机"},
    {"deal", "商机"},
    {"weighted amount", "加权金额"},
    {"longest days in stage", "最久停留天数"},
    {"days in stage", "停留天数"},
    {"expected close", "预计成交"},
    {"close passed", "成交逾期"},
    {"last contact", "上次联络"},
    {"days without contact", "未联络天数"},
    {"not followed up", "跟进逾期"},
    {"stays", "停留"},
    {"days since lead", "历时"},
    {"silent", "沉默"},
    {"late", "逾期"},
    {"closes", "预计成交"},
    {"both", "两者"},
    {"close", "成交"},
    {"contact", "跟进"},
    {"from stage", "原阶段"},
    {"to stage", "新阶段"},
    {"skipped", "跳过"},
    {"won", "赢单"},
    {"stays, open, silent: days in the stage, since the lead, since the last contact; late: past "
     "the "
     "expected close, or {} days without contact",
     "停留、历时、未联络是在本阶段、自立项起、距上次联络的天数；逾期指已过预计成交日，或超过 {} "
     "天没有联络"},
    {"deals ordered in {} without a stage ever being recorded: {}",
     "{} 没有记过阶段就签单的商机：{} 个"},
    {"deals of people who have left: {}", "离职人员名下的商机：{}"},

    // plan due
    {"due {}", "到期与逾期 {}"},
    {", ", "、"},
    {"nothing is due: {}", "没有到期事项：{}"},
    {"deals and customers are due {} days after the last contact",
     "商机和老客户在上次联络后 {} 天到期"},
    {"{} (left)", "{}（离职）"},
    {"the last day of {} was {}; {} is to act", "{} 已离职（最后一天 {}），由 {} 负责处理"},
    {"the last day of {} was {}; nobody stands in: name who is to act",
     "{} 已离职（最后一天 {}），团队没有在职主管，请指定接手人"},
    {"open tasks without a day by which: {}", "没有写期限的未完成任务：{} 项"},
    {"Tasks", "任务"},
    {"Follow-ups", "跟进"},
    {"Requests not answered", "未回复的客户需求"},
    {"Reports not handed in", "未交的汇报"},
    {"Trainings not taken", "未参加的培训"},
    {"days late", "逾期天数"},
    {"time left", "剩余或逾期"},
    {"today", "今天"},
    {"{} days late", "逾期 {} 天"},
    {"in {} days", "还有 {} 天"},
    {"task", "任务"},
    {"what", "内容"},
    {"given by", "布置人"},
    {"given on", "布置日"},
    {"request", "需求"},
    {"asked on", "提出日"},
    {"kind", "种类"},
    {"who", "谁"},
    {"report", "汇报"},
    {"course", "课程"},
    {"deal {}", "商机 {}"},
    {"customer with orders", "老客户回访"},
    {"{} and {} more", "{}及另外 {} 人"},
    {"daily summary", "日报"},
    {"weekly summary", "周报"},
    {"monthly summary", "月报"},
    {"daily plan", "日计划"},
    {"weekly plan", "周计划"},
    {"monthly plan", "月计划"},
};

}  // namespace

std::span<const Text> look() {
  return texts;
}

}  // namespace plan::zh
