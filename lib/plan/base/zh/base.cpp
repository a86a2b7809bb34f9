// SPDX-License-Identifier: MIT
// Chinese texts of the values: numbers, dates and periods, working days, the form of findings.
// See zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // Findings
    {"error", "错误"},
    {"warning", "警告"},
    {"hint:", "提示："},
    {"other place: {}", "另一处在 {}"},
    // Numbers, amounts, rates
    {"write {}", "请改为 {}"},
    {"write {}, or {} if that was meant", "请改为 {}，若本意是 {} 则写后者"},
    {"a number is missing", "这里缺一个数"},
    {"{} holds full-width characters", "{} 中有全角字符"},
    {"{} names a currency", "{} 带有币种"},
    {"{} holds a comma", "{} 含有逗号"},
    {"{} holds an underscore", "{} 含有下划线"},
    {"{} is a time, not a number", "{} 是时间，不是数"},
    {"{} holds a blank", "{} 含有空格"},
    {"{} is written with an exponent", "{} 用了科学记数法"},
    {"{} begins with a plus sign", "{} 以加号开头"},
    {"{} has no digit before the point", "{} 的小数点前没有数字"},
    {"{} has no digit after the point", "{} 的小数点后没有数字"},
    {"{} begins with a needless 0", "{} 开头的 0 是多余的"},
    {"{} is not read as a unit here", "{} 在这里不能作单位"},
    {"{} is not a number", "{} 不是数"},
    {"{} has too many digits", "{} 的位数太多"},
    {"write it like 12.5%, 0.125 or 3", "请写成 12.5%、0.125 或 3 这样的形式"},
    {"write it like 1200 or 1200.50", "请写成 1200、1200.50、1200万 或 1.2亿 这样的形式"},
    {"write it like 1200 or 1200.50, without sign or unit",
     "请写成 1200 或 1200.50 这样的形式，不带货币符号和单位"},
    {"write it like 1200, 1200.50, 1200万 or 1.2亿",
     "请写成 1200、1200.50、1200万 或 1.2亿 这样的形式"},
    {"write it like 12 or 3.5", "请写成 12 或 3.5 这样的形式"},
    {"write at most {} digits before the point and {} after it",
     "小数点前最多 {} 位，小数点后最多 {} 位"},
    {"write at most {} digits before the point", "小数点前最多 {} 位"},
    {"write at most {} decimals", "最多写 {} 位小数"},
    {"write no decimals", "请不要写小数"},
    {"write no decimals, or keep more in this book: decimals: {}",
     "请不要写小数，或在 book 中写 decimals: {} 以保留更多位"},
    {"write at most {} decimals, or keep more in this book: decimals: {}",
     "最多写 {} 位小数，或在 book 中写 decimals: {} 以保留更多位"},
    {"{} has more decimals than the book keeps, {}", "{} 的小数位数超过了账册保留的 {} 位"},
    {"{} comes to {}, and the book keeps {} decimals", "{} 等于 {}，而账册只保留 {} 位小数"},
    {"write at most {}", "最大为 {}"},
    {"{} has more than 3 decimals", "{} 的小数超过 3 位"},
    {"{} has more decimals than {}, which has {}", "{} 的小数位数超过了 {} 的 {} 位"},
    {"{} comes to {}, and {} has {} decimals", "{} 等于 {}，而 {} 只有 {} 位小数"},
    {"{} is too large for an amount", "{} 超出了金额的范围"},
    {"a sum of money is too large to be computed", "金额合计过大，无法计算"},
    {"{} is no currency of ISO 4217", "{} 不是 ISO 4217 的货币代码"},
    {"write the amount in {}", "请改用 {} 填写金额"},
    {"write its three letters, such as USD", "请写三个字母的代码，例如 USD"},
    // Working days
    {"{}: no notice of holidays yet, Monday to Friday are counted",
     "{} 年尚无放假通知，按周一至周五计工作日"},
    {"{}: no notice of holidays yet, the working week is counted",
     "{} 年尚无放假通知，按账册的工作周计工作日"},
    {"{}: before {}, the first year of known holidays, Monday to Friday are counted",
     "{0} 年早于有放假数据的第一年 {1}，按周一至周五计工作日"},
    {"{}: before {}, the first year of known holidays, the working week is counted",
     "{0} 年早于有放假数据的第一年 {1}，按账册的工作周计工作日"},
    // Dates and periods
    {"{} is not a date", "{} 不是日期"},
    {"{} needs two digits for the month and for the day", "{} 的月和日都要写两位数字"},
    {"{} needs hyphens between year, month and day", "{} 的年、月、日之间要用连字符"},
    {"write year-month-day, such as 2026-03-02", "请按“年-月-日”书写，例如 2026-03-02"},
    {"{} is out of range", "{} 超出范围"},
    {"write 1 to {}", "请写 1 到 {}"},
    {"{} has no day {}", "{} 没有 {} 日"},
    {"its days are 01 to {:02}", "日期为 01 到 {:02}"},
    {"the year {} is out of range", "年份 {} 超出范围"},
    {"years are 1900 to 2999", "年份应在 1900 到 2999 之间"},
    {"there is no month {}", "没有 {} 月"},
    {"months are 01 to 12", "月份应在 01 到 12 之间"},
    {"{} does not exist", "{} 这一天不存在"},
    {"the last day of that month is {}", "该月最后一天是 {}"},
    {"{} is not a period", "{} 不是期间"},
    {"there is no week {:02} in {}", "{1} 年没有第 {0} 周"},
    {"a year has 2 halves", "一年只有两个半年"},
    {"a year has 4 quarters", "一年只有四个季度"},
    {"write {} to {}", "请写 {} 到 {} 之一"},
    {"the range ends before it begins, on {}", "区间的结束日 {} 早于开始日"},
    {"a range needs both ends", "区间的起点和终点都要写"},
    {"write both, such as 2026-01..2026-03", "请把两端都写上，例如 2026-01..2026-03"},
    {"{} depends on today, a file states fixed periods",
     "{} 随当天日期而变，文件中的期间必须是固定的"},
    {"write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, or two of them as A..B",
     "请写 2026、2026-H1、2026-Q1、2026-03、2026-W12、2026-03-02，或用 A..B 连接其中两个"},
    {"write 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-02, two of them as A..B, or a "
     "word such as last-week",
     "请写 2026、2026-H1、2026-Q1、2026-03、2026-W12、2026-03-02，用 A..B 连接其中两个，"
     "或写“上周”这样的词"},
    // Working days
    {"the State Council's yearly notices on public holidays",
     "国务院办公厅历年关于部分节假日安排的通知"},
    // plan why
    {"month", "月份"},
    {"quarter", "季度"},
    // The summary
    {".", "。"},
    {"{} {}", "{}{}"},
    {"day", "日期"},
    // plan due
    {"today", "今天"},
    {"year", "年"},
};
// clang-format on

}  // namespace

std::span<const Text> base() {
  return texts;
}

}  // namespace plan::zh
