// SPDX-License-Identifier: MIT
// Chinese texts of the judgements of plan check; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"list its holidays in calendar, with {year: YEAR, complete: true}",
     "请在 calendar 中列出该年假日，并写 {year: 年份, complete: true}"},
    // Judgements of plan check
    {"order \"{}\" is cancelled on {} and was on {}", "订单“{}”在 {} 作废，而在 {} 已经作废"},
    {"order \"{}\" was cancelled on {}: what is taken back of it on {} counts nowhere",
     "订单“{}”已在 {} 作废：{} 的退货不计入任何数字"},
    {"mend the year of the date", "请改正日期的年份"},
    {"a mobile number", "手机号码"},
    {"an identity card's number", "身份证号码"},
    {"a bank card's number", "银行卡号"},
    {"this text holds {}", "这段文字里有{}"},
    {"{} is an error; only warnings can be silenced", "{} 是错误；只有警告可以不显示"},
    {"there is no code \"{}\"", "没有“{}”这个代码"},
    {"plan explain CODE tells what a code means", "plan explain 代码 解释一个代码的意思"},
    {"the target of {} for {} is {} of last year's sales; all who were there then together: {}",
     "{0} 的 {1} 年目标是其上年销售额的 {2}；上年在岗者合计为 {3}"},
    {"{} carries over three times the mean daily target of {}",
     "{0} 的日均目标超过 {1} 年平均的三倍"},
    {"{} joins on {} with a full target from the first month",
     "{0} 于 {1} 入职，第一个月就承担全额目标"},
    {"the target of {} is {} a working day, over twice the best month so far: {} in {}",
     "{0} 的目标合每工作日 {1}，超过历史最好月份的两倍：{3} 的 {2}"},
    {"history of {} reaches past {}: it counts as what is expected of its days",
     "{0} 的历史数据超过 {1}：按这些日子的预计数计算"},
    {"{} monthly targets of {} are under one unit of round",
     "{1} 年有 {0} 个月度目标不足一个取整单位"},
    {"pins leave {} nothing to share in {}; monthly targets of 0 in the year: {}",
     "固定目标在 {1} 没有给 {0} 留下余额；全年共有 {2} 个月度目标为 0"},
    {"{} has {} open deals that wait for a contact, this one for {} days more than it should", "{} 有 {} 个在手商机没有按时联络，这一个已超过 {} 天"},
    {"{} has not handed in {} reports due since {}, the first of {}", "{0} 自 {2} 起应交的汇报有 {1} 份没有交，最早是 {3} 的"},
    {"record them with kind report; plan due lists them, plan due --period ytd those of the year",
     "请用 report 记录；plan due 列出这些，plan due --period ytd 列出全年的"},
    {"and {} more of these", "另有 {} 处同类问题"},
    {"the cost of this order of {} is not known", "{} 的这笔订单成本未知"},
    {"deal {} of {} goes from {} to {} at once", "{1} 的商机 {0} 从{2}直接到{3}"},
    {"this return of {} has neither quantity nor cost: it takes money back and no cost", "{} 的这笔退货没有数量也没有成本：只退钱，不冲成本"},
    {"order \"{}\" is one of {} and one of {}: they count as two", "订单号“{}”既有{}的订单又有{}的订单：按两单算"},
    {"deal {} passes to {} and {} on {}: {} counts as who has it", "商机 {0} 在 {3} 既移交给{1}又移交给{2}：按{4}持有算"},
    {"deal {} has two quotes on {}: the larger one counts as the later", "商机 {} 在 {} 有两次报价：以金额较大的为后一次"},
    {"deal {} moves to {} and {} on {}: the further stage counts as the later", "商机 {0} 在 {3} 先后标为{1}和{2}：以靠后的阶段为准"},
    {"deal {} moves to {} and is lost on {}: it counts as lost", "商机 {0} 在 {2} 既推进到{1}又输单：按输单算"},
    {"deal {} is ordered by {} and {} on {}: the smaller order counts as its win", "商机 {0} 在 {3} 由 {1} 和 {2} 各下一单：以金额较小的一单为赢单"},
    {"deal {} of {} was lost on {} and is ordered without being reopened", "{1} 的商机 {0} 已于 {2} 输单，未重新打开就下了单"},
    {"{} brings {} here, about ten times its price x quantity, which is {}", "{}在此处金额为 {}，约为单价乘数量（{}）的十倍"},
    {"{} brings {} here, about a tenth of its price x quantity, which is {}", "{}在此处金额为 {}，约为单价乘数量（{}）的十分之一"},
    {"{} costs {} and its price is {}", "{}的成本为 {}，售价只有 {}"},
    {"{} has returned {} in all and bought {}", "{}累计退货 {}，累计购买只有 {}"},
    {"the task \"{}\" is its own parent", "任务“{}”的上级任务是它自己"},
    {"the task \"{}\" is done already; the first day counts", "任务“{}”已经完成，以第一次为准"},
    {"the request \"{}\" is answered already; the first day counts", "需求“{}”已经回复，以第一次为准"},
    {"this task of {} was due on {}, before it was given", "{} 的这项任务期限是 {}，早于下达的日期"},
    {"{} has rated himself: \"{}\" counts in no score", "{} 给自己评分：“{}”不计入得分"},
    {"{} has paid {} more than it owes", "{}多付了 {}，超过其应付的货款"},
    {"of {}, {} pieces were returned in all and {} sold", "{}累计退货 {} 件，累计销售只有 {} 件"},
    {"of {}, {} was returned in all and {} sold", "{}累计退货 {}，累计销售只有 {}"},
    {"{} is a customer since {} and ordered on {} already", "{}自 {} 起为客户，却在 {} 就已下单"},
    {"{} is new for {} on {}, and was on {} for {}: it counts once", "{0}在 {2} 由{1}记为新开发，而 {3} 已由{4}记过：只算一次"},
    {"{} is new on {}, {} days after its first order on {}", "{0}在 {1} 记为新开发，其首单在 {3}，已过 {2} 天"},
    {"deal {} was opened for {} and is ordered by {}", "商机 {} 为{}立项，下单的却是{}"},
    {"deal {} is of {} and its order of {}, without a handover", "商机 {} 属于{}，订单却记在{}名下，没有移交记录"},
    {"deal {} of {} is lost on {} and was lost on {} already", "{1}的商机 {0} 在 {2} 记为输单，而 {3} 已经输单"},
    {"deal {} of {} is lost on {} and was won by its order on {}", "{1}的商机 {0} 在 {2} 记为输单，而 {3} 已下单赢得"},
    {"{} of {} open deals of {} have no day on which they should close, the oldest is {}", "{2}的 {1} 个在手商机中有 {0} 个没有预计成交日期，最早的是 {3}"},
    {"another record of {} on {} says the same: they count as two", "{}在 {} 另有一条内容相同的记录：按两条算"},
    {"{} was spent of {} in {}; its budget up to {} is {}", "{2} 年{1}已支出 {0}，到 {3} 的预算为 {4}"},
    {"plan budget shows by whom and where that leads; raise the budget or spend less", "plan budget 列出是谁支出、照此会怎样；请调高预算或节约开支"},
    {"{} was spent in {} without a category, so that no budget covers it, first here", "{1} 年有 {0} 的费用没有写类别，不在任何预算内，第一笔在此"},
    {"{} was spent of {} in {}, which the budget does not plan, first here", "{2} 年{1}已支出 {0}，预算里没有这一类，第一笔在此"},
    {"this is a rate of a target, and {} has no target", "这里是目标的比率，而 {} 年没有目标"},
    {"{} has a budget in {}, when nobody of it is there", "{} 在 {} 有预算，当时却没有人在职"},
};
// clang-format on

}  // namespace

std::span<const Text> checks() {
  return texts;
}

}  // namespace plan::zh
