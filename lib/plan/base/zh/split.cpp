// SPDX-License-Identifier: MIT
// Chinese texts of the split of targets: why one cannot be made; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // Errors of the split
    {"a target raised to {} is too large for an amount", "目标提高到 {} 后超出了金额的范围"},
    {"lower the target, or what it is raised by", "请降低目标或加码比例"},
    {"add people to reps", "请在 reps 中加入人员"},
    {"raise the new target, or let it begin earlier", "请提高新目标，或让它更早生效"},
    {"{} is not there in {}, but is pinned for {}", "{0} 在 {1} 不在岗，却被固定了 {2} 的目标"},
    {"nobody of {} carries a target in {}, but it is pinned for {}",
     "{0} 在 {1} 无人承担目标，却被固定了 {2} 的目标"},
    {"pin only months in which the row is there", "只固定其在岗的月份"},
    {"the pins of products make {} in {}, more than the company's {}",
     "产品的固定目标在 {1} 合计 {0}，超过公司的 {2}"},
    {"{} of {} are left in {}, and every product is pinned or has no share",
     "{2} 的 {1} 中还剩 {0}，而所有产品都已固定或没有份额"},
    {"let the pins add up to it, or leave a product free",
     "让固定目标加总等于它，或留一个产品不固定"},
    {"the pins within {} make {} in {}, more than its own {}",
     "{0} 之内的固定目标在 {2} 合计 {1}，超过它自己的 {3}"},
    {"the pins make {} in {}, more than the company's {}",
     "固定目标在 {1} 合计 {0}，超过公司的 {2}"},
    {"{} of {} are left in {}, and everybody there is pinned",
     "{2} 的 {1} 中还剩 {0}，而在岗人员的目标都已固定"},
    {"let the pins add up to it, or leave somebody free", "让固定目标加总等于它，或留一个人不固定"},
    {"everybody who is there in {} has share 0; {} have no taker",
     "{0} 在岗人员的份额都是 0，{1} 无人承担"},
    {"give somebody a share above 0", "请给至少一人大于 0 的份额"},
    {"nobody is there in {} to take {}", "{0} 无人在岗，{1} 无人承担"},
    {"the book has no sales of {} to learn the season from",
     "账册里没有 {} 的销售额，无法学习季节"},
    {"add them to history, or write season: {months: [...]}",
     "请补进 history，或改写 season: {months: [...]}"},
    {"sales of month {} were negative over {}: it weighs 0", "{1} 的 {0} 月销售额为负，按 0 计权"},
    {"the sales of {} are 0 or less in every month", "{} 各月销售额都不大于 0"},
    {"mend history, or write season: {months: [...]}",
     "请改正 history，或改写 season: {months: [...]}"},
    {"the weekdays' weights need more than 15 digits", "星期权重需要超过 15 位数字"},
    {"write simpler numbers, such as {mon: 1, sat: 0.5}", "请写简单的数，例如 {mon: 1, sat: 0.5}"},
    {"the pins within {} make {}, more than the {} that it has",
     "{0} 之内的固定目标合计 {1}，超过它的 {2}"},
    {"the months before already have {}, more than the new target {}",
     "之前各月已有 {0}，超过新目标 {1}"},
    {"all months of {} are pinned, and {} of {} are left", "{0} 的各月都已固定，{2} 中还剩 {1}"},
    {"{} of {} are left for months whose season weighs 0",
     "{1} 中还剩 {0}，只能落在季节权重为 0 的月份"},
    {"everybody is pinned, and the pins make {} in {}, not {}",
     "所有人都已固定，固定目标在 {1} 合计 {0}，不等于 {2}"},
    {"where everybody is pinned, in {}, the pins make {}: with the other months that is {}, not {}",
     "{0} 所有人都已固定，合计 {1}；加上其余月份共 {2}，不等于 {3}"},
    {"let the pins add up to it, or write {} there", "让固定目标加总等于它，或把它改为 {}"},
    {"let the pins add up to it, or add to the pins: {}",
     "让固定目标加总等于它，或在 pins 中加上：{}"},
    {"let the pins add up to it, or leave a month free", "让固定目标加总等于它，或留一个月不固定"},
};
// clang-format on

}  // namespace

std::span<const Text> split() {
  return texts;
}

}  // namespace plan::zh
