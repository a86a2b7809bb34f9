// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_view.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plan {
namespace {

std::string keys_of_view(const FigureView& view) {
  std::string keys;
  for (const std::string& key : view.keys) keys += sql_name(key) + ", ";
  return keys;
}

/// A sum of what is of that sum; a thing that is named counts once.
std::string added(const std::string& sum) {
  const std::string name = "'" + sum + "'";
  const std::string things =
      fmt::format("COUNT(DISTINCT CASE WHEN \"sum\" = {0} THEN \"thing\" END)", name);
  const std::string values = fmt::format(
      "SUM(CASE WHEN \"sum\" = {0} AND \"thing\" IS NULL THEN \"value\" ELSE 0 END)", name);
  const bool has_things = sum == "orders" || sum == "buyers";
  return fmt::format("{} AS {}", has_things ? values + " + " + things : values,
                     sql_name("sum_" + sum));
}

std::string column_of(const std::string& sum) {
  return sql_name("sum_" + sum);
}

/// Where the sum is all that there is.
std::string is_alone(const std::string& sum, const std::vector<std::string>& others) {
  std::string condition = column_of(sum) + " <> 0";
  for (const std::string& other : others) condition += " AND " + column_of(other) + " = 0";
  return condition;
}

std::string number_of(const ViewFigure& figure) {
  std::string value;
  for (const auto& [sum, factor] : figure.terms) {
    value += value.empty() ? (factor < 0 ? "-" : "") : (factor < 0 ? " - " : " + ");
    if (factor != 1 && factor != -1) value += std::to_string(factor < 0 ? -factor : factor) + " * ";
    value += column_of(sum);
  }
  std::string none;
  for (const std::string& sum : figure.none_with)
    none += " WHEN " + column_of(sum) + " <> 0 THEN NULL";
  for (const auto& [sum, others] : figure.none_alone)
    none += " WHEN " + is_alone(sum, others) + " THEN NULL";
  return none.empty() ? value : fmt::format("CASE{} ELSE {} END", none, value);
}

/// In millionths, half away from zero.
std::string rate_of(const ViewFigure& figure, const SqlDialect& dialect) {
  const std::string part = sql_name(figure.part), base = sql_name(figure.base);
  const std::string above = fmt::format("2 * abs({}) * 1000000 + {}", part, base);
  const std::string quotient =
      fmt::format(fmt::runtime(dialect.divide), above, fmt::format("2 * {}", base));
  return fmt::format("CASE WHEN {} > 0 THEN CASE WHEN {} < 0 THEN -{} ELSE {} END END", base, part,
                     quotient, quotient);
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
  for (const std::string& sum : view.sums) sums += (sums.empty() ? "\n  " : ",\n  ") + added(sum);
  const std::string group = keys.substr(0, keys.size() - 2);
  const std::string rates =
      listed(view, true, [&](const ViewFigure& figure) { return rate_of(figure, dialect); });
  return fmt::format(
      "DROP VIEW IF EXISTS {0};\nCREATE VIEW {0} AS SELECT figures.*,{1}\nFROM (SELECT {2}{3}\n"
      "FROM (SELECT {2}{4}\nFROM \"contributions\" {5}\nGROUP BY {6}) AS sums) AS figures;\n",
      sql_name(view.name), rates, keys, listed(view, false, number_of), sums, dialect.join, group);
}

}  // namespace plan
