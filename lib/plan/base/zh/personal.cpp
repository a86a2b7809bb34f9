// SPDX-License-Identifier: MIT
// Chinese texts of the program about what one person may see and what is forgotten, beside those of
// apps.cpp; see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // plan export
    {"the book's facts as tables for other programs, or a small book of one person", "把账册的事实导出成表，供其他程序使用；或一个人的小账册"},
    {"the person whose book, or calendar, is made", "给谁做账册或日历"},
    {"with what is about people: talks, ratings, numbers, notes", "连同关于人员的内容：谈话、评分、号码、备注"},
    {"a book for 李娜 alone, in a new folder", "只给李娜的账册，放在新文件夹里"},
    {"a database of all facts", "全部事实的数据库"},
    {"all facts as tables, for other programs; ics: what is due, for calendars", "事实成表；ics：日历"},
    {"whose SQL --to sql writes", "用 --to sql 时写哪种 SQL"},
    {"FORM", "格式"},
    {"--dialect is of --to sql alone", "--dialect 只用于 --to sql"},
    {"leave out --dialect", "请去掉 --dialect"},
    {"--to {} is of the whole book", "--to {} 导出的是整本账册"},
    {"leave out --rep", "请去掉 --rep"},
    {"wrote {}: {} entries", "已写入 {}：{} 项"},
    {"wrote {}; tables: {}, rows: {}", "已写入 {}；表：{}，行：{}"},
    {"loaded {} into {}; tables: {}, rows: {}", "{} 已装入 {}；表：{}，行：{}"},
    {"into a database, with --to sql: the book's rows take the place of those that it had there; sqlite:FILE, postgresql://HOST/NAME, clickhouse://HOST:PORT/NAME", "与 --to sql 一起：装入数据库，替换账册原来在那里的行；sqlite:文件、postgresql://主机/库名、clickhouse://主机:端口/库名"},
    {"URL", "网址"},
    {"--load is of --to sql alone", "--load 只用于 --to sql"},
    {"plan export --to sql --load URL", "plan export --to sql --load 网址"},
    {"the URL of --load says which SQL it is", "用哪种 SQL 由 --load 的网址决定"},
    {"where to?", "导出到哪里？"},
    {"--load takes no folder", "--load 不写文件夹"},
    {"name a folder, or a database: --load URL", "请写文件夹，或写数据库：--load 网址"},
    {"leave out the folder, or --load", "请去掉文件夹，或去掉 --load"},
    {"the book has no name, by which a database tells books apart; write into the plan book: {name: ...}", "账册没有名称，数据库靠名称区分账册；请在计划里写 book: {name: ...}"},
    {"{}: its tables are of form {}, this program's of form {}; load all books into a new database", "{}：里面的表是格式 {}，本程序的是格式 {}；请把所有账册装入新的数据库"},
    {"what is to be made?", "要导出什么？"},
    {"tables: plan export --to csv DIR; a book of one person: --rep ID DIR", "表格：plan export --to csv 文件夹；一个人的账册：--rep 编号 文件夹"},
    {"{} is no folder", "{} 不是文件夹"},
    {"name a new or an empty one", "请写一个新的或空的文件夹"},
    {"{} is not empty", "{} 不是空的"},
    {"name a new or an empty folder", "请写一个新的或空的文件夹"},
    {"name a folder outside the book", "请写账册以外的文件夹"},
    {"made {}: {} records and {} customers of {}", "已建好 {0}：{3}的记录 {1} 条，客户 {2} 个"},
    {"{} records of others stand in it without a name, since own ones rest on them", "其中有别人的记录 {} 条，不写姓名，因为本人的记录以它们为前提"},
    {"{} texts named others, who are covered there: ***", "有 {} 处文字提到别人，已盖住：***"},
    {"the quota of {} is left out: it rests on what others get", "{} 年的加码目标没有写入：它取决于别人的数"},
    {"next: plan check -f {0}; plan status -f {0}", "接下来：plan check -f {0}；plan status -f {0}"},
    {"the targets of {} in {} cannot be told apart from those of others", "{} {} 年的目标无法与别人的分开"},
    {"others", "其他人"},
    {"activities are kept from here on", "从这一天起有活动记录"},
    {"DIR", "文件夹"},
    // plan forget
    {"personal details of a customer or a person out of the book; ids and figures stay", "从账册里去掉客户或人员的个人信息；编号和数字不变"},
    {"CUSTOMER|REP", "客户|人员"},
    {"tell what would go, each value by its first character; write nothing", "列出会去掉什么，每项只显示第一个字；不写文件"},
    {"what would go, and from which lines", "会去掉什么，在哪些行"},
    {"name, mail and phone of a person, and what was said of it", "一个人的姓名、邮箱、电话，以及关于本人的话"},
    {"customers and reps", "客户和人员"},
    {"there is nothing more of {} to take out of the book's files; texts may still say names that it had before", "账册文件里已没有可去掉的 {} 的内容；文字里可能还有它以前的名字"},
    {"{} values of {} would go from {} files", "会去掉 {1} 的内容 {0} 处，涉及文件 {2} 个"},
    {"{} values of {} are gone from {} files", "已去掉 {1} 的内容 {0} 处，涉及文件 {2} 个"},
    {"what names it still stands in {} lines; look at them:", "还有 {} 行写着能认出它的字样，请逐行查看："},
    {"{} cannot be read, so nobody can agree to it", "{} 读不到，没有人能对它表示同意"},
    {"put the file below the book's folder, or leave file: out", "请把文件放在账册文件夹之下，或去掉 file:"},
    {"and {} more lines", "另有 {} 行"},
    {"approvals are left as they are: each rests on the one before", "审批记录不改动：每一条都以前一条为依据"},
    {"git's history and every clone still hold what was removed. To take it out there, commit this, rewrite the history with git filter-repo --replace-text, and have everybody clone anew; who only needs to know where:", "git 的历史和每份克隆里还留着去掉的内容。要从那里去掉：先提交这次改动，用 git filter-repo --replace-text 改写历史，再请每个人重新克隆；只想知道在哪里："},
};
// clang-format on

}  // namespace

std::span<const Text> personal() {
  return texts;
}

}  // namespace plan::zh
