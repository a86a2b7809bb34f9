// SPDX-License-Identifier: MIT
// Chinese texts of this room; see zh.hpp. Rows are sorted by room, not by alphabet.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

namespace {

constexpr Text texts[] = {
    {"unit: {}", "单位：{}"},
    {"{}: {}", "{}：{}"},
    {"n/a{}: {}", "n/a{}：{}"},
    {"note: {}", "注：{}"},
    {"nothing to show", "没有可显示的内容"},

    // Measures beside each other
    {"status", "目标进度"},
    {"rates", "业绩与比率"},
    {"reached", "完成"},
    {"to date", "进度与预计"},
    {"lead source", "来源"},
    {"together", "合计"},
    {"points", "百分点"},
    {"compared with", "对比期"},
    {"first day compared", "对比期首日"},
    {"last day compared", "对比期末日"},
    {"{}, compared", "{}（对比期）"},
    {"{}, difference", "{}差额"},
    {"{}, growth", "{}增长率"},
    {"{}..{}, {} working days", "{}..{}，{} 个工作日"},
    {"{} has nothing to be compared with", "{} 没有可对比的一期"},
    {"{} ({}) beside {} ({})", "{}（{}）与 {}（{}）对比"},
    {"{} records are dated after as-of and do not count", "{} 条记录的日期在截至日之后，不计入"},
    {"projection: sales so far and the run rate of up to 12 months, by season and working days",
     "预计：已有销售额，加上按近 12 个月以内的速度（按季节和工作日折算）推算的剩余各天"},
    {"projection: target x pace, since there is no month of records yet",
     "预计：目标 x 进度，因为记录还不满一个月"},

    // Judgements of plan check
    {"a mobile number", "手机号码"},
    {"an identity card's number", "身份证号码"},
    {"a bank card's number", "银行卡号"},
    {"this text holds {}", "这段文字里有{}"},
    {"keep it in a field of its own (phone), or outside the book",
     "请写在专门的字段（phone）里，或不放进账册"},
    {"{} is an error; only warnings can be silenced", "{} 是错误；只有警告可以不显示"},
    {"there is no code \"{}\"", "没有“{}”这个代码"},
    {"plan explain CODE tells what a code means", "plan explain CODE 解释一个代码的意思"},
    {"the target of {} for {} is {} of last year's sales; all who were there then together: {}",
     "{0} 的 {1} 年目标是其上年销售额的 {2}；上年在岗者合计为 {3}"},
    {"lower the share or the pins, or say why in the plan's text",
     "请调低份额或固定目标，或在方案文字里说明原因"},
    {"{} carries over three times the mean daily target of {}",
     "{0} 的日均目标超过 {1} 年平均的三倍"},
    {"share the target among more people, or lower the share", "请让更多人分担，或调低份额"},
    {"{} joins on {} with a full target from the first month",
     "{0} 于 {1} 入职，第一个月就承担全额目标"},
    {"add ramp: [25%, 50%, 75%], or ramp: [100%] if that is meant",
     "请加上 ramp: [25%, 50%, 75%]；若确要如此，写 ramp: [100%]"},
    {"the target of {} is {} a working day, over twice the best month so far: {} in {}",
     "{0} 的目标合每工作日 {1}，超过历史最好月份的两倍：{3} 的 {2}"},
    {"lower the target or the month's weight, or mend history",
     "请调低目标或该月权重，或改正 history"},
    {"{} monthly targets of {} are under one unit of round",
     "{1} 年有 {0} 个月度目标不足一个取整单位"},
    {"write a smaller round", "请把 round 写小"},
    {"pins leave {} nothing to share in {}; monthly targets of 0 in the year: {}",
     "固定目标在 {1} 没有给 {0} 留下余额；全年共有 {2} 个月度目标为 0"},
    {"lower the pins, or give these people share: 0", "请调低固定目标，或给这些人写 share: 0"},
    {"list its holidays in calendar, or wait for a newer plan",
     "请在 calendar 里列出放假日，或等新版的 plan"},
};

}  // namespace

std::span<const Text> report() {
  return texts;
}

}  // namespace plan::zh
