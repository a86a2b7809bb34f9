// SPDX-License-Identifier: MIT
// Chinese texts of the program about files that several people write: plan fmt, plan merge; see
// zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // plan fmt
    {"activity files in canonical form: one record a line, comments and order kept", "把活动文件排成标准写法：一行一条记录，注释和顺序不变"},
    {"[FILE...]", "[文件...]"},
    {"write nothing: name the files that would change, with the first such line", "什么也不写：列出会改动的文件和第一处所在的行"},
    {"FILE as git diff is to compare it: its canonical form on standard output; what is no activity file, or broken, as it is", "供 git diff 比较：把文件的标准写法写到标准输出；不是活动文件或有错误的，原样输出"},
    {"all activity files of the book", "账册的全部活动文件"},
    {"for a hook: exit code 1 where it would change something", "供钩子使用：有要改动的，退出码为 1"},
    {"--check and --textconv do not go together", "--check 和 --textconv 不能一起用"},
    {"--textconv takes one file", "--textconv 只接受一个文件"},
    {"plan fmt --textconv FILE", "plan fmt --textconv 文件"},
    {"{}: would be laid out anew from here", "{}：从这里起会重排"},
    {"{}: laid out anew from here", "{}：从这里起已重排"},
    {"{} is no activity file of the book", "{} 不是账册的活动文件"},
    {"name files below activities/, or none for all of them", "请写 activities/ 下的文件；不写就是全部"},
    // plan merge
    {"git's merge driver for activity files: by record, so that both sides' additions stay", "git 的活动文件合并程序：按记录合并，两边新增的都保留"},
    {"BASE OURS THEIRS [PATH]", "基准 我方 对方 [路径]"},
    {"as git runs it, with its %O %A %B %P: here nothing has changed", "git 就这样运行它（%O %A %B %P）；这里没有变化"},
    {"what ours alone has changed stays: the result is ours", "只有我方改动的保留：结果就是我方"},
    {"the base", "基准"},
    {"our side", "我方"},
    {"their side", "对方"},
    {"{}: both sides have added records, which cannot stand in one chain", "{}：两边都加了报批记录，不能连成一串"},
    {"keep ours, then let each act of theirs be done again:", "请保留我方，再把对方的操作逐条重做："},
    {"keep ours: nothing of theirs is left to be done again:", "请保留我方；对方没有要重做的操作："},
    {"{}: both sides have changed {}", "{}：两边都改动了 {}"},
    {"{}: merged line by line, not by record: look it through", "{}：未能按记录合并，已逐行合并：请通读一遍"},
    {"{}: merged line by line, not by record, and in conflict", "{}：未能按记录合并，已逐行合并，其中有冲突"},
    {"{}: cannot be merged: keep one side, or write what is right", "{}：无法合并：请保留一方，或写上正确的内容"},
};
// clang-format on

}  // namespace

std::span<const Text> git() {
  return texts;
}

}  // namespace plan::zh
