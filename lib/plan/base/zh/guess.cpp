// SPDX-License-Identifier: MIT
// Chinese texts of guessed maps, which are of the room exchange: what is doubtful about a line. See
// zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"a list of things, of which --create makes those that the book lacks; it makes no records", "名单：--create 会补建账册里没有的；不产生记录"},
    {"a negative amount is taken back", "负数金额记作退货"},
    {"above the headings: {}", "表头上面是：{}"},
    {"are its marks of thousands or of decimals? see values", "数中的符号是千分位还是小数点？见 values"},
    {"blank in many rows: is what stands above meant?", "许多行空着：是指与上一行相同吗？"},
    {"blank rows: {}; whose are they?", "空着的行数：{}；算谁的？"},
    {"the book needs rates of its currencies: {}", "账册里要有这些币种的汇率：{}"},
    {"others need rates in the book, and in amount: currency: {}", "其他币种要在账册里写汇率，并在 amount 里写 currency: {}"},
    {"its heading names a unit: {}", "表头写了单位：{}"},
    {"rounded: some have more decimals than {}", "取整：有的数小数位比 {} 多"},
    {"is this the day on which it was lost?", "这是输单的日期吗？"},
    {"is this the day on which it was won?", "这是赢单的日期吗？"},
    {"the book's stages need these: {}", "账册的 stages 里要有这些：{}"},
    {"day or month first? {} could be both", "日在前还是月在前？{} 两种都读得通"},
    {"guessed: are all letters right?", "编码是猜的：文字都对吗？"},
    {"history (what was), pins (targets) or budget?", "history（以往的数）、pins（目标）还是 budget（预算）？"},
    {"is it money received, not sales?", "是回款而不是销售额吗？"},
    {"is it with tax? a book without needs tax: RATE here", "含税吗？账册不含税的，这里要写 tax: 税率"},
    {"is it?", "对吗？"},
    {"is this the day of the sale?", "这是销售日期吗？"},
    {"is this the day on which the deal was opened?", "这是商机建立的日期吗？"},
    {"is this the person who sells?", "这是负责销售的人吗？"},
    {"is this what was sold, as money?", "这是销售金额吗？"},
    {"its records' ids begin so", "记录的编号以它开头"},
    {"made net by taking off the tax", "减去税额得不含税额"},
    {"made net by the rate; for a book with tax: {}", "按税率化为不含税；账册含税的，直接写 {}"},
    {"net or with tax, as the book has it?", "含税与否和账册一致吗？"},
    {"net; with tax it may be {}", "不含税；含税的可能是 {}"},
    {"no column names the product itself", "没有列写明产品本身"},
    {"no column numbers the deals: what tells them apart?", "没有商机编号一列：靠什么区分商机？"},
    {"no column says of which kind: or call, message, demo", "没有列说明方式：也可以是 call、message、demo"},
    {"no column seems to be the amount", "看不出哪一列是金额"},
    {"no column seems to say who: write one, or somebody of the book", "看不出哪一列是人员：请写列名，或账册里的人"},
    {"no contact: {}?", "不算联系：{}？"},
    {"no stage seems to be a won one: add an entry of kind order, and of kind lost", "看不出哪个阶段是赢单：请补一条 kind: order 和一条 kind: lost"},
    {"rows of nobody: {}", "没有负责人的行数：{}"},
    {"not read: {}", "没有用到的列：{}"},
    {"of {}: are these no sales?", "{} 一列：这些不算销售吗？"},
    {"only what was done", "只取已完成的"},
    {"only where the book has these deals", "账册里有这些商机时才用"},
    {"or is the mark of decimals?", "还是小数点？"},
    {"or quantity, cost, expenses, orders, won, lost", "也可以是 quantity、cost、expenses、orders、won、lost"},
    {"or {}? is it net or with tax?", "还是 {}？含不含税？"},
    {"or {}?", "还是 {}？"},
    {"rows of one key are added up", "key 相同的几行加在一起"},
    {"several rows have the same one: is a row a deal?", "有几行相同：一行是一个商机吗？"},
    {"the book's categories may have other words: values: {{{}: CATEGORY}}", "账册里的科目说法不同的，写 values: {{{}: 科目}}"},
    {"the headings name no year: is it this one?", "表头没有写年份：是这一年吗？"},
    {"the last rows seem to be none; is it always so many?", "最后几行不是数据；每次都是这么多行吗？"},
    {"what is known of people, customers and products that --create makes", "--create 补建人员、客户、产品时，从表里取这些"},
    {"when it was last changed: is that when it was cancelled?", "这是最后修改的时间：是取消的时间吗？"},
    {"where an open deal stands now", "在谈的商机现在到了哪一步"},
    {"which stages are won and lost is not known of {}", "不知道 {} 中哪些阶段是赢单、输单"},
    {"an order of several people: each one's part", "几个人的订单：各人的份额"},
    {"an order has a row for each of several people: is it their part, or all of it?", "一张订单几个人各占一行：这是各人的份额，还是整单的金额？"},
    {"whose are the rows: rep, team, product?", "一行是谁的：rep、team 还是 product？"},
    {"rows without a customer: {}", "没有客户的行数：{}"},
    {"with tax; without it is {}", "含税；不含税的是 {}"},
    {"rows without a day: {}", "没有日期的行数：{}"},
    {"are its decimals groups of three digits? then thousands: \"{}\"", "小数其实是千分位吗？是则写 thousands: \"{}\""},
    {"only what was done, not {}", "只要已完成的，不要 {}"},
    {"cancelled ones stay: rows of a negative amount take them back", "已取消的保留：负数金额的行会冲回它们"},
    {"no key: nothing seems to number the rows", "没有 key：看不出哪一列是编号"},
    {"no key: {0} would be one, but for lines {1}", "没有 key：若不是第 {1} 行，可用 {0}"},
    {"without one a row is known by what the map reads of it: one that changes counts twice", "没有 key 时按对应表读取的内容认行：内容一改就算成两条"},
};
// clang-format on

}  // namespace

std::span<const Text> guess() {
  return texts;
}

}  // namespace plan::zh
