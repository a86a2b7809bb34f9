// SPDX-License-Identifier: MIT
// Chinese texts of the kind table: activity records and their keys.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {

namespace {

// clang-format off
constexpr Text texts[] = {
    {"the day on which it happened", "发生日期"},
    {"what kind of record it is", "记录类型"},
    {"the record's id, unique in the book", "记录编号，在账册中唯一"},
    {"the customer", "客户"},
    {"the deal; a lead opens it", "商机；由 lead 建立"},
    {"the product", "产品"},
    {"anything else; quote a note that holds a comma", "备注；含逗号时要加引号"},
    {"what the deal is expected to bring", "预计金额"},
    {"when it is expected to close", "预计成交日期"},
    {"the stage at which it begins", "起始阶段"},
    {"where it came from", "商机来源"},
    {"how long it took", "用时"},
    {"the amount offered", "报价金额"},
    {"the stage that the deal is at now", "商机现在所处的阶段"},
    {"what was sold, as money", "销售金额"},
    {"what it cost; none: the product's cost times the quantity", "成本；不写则按产品单位成本乘以数量"},
    {"how many units", "数量"},
    {"the order's number; lines of one order share it", "订单号；同一订单的各行相同"},
    {"what is taken back, as money", "退货金额"},
    {"the cost taken back", "退回的成本"},
    {"how many units are taken back", "退货数量"},
    {"the return's own number; lines of one return share it", "退货单号；同一退货单的各行相同"},
    {"the number of the order that is returned", "所退的订单号"},
    {"why it was lost", "输单原因"},
    {"to whom", "输给谁"},
    {"the amount lost; none: the last known of the deal", "丢失金额；不写则取商机最近的金额"},
    {"money received; negative: paid back", "回款金额；负数为退款"},
    {"money spent; negative: a refund, which needs a note", "费用金额；负数为退回，须写备注"},
    {"what brought it about", "原因"},
    {"the request's id, by which it is answered", "需求编号，供回复引用"},
    {"the request that is answered", "所回复的需求"},
    {"for what time", "日报、周报或月报"},
    {"what it says", "内容"},
    {"the task's id, by which it is reported done", "任务编号，供完成时引用"},
    {"by when", "完成期限"},
    {"who gave it", "布置人"},
    {"the task that it comes from", "上级任务"},
    {"the task that is done", "完成的任务"},
    {"what came of it", "结果"},
    {"who says so", "确认人"},
    {"the course of the training plan", "培训计划中的课程"},
    {"the result, 0 to 100", "成绩，0 到 100"},
    {"how the person is, from 1 (low) to 5 (high)", "思想状态，1（低）到 5（高）"},
    {"who talked with the person", "谈话人"},
    {"what is rated, as the scorecard names it", "评分项，与考核表中的名称一致"},
    {"the rating, 0 to 100", "评分，0 到 100"},
    {"who rated", "评分人"},
    {"what it was about", "议题"},
    {"what was said and agreed", "会议内容和决议"},
    {"what it is worth", "合同金额"},
    {"its last day", "合同到期日"},
    {"points given; negative: taken off", "加分；负数为扣分"},
    {"what for", "事由"},
    {"what it is about", "反馈主题"},
    {"a deal is opened", "新建商机"},
    {"a call to a customer", "给客户打电话"},
    {"a visit to a customer", "拜访客户"},
    {"a product shown to a customer", "给客户演示产品"},
    {"a mail or message to a customer", "给客户发邮件或消息"},
    {"a price offered", "报价"},
    {"a deal moves to another stage", "商机进入另一阶段"},
    {"a sale; the first one of a deal wins it", "签单；商机的第一张订单即为赢单"},
    {"a sale taken back, on its own day", "退货，记在退货当天"},
    {"a deal is lost", "输单"},
    {"money received from a customer", "客户回款"},
    {"money spent", "费用支出"},
    {"a customer is developed", "开发客户"},
    {"a customer is lost", "丧失客户"},
    {"a customer asks for something", "客户提出需求"},
    {"a customer's request is answered", "回复客户需求"},
    {"a plan or summary that the rep hands in", "销售人员上交的计划或总结"},
    {"work given to the rep", "布置工作"},
    {"work reported done", "工作完成"},
    {"a training that the rep took", "参加培训"},
    {"a talk between two, and how the person is", "一对一谈话，了解思想动态"},
    {"the manager's rating of a skill or a report", "主管对技能或述职的评分"},
    {"notes of a meeting", "会议纪要"},
    {"a contract is signed", "签订合同"},
    {"discipline: points given or taken off", "行为纪律：加分或扣分"},
    {"what the rep hands up to the manager", "向上级反馈的情况"},
};
// clang-format on

}  // namespace

std::span<const Text> kinds() {
  return texts;
}

}  // namespace plan::zh
