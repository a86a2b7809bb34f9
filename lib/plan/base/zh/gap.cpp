// SPDX-License-Identifier: MIT
// Chinese texts of the report of plan gap; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // terms of sales
    {"closed deals", "结案商机"},
    {"average won amount", "平均赢单额"},
    {"repeat orders", "复购订单"},
    {"orders without a deal", "无商机订单"},
    {"not split", "未拆分"},
    {"gap", "差距"},
    // in words
    {"Sales {} are {} under the {} {}.", "销售额 {0}，比{2} {3}少 {1}。"},
    {"Sales {} are {} over the {} {}.", "销售额 {0}，比{2} {3}多 {1}。"},
    {"Sales {} are the {}.", "销售额 {}，正好是{}。"},
    {"Sales {} are {} under those of {}, {}.", "销售额 {0}，比 {2} 的 {3}少 {1}。"},
    {"Sales {} are {} over those of {}, {}.", "销售额 {0}，比 {2} 的 {3}多 {1}。"},
    {"Sales {} are those of {}.", "销售额 {}，与 {} 相同。"},
    {"By factors: {}.", "按因素：{}。"},
    {"Furthest under: {}.", "差得最多：{}。"},
    {"The gap is not known: {}.", "差距无法得出：{}。"},
    {"{}.", "{}。"},
    {"{}: {}.", "{}：{}。"},
    {"What the target of {} still lacks is {}", "离 {} 的目标还差 {}"},
    {"What closes it is {}", "要补上还差 {}"},
    {"The target of {} is reached, {} above it.", "{} 的目标已完成，超出 {}。"},
    {"{} each working day left", "剩余每个工作日 {}"},
    {"deals to win at today's average: {}", "按现在的平均赢单额还要赢单 {} 个"},
    {"deals to close at today's close rate: {}", "按现在的成交率还要结案 {} 个"},
    {"visits: {}", "还要拜访 {} 次"},
    {"or a close rate of {} with the deals closed so far", "或者已结案的商机成交率达到 {}"},
    {"the gap to the target", "与目标的差距"},
    // tables
    {"gap {}", "{} 差距分析"},
    {"by factors", "按因素"},
    {"all together", "全部"},
    {"by customer", "分客户"},
    {"by price and mix", "按价格与产品结构"},
    {"as the target asks", "按目标应有"},
    {"mix of products", "产品结构"},
    {"price against list price", "成交价对标价"},
    {"without a list price", "没有标价"},
    {"its part of the target", "分摊的目标"},
    {"others: {}", "其他 {} 个"},
    {"what would close it", "怎样补上"},
    {"still lacking", "还差"},
    {"deals to win", "还要赢单"},
    {"deals to close", "还要结案"},
    {"visits to make", "还要拜访"},
    {"visits each working day", "每个工作日拜访"},
    {"or a close rate of", "或成交率达到"},
    {"what sales were made of", "销售额的构成"},
    {"what each one's sales were made of", "各人销售额的构成"},
    // notes
    {"the period is not over: the target is that of its days up to {}", "本期未结束：目标是到 {} 为止各天的目标"},
    {"as the target asks: each person's {}, with closed deals, repeat orders and orders without a deal multiplied so that sales are the target",
     "按目标应有：各人 {} 的结案商机、复购订单、无商机订单按同一倍数折算，使销售额等于目标"},
    {"not split by factors, {}: {}", "未按因素拆分，{}：{}"},
    {"not split by factors, by contributors alone: {}", "未按因素拆分，只按人员、产品、客户：{}"},
    {"{}: not told, since: {}", "{}：无法列出，{}"},
    {"{}: the target is shared by the sales of {}", "{}：目标按 {} 的销售额分摊"},
    {"moved within these days, counted with the last team: {}", "期间调过组，计入最后所在的组：{}"},
};
// clang-format on

}  // namespace

std::span<const Text> gap() {
  return texts;
}

}  // namespace plan::zh
