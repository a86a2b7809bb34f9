// SPDX-License-Identifier: MIT
// Chinese texts of import reports: where the book and the file differ. See zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    {"records whose rows the map leaves out by now", "对应表已略去其行的记录"},
    {"records that may be there twice now", "可能重复的记录"},
    {"new record", "新记录"},
    {"differs in", "不同之处"},
    {"{} records are of rows that the map leaves out by now, and still count", "{} 条记录的行已被对应表略去，但仍计入"},
    {"{} records that the file no longer has say nearly what new ones say: both count", "{} 条文件里已没有的记录与新记录几乎相同：两者都计入"},
    {"{0}; in all {1}", "{0}；金额合计 {1}"},
    {"what was taken back there: plan log cancel of=ORDER rep=REP from a day on, plan log --undo ID if it was never true", "若在那边已撤销：从某日起作废用 plan log cancel of=订单号 rep=人员；根本不成立的用 plan log --undo ID"},
    {"name in the map a key: that does not change, and take the old ones back: plan log --undo ID", "请在对应表中写一个不变的 key:，并撤回旧记录：plan log --undo ID"},
};
// clang-format on

}  // namespace

std::span<const Text> import_report() {
  return texts;
}

}  // namespace plan::zh
