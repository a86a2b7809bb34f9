// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_view.hpp"

#include <fmt/format.h>

#include "plan/write/sql/sql_figures.hpp"

namespace plan {
namespace {

std::string keys_of_view(const FigureView& view) {
  std::string keys;
  for (const std::string& key : view.keys) keys += sql_name(key) + ", ";
  return keys;
}

template <class Shown>
std::string listed(const FigureView& view, bool rates, const Shown& shown) {
  std::string list;
  for (const ViewFigure& figure : view.figures)
    if (figure.is_rate() == rates)
      list += fmt::format("{}\n  {} AS {}", list.empty() ? "" : ",", shown(figure),
                          sql_name(figure.name));
  return list;
}

}  // namespace

std::string sql_view(const FigureView& view, const SqlDialect& dialect) {
  std::string keys = keys_of_view(view);
  std::string sums;
  for (const std::string& sum : view.sums)
    sums += (sums.empty() ? "\n  " : ",\n  ") + sql_sum(sum) + " AS " + sql_sum_column(sum);
  const std::string group = keys.substr(0, keys.size() - 2);
  const std::string numbers =
      listed(view, false, [](const ViewFigure& figure) { return sql_number(figure); });
  const std::string rates =
      listed(view, true, [&](const ViewFigure& figure) { return sql_rate(figure, "", dialect); });
  return fmt::format(
      "{6} IF EXISTS {0};\nCREATE VIEW {0} AS SELECT figures.*,{1}\nFROM (SELECT {2}{3}\n"
      "FROM (SELECT {2}{4}\nFROM \"contributions\"\nGROUP BY {5}) AS sums) AS figures;\n",
      sql_name(view.name), rates, keys, numbers, sums, group, dialect.drops_view);
}

}  // namespace plan
