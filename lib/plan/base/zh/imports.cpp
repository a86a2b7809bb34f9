// SPDX-License-Identifier: MIT
// Chinese texts of the program about imports, beside those of apps.cpp; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // plan import
    {"another program's CSV export to records of the book by a map, each row once", "按对应表把其他软件导出的 CSV 变成账册的记录，每行只记一次"},
    {"the map that says which columns are what (plan-map(5))", "对应表：说明哪一列是什么（plan-map(5)）"},
    {"show the records and what they come to; write nothing", "显示记录和合计，什么也不写"},
    {"make the people, teams, customers, products, regions and categories that the book lacks", "账册里没有的人员、团队、客户、产品、区域和费用类别，一并建立"},
    {"take over what has changed in the export; else it is only shown", "导出文件中改动过的也改过来；不写则只显示"},
    {"import the sound rows though others are rejected", "有的行不能导入时，仍导入其余的行"},
    {"write rejected rows to this file, to be mended and imported; with --partial by default to NAME-rejected.csv", "不能导入的行写到该文件，改好后再导入；用 --partial 时默认写到 文件名-rejected.csv"},
    {"import only where the file's amounts come to this sum", "文件的金额合计等于此数才导入"},
    {"AMOUNT", "金额"},
    {"{} (in {} rows)", "{}（共 {} 行）"},
    {"and {} more reasons; --rejects FILE writes all of them", "另有 {} 种原因；--rejects 文件 会全部写出"},
    {"and {} more warnings; plan check shows them", "另有 {} 个警告；plan check 可看到"},
    {"--map FILE", "--map 文件"},
    {"plan import FILE --guess writes one", "plan import 文件 --guess 会写出一份"},
    // guessing a map
    {"write a map for FILE, to -o's file: what its columns seem to be, with what is in doubt", "为导出文件写一份对应表（用 -o 指定写到哪里）：各列像是什么，存疑之处写在旁边"},
    {"--guess and --map do not go together", "--guess 和 --map 不能一起用"},
    {"no columns of {} seem to be a day and an amount, or a customer", "{} 中看不出哪一列是日期和金额，也看不出客户"},
    {"guessed from {}: read each line, change what is wrong; what is in doubt stands beside it", "根据 {} 猜测而成：请逐行看过，改正错处；存疑之处写在旁边"},
    {"plan-map(5) tells what the keys mean; then: plan import {} --map MAP --dry-run", "各键的意思见 plan-map(5)；改好后：plan import {} --map 对应表 --dry-run"},
    {"made by plan import from {}", "由 plan import 从 {} 建立"},
    {"as the file names them: put them in the order of the process", "按文件中出现的先后：请改成流程的先后"},
    {"write it like 1234567.89", "请写成 1234567.89 的样子"},
    {"line {}", "第 {} 行"},
    {"no include of the book covers {}", "账册的 include 不包括 {}"},
    {"add it to include: in plan.yaml", "请在 plan.yaml 的 include: 中加上它"},
    {"{} is the export itself", "{} 就是导出文件本身"},
    {"name another file with --rejects", "请用 --rejects 指定别的文件"},
    {"what is new, and what has changed since the last time", "新的，以及上次以来改动过的"},
    {"leave one of them out", "请去掉其中一个"},
    // plan init --from
    {"with the people, products, customers and regions that a CSV export names, by --map", "按 --map 写入 CSV 导出文件中出现的人员、产品、客户和区域"},
    {"the map that says which columns are what (plan-map(5)); it is copied to maps/", "对应表：说明哪一列是什么（plan-map(5)）；会复制到 maps/"},
    {"--demo and --from do not go together", "--demo 与 --from 不能一起用"},
    {"next: edit it, then plan import{0} {1} --map {2}", "接下来：编辑它，再运行 plan import{0} {1} --map {2}"},
    {"the currency of the amounts, by ISO 4217", "金额的货币，ISO 4217 代码"},
    {"of reports: en or zh", "报表的语言：en 或 zh"},
    {"whose holidays make working days", "工作日按哪国的节假日"},
    {"A book made from {}: plan check looks it over, plan explain WORD says what a word means.", "由 {} 建立的账册：plan check 检查，plan explain 词 说明一个词的意思。"},
    {"Targets come next: plan propose YEAR -o years/YEAR.yaml makes them from what is imported.", "接下来是目标：plan propose 年份 -o years/年份.yaml 按导入的业绩提出。"},
    {"Teams, shares, dates of employment: plan-book(5) tells what may stand at each person.", "团队、权重、任职日期等，每个人可以写什么，见 plan-book(5)。"},
    {"found in {}", "取自 {}"},
    {"{} is not as plan import wrote it", "{} 已不是 plan import 写出的样子"},
    {"give the file another name, or the map: map: NAME", "请给该文件改名，或给对应表另取名字：map: 名字"},
    {"reading {0}: {1} rows", "正在读 {0}：{1} 行"},
    {"{} would be read as a file of the book", "{} 会被当作账册的文件来读"},
    {"put it into a folder of its own first, as maps/", "请先把它放进单独的文件夹，如 maps/"},
    {"{0} come to {1} as the file has them, not to {2}: the difference is {3}", "{0}按文件所写合计为 {1}，不是 {2}，相差 {3}"},
    {"; in the book they come to {}", "；记入账册合计为 {}"},
    {"; not in it: rows left out by the map ({0}), rejected ({1})", "；未计入：对应表略去的行（{0}）、拒收的行（{1}）"},
    {"; nothing was written", "；什么也没有写"},
    {"orders less returns", "订单减退货"},
    {"all records", "全部记录"},
    {"all cells", "全部单元格"},
    {"{} may be two numbers", "{} 可能是两个不同的数"},
    {"{} records may be there twice now: see the report", "可能有 {} 条记录重复了：见报告"},
    {"give key: and deal: in the map a further column that tells the rows apart", "请在对应表的 key: 和 deal: 中都加上能区分各行的列"},
    {"give deal: in the map the columns of its key:, \"{}\"", "请让对应表的 deal: 与 key: 用同样的列：“{}”"},
    {"make it first: mkdir -p {}", "请先建立：mkdir -p {}"},
    {"a year is a period: --period 2026", "整年也是期间：--period 2026"},
    {"as the column {} is", "依据“{}”列"},
    {"as the column {} says", "依据“{}”列"},
};
// clang-format on

}  // namespace

std::span<const Text> imports() {
  return texts;
}

}  // namespace plan::zh
