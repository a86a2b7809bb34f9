// SPDX-License-Identifier: MIT
// Chinese texts of the report of plan diff; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // in words
    {"the two say the same", "两者内容相同"},
    {"the company's target of {0} is still {1}", "{0} 年公司目标仍为 {1}"},
    {"the company's target of {0} goes from {1} to {2} ({3})", "{0} 年公司目标由 {1}变为 {2}（{3}）"},
    {"{} people have another target", "{} 人的目标有变"},
    {"records: {0} added, {1} changed, {2} removed", "记录：新增 {0}，改动 {1}，删去 {2}"},
    {"{} of them in closed periods", "其中 {} 条在已关账期间"},
    {"{} more records are not listed here; --format csv --table records has all", "另有 {} 条记录未列出；--format csv --table records 列出全部"},
    {"the currency or the fiscal year is another: targets are not compared", "货币或财年不同：不比较目标"},
    // tables
    {"what the plan says", "计划内容"},
    {"section", "部分"},
    {"of what", "对象"},
    {"before", "之前"},
    {"after", "之后"},
    {"where", "位置"},
    {"who gains and loses in {}", "{} 年谁增谁减"},
    {"by which rule", "因何规则"},
    {"in which quarter of {}", "{} 年各季度的增减"},
    {"records by month", "各月记录"},
    {"added", "新增"},
    {"removed", "删去"},
    {"amount, difference", "金额增减"},
    {"closed period", "已关账期间"},
    {"what became of it", "变动"},
    {"rule", "规则"},
    {"each record", "逐条记录"},
    {"about a person; --personal shows it", "谈及个人；用 --personal 显示"},
};
// clang-format on

}  // namespace

std::span<const Text> diff() {
  return texts;
}

}  // namespace plan::zh
