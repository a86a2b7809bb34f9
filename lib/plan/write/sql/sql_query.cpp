// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "plan/write/sql/sql_figures.hpp"

namespace plan {
namespace {

constexpr std::string_view side_prefixes[] = {"", "base_"};  // of sums
constexpr std::string_view side_suffixes[] = {"", "_base"};  // of figures

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) (all += all.empty() ? "" : between) += part;
  return all;
}

bool is_planned(const std::string& sum) {
  return sum == "target" || sum == "quota" || sum == "product_target";
}

class QueryWriting {
 public:
  QueryWriting(const FigureQuery& query, const SqlDialect& dialect)
      : query_(query), dialect_(dialect), sides_(query.base.empty() ? 1 : 2) {}

  std::string run() const {
    std::vector<std::string> columns = names_of_keys();
    for (const std::string& shown : query_.shown) add_columns(shown, columns);
    return fmt::format(
        "SELECT {}\nFROM (SELECT numbers.*{}\nFROM (SELECT {}{}\nFROM ({}) AS {}) AS "
        "numbers) AS figures\nORDER BY {};\n",
        joined(columns, ",\n  "), rates(), joined(names_of_keys(), ", "), numbers(), sums(), "sums",
        joined(names_of_keys(), ", "));
  }

 private:
  std::vector<std::string> names_of_keys() const {
    std::vector<std::string> names;
    for (const QueryKey& key : query_.keys) names.push_back(sql_name(key.name));
    names.push_back("\"period\"");
    return names;
  }

  const ViewFigure& figure(const std::string& name) const {
    return *std::ranges::find(query_.figures, name, &ViewFigure::name);
  }

  void add_columns(const std::string& shown, std::vector<std::string>& columns) const {
    const std::string name = sql_name(shown);
    columns.push_back(name);
    if (sides_ == 1) return;
    const std::string base = sql_name(shown + "_base");
    columns.push_back(base);
    const std::string difference = fmt::format("{} - {}", name, base);
    columns.push_back(difference + " AS " + sql_name(shown + "_difference"));
    if (!figure(shown).is_rate() || figure(shown).unit != 0)
      columns.push_back(sql_ratio("(" + difference + ")", base, 1'000'000, dialect_) + " AS " +
                        sql_name(shown + "_growth"));
  }

  template <class Shown>
  std::string each_figure(bool rates, const Shown& shown) const {
    std::string list;
    for (std::size_t side = 0; side < sides_; ++side)
      for (const ViewFigure& one : query_.figures)
        if (one.is_rate() == rates)
          list += fmt::format(",\n  {} AS {}", shown(one, side),
                              sql_name(one.name + std::string(side_suffixes[side])));
    return list;
  }
  std::string numbers() const {
    return each_figure(false, [](const ViewFigure& one, std::size_t side) {
      return sql_number(one, std::string(side_prefixes[side]));
    });
  }
  std::string rates() const {
    return each_figure(true, [&](const ViewFigure& one, std::size_t side) {
      return sql_rate(one, std::string(side_suffixes[side]), dialect_);
    });
  }

  std::vector<std::string> all_sums() const {
    std::vector<std::string> all = query_.sums;
    all.insert(all.end(), query_.standing.begin(), query_.standing.end());
    return all;
  }

  /// Both sides' sums beside each other, by keys and piece.
  std::string sums() const {
    if (sides_ == 1) return union_of(query_.pieces, 0);
    std::string columns;
    for (std::size_t side = 0; side < sides_; ++side)
      for (const std::string& sum : all_sums())
        columns +=
            fmt::format(",\n  SUM(CASE WHEN \"side\" = {} THEN {} ELSE 0 END) AS {}", side,
                        sql_sum_column(sum), sql_sum_column(sum, std::string(side_prefixes[side])));
    const std::string keys = joined(names_of_keys(), ", ");
    return fmt::format("SELECT {0}{1}\nFROM ({2}\nUNION ALL\n{3}) AS sides\nGROUP BY {0}", keys,
                       columns, union_of(query_.pieces, 0), union_of(query_.base, 1));
  }

