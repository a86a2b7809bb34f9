// SPDX-License-Identifier: MIT
// Chinese texts of reports from databases (--engine, --sql); see zh.hpp.
#include "plan/base/zh/zh.hpp"

namespace plan::zh {
namespace {

// clang-format off
constexpr Text texts[] = {
    // --sql
    {"DIALECT", "方言"},
    {"print the statement that gives these figures from the tables of plan export", "打印从 plan export 的表得出这些数的 SQL 语句"},
    {"a statement cannot give {}", "SQL 语句得不出 {}"},
    {"name others with --measures", "请用 --measures 指定其他指标"},
    {"a statement has no --show", "SQL 语句没有 --show"},
    {"leave out --show", "请去掉 --show"},
    {"a statement has no --format", "SQL 语句没有 --format"},
    {"leave out --format", "请去掉 --format"},
    // --engine
    {"take book and sums from a database that plan export has filled: sqlite:FILE, postgresql://HOST/NAME, clickhouse://HOST:PORT/NAME",
     "账册和合计取自 plan export 填好的数据库：sqlite:文件、postgresql://主机/库名、clickhouse://主机:端口/库名"},
    {"{} is of files, --engine of a database", "{} 用于文件，--engine 用于数据库"},
    {"{} holds no book: fill it with plan export --to sqlite, or --load", "{} 里没有账册：请用 plan export --to sqlite 或 --load 填入"},
    {"{} has tables of form {}, this program reads form {}: export the book again", "{} 里的表是第 {} 种格式，本程序读第 {} 种：请重新导出账册"},
    {"the database keeps no plan of {}: load it again", "数据库里没有 {} 的计划：请重新装入"},
    {"the database says \"{}\" where a day stands: load the book again",
     "数据库里日期处写着“{}”：请重新装入账册"},
    {"{}: a book was loaded while the report was made; ask again",
     "{}：生成报表的时候有账册重新装入；请再查一次"},
    {"{} holds no whole book: load it again", "{} 里没有完整的账册：请重新装入"},
    {"books", "账册"},
    {"{} and {} differ in {}: {}, {}", "{0} 与 {1} 的 {2} 不同：{3}，{4}"},
    {"choose books that are alike with --where book=NAME", "请用 --where book=名称 选相同的账册"},
    {"{} counts up to {}, {} up to {}", "{} 的数算到 {}，{} 的算到 {}"},
    {"load the older one again, or choose books with --where book=NAME", "请重新装入较旧的一本，或用 --where book=名称 选择账册"},
    {"{} books", "{} 本账册"},
    {"the database counts up to {}", "数据库里的数算到 {}"},
    {"leave out --as-of, or load the book again", "请去掉 --as-of，或重新装入账册"},
    {"no database has {}", "数据库里没有 {}"},
    {"leave out --engine, or ask for another measure", "请去掉 --engine，或换一个指标"},
};
// clang-format on

}  // namespace

std::span<const Text> engines() {
  return texts;
}

}  // namespace plan::zh
