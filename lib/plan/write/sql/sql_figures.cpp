// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_figures.hpp"

#include <fmt/format.h>

namespace plan {
namespace {

/// Where the sum is all that there is.
std::string is_alone(const std::string& sum, const std::vector<std::string>& others,
                     const std::string& prefix) {
  std::string condition = sql_sum_column(sum, prefix) + " <> 0";
  for (const std::string& other : others)
    condition += " AND " + sql_sum_column(other, prefix) + " = 0";
  return condition;
}

}  // namespace

std::string sql_sum(const std::string& sum, const std::string& condition) {
  const std::string is = "\"sum\" = '" + sum + "'" + condition;
  const std::string values =
      fmt::format("SUM(CASE WHEN {} AND \"thing\" IS NULL THEN \"value\" ELSE 0 END)", is);
  if (sum != "orders" && sum != "buyers") return values;
  // where nothing is to be counted, ClickHouse counts NULL
  return values +
         fmt::format(" + COALESCE(COUNT(DISTINCT CASE WHEN {} THEN \"thing\" END), 0)", is);
}

std::string sql_sum_column(const std::string& sum, const std::string& prefix) {
  return sql_name(prefix + "sum_" + sum);
}

std::string sql_number(const ViewFigure& figure, const std::string& prefix) {
  std::string value;
  for (const auto& [sum, factor] : figure.terms) {
    value += value.empty() ? (factor < 0 ? "-" : "") : (factor < 0 ? " - " : " + ");
    if (factor != 1 && factor != -1) value += std::to_string(factor < 0 ? -factor : factor) + " * ";
    value += sql_sum_column(sum, prefix);
  }
  std::string none;
  for (const std::string& sum : figure.none_with)
    none += " WHEN " + sql_sum_column(sum, prefix) + " <> 0 THEN NULL";
  for (const auto& [sum, others] : figure.none_alone)
    none += " WHEN " + is_alone(sum, others, prefix) + " THEN NULL";
  return none.empty() ? value : fmt::format("CASE{} ELSE {} END", none, value);
}

std::string sql_ratio(const std::string& above, const std::string& below, std::int64_t scale,
                      const SqlDialect& dialect) {
  const std::string by = scale == 1 ? "" : fmt::format(" * {}", scale);
  const std::string quotient =
      fmt::format(fmt::runtime(dialect.divide), fmt::format("2 * abs({}){} + {}", above, by, below),
                  fmt::format("2 * {}", below));
  return fmt::format("CASE WHEN {0} > 0 THEN CASE WHEN {1} < 0 THEN -{2} ELSE {2} END END", below,
                     above, quotient);
}

std::string sql_rate(const ViewFigure& figure, const std::string& suffix,
                     const SqlDialect& dialect) {
  const std::string part = sql_name(figure.part + suffix), base = sql_name(figure.base + suffix);
  if (figure.unit == 0) return sql_ratio(part, base, 1'000'000, dialect);
  if (figure.unit == 1) return sql_ratio(part, base, 1, dialect);
  return fmt::format(
      "{} * {}",
      "(" + sql_ratio(part, fmt::format("({} * {})", base, figure.unit), 1, dialect) + ")",
      figure.unit);
}

}  // namespace plan
