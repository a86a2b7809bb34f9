// SPDX-License-Identifier: MIT
// Chinese texts of the writers: what a format itself says; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"unit: {}", "单位：{}"},
    {"n/a{}: {}", "n/a{}：{}"},
    {"note: {}", "注：{}"},
    {"n/a (an empty cell with a comment): {}", "n/a（空单元格，有批注）：{}"},
    {"unit of the amounts: {}", "金额单位：{}"},
    {"nothing to show", "没有可显示的内容"},
    {"contents", "目录"},
    {"no room for: {} (--width 0 shows all columns)", "放不下的列：{}（--width 0 显示全部列）"},
    {"first {}, last {}, lowest {}, highest {}", "起 {}，止 {}，最低 {}，最高 {}"},
    {"{}: {}, with 80% between {} and {}", "{}：{}，80% 区间为 {} 至 {}"},
    {"running share", "累计占比"},
    {"{} (scale above)", "{}（上轴）"},
    {"{} (scale below)", "{}（下轴）"},
    {"{}, below {}", "{}低于{}"},
    {"bar: {}", "图：{}"},
    {"{}: the steps", "{}（各步）"},
    {"and {} more below", "另有 {} 项，见下表"},
    {"sheet", "工作表"},
    {"notes and origin", "说明与来源"},
    {"the xlsx file cannot be made ({}); is there memory for it? --format csv needs less",
     "无法生成 xlsx 文件（{}）；请检查内存是否够用，或改用占用更少的 --format csv"},
    {"a sheet of xlsx holds 1,048,576 rows and 16,384 columns; write --format csv",
     "一张 xlsx 工作表最多 1,048,576 行、16,384 列；请改用 --format csv"},
    {"rows left out here: {} of {}; all of them: {} --format csv",
     "此处未列出 {1} 行中的 {0} 行；全部内容见 {2} --format csv"},
    {"{}, which writes xlsx, is not installed; write --format csv",
     "没有安装写 xlsx 所用的 {}；请改用 --format csv"},
    // the plan
    {"chapters", "正文"},
    {"DATE", "日期"},
    {"TEXT", "文字"},
};
// clang-format on

}  // namespace

std::span<const Text> write() {
  return texts;
}

}  // namespace plan::zh