  /// Pieces that share no days are told apart row by row; others have a part of their own.
  std::string union_of(const std::vector<QueryPiece>& pieces, std::size_t side) const {
    if (are_apart(pieces)) return select(pieces, side);
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < pieces.size(); ++p)
      parts.push_back(select(std::span(pieces).subspan(p, 1), side));
    return joined(parts, "\nUNION ALL\n");
  }
  bool are_apart(const std::vector<QueryPiece>& pieces) const {
    if (!query_.standing.empty()) return false;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
      const Span& days = pieces[p].days;
      if (days.empty() || days != pieces[p].planned) return false;
      if (p > 0 && days.first <= pieces[p - 1].days.last) return false;
    }
    return true;
  }

  /// `pieces`: one, or some that share no days. Under the names of the figures' pieces.
  std::string select(std::span<const QueryPiece> pieces, std::size_t side) const {
    std::vector<std::string> columns;
    std::string group;
    for (const QueryKey& key : query_.keys) {
      columns.push_back(fmt::format("{} AS {}", sql_name(key.column), sql_name(key.name)));
      group += sql_name(key.column) + ", ";
    }
    columns.push_back(period_of(pieces) + " AS \"period\"");
    if (sides_ > 1) columns.push_back(fmt::format("{} AS \"side\"", side));
    for (const std::string& sum : all_sums())
      columns.push_back(fmt::format("{} AS {}", sum_of(sum, pieces), sql_sum_column(sum)));
    return fmt::format("SELECT {}\nFROM \"contributions\"\nWHERE {}\nGROUP BY {}",
                       joined(columns, ",\n  "), condition(pieces), group + "\"period\"");
  }

  std::string sum_of(const std::string& sum, std::span<const QueryPiece> pieces) const {
    if (sum != "target_to_date") return sql_sum(sum);
    const Day last = std::min(query_.as_of, pieces.back().days.last);
    return fmt::format(
        "SUM(CASE WHEN \"sum\" = 'target' AND \"day\" <= {} THEN \"value\" ELSE 0 "
        "END)",
        literal(last));
  }

  std::string period_of(std::span<const QueryPiece> pieces) const {
    if (pieces.size() == 1) return literal(name_of(pieces.front()));
    std::string cases;
    for (const QueryPiece& piece : pieces)
      cases +=
          fmt::format("\n    WHEN \"day\" BETWEEN {} AND {} THEN {}", literal(piece.days.first),
                      literal(piece.days.last), literal(name_of(piece)));
    return fmt::format("CASE{} END", cases);
  }
  /// A base stands under the name of its piece.
  std::string name_of(const QueryPiece& piece) const {
    for (std::size_t p = 0; p < query_.base.size(); ++p)
      if (&query_.base[p] == &piece) return query_.pieces[p].name;
    return piece.name;
  }

  std::string condition(std::span<const QueryPiece> pieces) const {
    std::vector<std::string> all;
    for (const QueryFilter& filter : query_.filters) all.push_back(condition(filter));
    all.push_back(days_of(pieces));
    std::vector<std::string> wanted;
    for (const std::string& sum : all_sums())
      wanted.push_back(literal(sum == "target_to_date" ? std::string("target") : sum));
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    all.push_back(fmt::format("\"sum\" IN ({})", joined(wanted, ", ")));
    return joined(all, "\n  AND ");
  }

  std::string condition(const QueryFilter& filter) const {
    std::vector<std::string> values;
    for (const std::string& value : filter.values) values.push_back(literal(value));
    const std::string name = sql_name(filter.column);
    std::vector<std::string> any;
    if (!values.empty()) any.push_back(fmt::format("{} IN ({})", name, joined(values, ", ")));
    if (filter.none) any.push_back(name + " IS NULL");
    return any.size() == 1 ? any.front() : fmt::format("({})", joined(any, " OR "));
  }

  std::string days_of(std::span<const QueryPiece> pieces) const {
    const QueryPiece& first = pieces.front();
    std::vector<std::string> any{between({first.days.first, pieces.back().days.last})};
    if (pieces.size() == 1 && first.planned != first.days)
      any = {between(first.days) + " AND NOT " + is_of(planned_sums()),
             between(first.planned) + " AND " + is_of(planned_sums())};
    // of a piece that has not begun nothing stands at the end
    if (!query_.standing.empty() && first.days.first <= query_.as_of)
      any.push_back(
          fmt::format("\"day\" <= {} AND {}", literal(first.days.last), is_of(query_.standing)));
    return any.size() == 1 ? any.front() : fmt::format("({})", joined(any, " OR "));
  }
  std::vector<std::string> planned_sums() const {
    std::vector<std::string> found{"target"};
    for (const std::string& sum : query_.sums)
      if (is_planned(sum) && sum != "target") found.push_back(sum);
    return found;
  }
  std::string is_of(const std::vector<std::string>& sums) const {
    std::vector<std::string> names;
    for (const std::string& sum : sums) names.push_back(literal(sum));
    return fmt::format("\"sum\" IN ({})", joined(names, ", "));
  }
  std::string between(Span days) const {
    return fmt::format("\"day\" BETWEEN {} AND {}", literal(days.first), literal(days.last));
  }

  std::string literal(std::string value) const { return sql_literal(std::move(value), dialect_); }
  std::string literal(Day day) const { return literal(to_string(Date(day))); }

  const FigureQuery& query_;
  const SqlDialect& dialect_;
  std::size_t sides_;
};

}  // namespace

std::string sql_query(const FigureQuery& query, const SqlDialect& dialect) {
  return QueryWriting(query, dialect).run();
}

}  // namespace plan
