// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_sums.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace plan {
namespace {

/// Stretches that one expression tells apart; an engine may look at all of them for each row.
constexpr std::size_t most_stretches = 64;
/// Spans that are named one by one.
constexpr std::size_t most_spans = 8;

std::string day_literal(Day day) {
  return "'" + to_string(Date(day)) + "'";
}

/// The place among the cuts of a day that lies before the last: by halves, so that it is soon
/// found.
std::string place_among(std::span<const Day> cuts, int first) {
  if (cuts.empty()) return std::to_string(first - 1);
  const std::size_t half = cuts.size() / 2;
  return fmt::format("CASE WHEN \"day\" < {} THEN {} ELSE {} END", day_literal(cuts[half]),
                     place_among(cuts.first(half), first),
                     place_among(cuts.subspan(half + 1), first + static_cast<int>(half) + 1));
}

using SumNames = std::vector<std::string>;

class SumWriting {
 public:
  explicit SumWriting(const SumQuery& query) : query_(query) {}

  /// Groups by keys, stretch and `more`; what there is of each in a book, and what that makes.
  SqlAsked grouped(const SumNames& sums, const std::string& more, std::string_view of_book,
                   std::string_view of_all) {
    const std::string groups = fmt::format("{}\"at\", {}", keys(), more);
    const bool by_book = std::ranges::count(query_.keys, "book") > 0;
    const std::string_view book = by_book ? "" : "\"book\", ";
    asked_.statement = fmt::format(
        "SELECT {0}, {1}\nFROM (SELECT {7}{2}{3} AS \"at\", {4}, {5} AS \"total\"\n"
        "FROM \"contributions\"\nWHERE {6} AND \"thing\" IS NULL\nGROUP BY {7}{0}) AS books\n"
        "GROUP BY {0}",
        groups, of_all, keys(), stretch(), more, of_book, condition(sums), book);
    return std::move(asked_);
  }

  SqlAsked things(const std::string& sum) {
    std::string columns;
    for (std::size_t i = 0; i <= query_.keys.size(); ++i) columns += fmt::format("\"k{}\", ", i);
    asked_.statement =
        fmt::format("SELECT {}\"owner\", \"item\"\nFROM ({}) AS places", columns, places(sum));
    return std::move(asked_);
  }

  /// Of a thing that is in one place alone the least of each column is that place.
  SqlAsked lone_things(const std::string& sum) {
    std::string least, names;
    for (std::size_t i = 0; i <= query_.keys.size(); ++i) {
      least += fmt::format("{}MIN(\"k{}\") AS \"l{}\"", i > 0 ? ", " : "", i, i);
      names += fmt::format("{}\"l{}\"", i > 0 ? ", " : "", i);
    }
    asked_.statement = fmt::format(
        "SELECT {0}, COUNT(*)\nFROM (SELECT {1}\nFROM ({2}) AS places\nGROUP BY \"owner\", "
        "\"item\"\nHAVING COUNT(*) = 1) AS lone\nGROUP BY {0}",
        names, least, places(sum));
    return std::move(asked_);
  }

  SqlAsked shared_things(const std::string& sum) {
    asked_.statement = fmt::format(
        "SELECT \"owner\", \"item\"\nFROM ({}) AS places\nGROUP BY \"owner\", \"item\"\n"
        "HAVING COUNT(*) > 1",
        places(sum));
    return std::move(asked_);
  }

 private:
  std::string keys() const {
    std::string keys;
    for (const std::string& key : query_.keys) keys += sql_name(key) + ", ";
    return keys;
  }

  std::string stretch() const {
    if (query_.cuts.size() > most_stretches) return "\"day\"";
    return place_among(std::span(query_.cuts).first(query_.cuts.size() - 1), 0);
  }

  /// Each thing once in each place and stretch. Other names than the columns', which some engines
  /// would take for these.
  std::string places(const std::string& sum) {
    std::string columns;
    for (std::size_t i = 0; i < query_.keys.size(); ++i)
      columns += fmt::format("{} AS \"k{}\", ", sql_name(query_.keys[i]), i);
    return fmt::format(
        "SELECT DISTINCT {}{} AS \"k{}\", \"book\" AS \"owner\", \"thing\" AS "
        "\"item\"\nFROM \"contributions\"\nWHERE {} AND \"thing\" IS NOT NULL",
        columns, stretch(), query_.keys.size(), condition(SumNames{sum}));
  }

  std::string condition(const SumNames& sums) {
    std::string all;
    for (const QueryFilter& filter : query_.filters) all += admitted(filter) + " AND ";
    SumNames happening, standing;
    for (const std::string& sum : sums)
      (std::ranges::count(query_.standing, sum) > 0 ? standing : happening).push_back(sum);
    const std::string happens = is_of(happening) + " AND " + within();
    if (standing.empty()) return all + happens;
    const std::string stands =
        fmt::format("{} AND \"day\" < {}", is_of(standing), day_literal(query_.cuts.back()));
    return all + (happening.empty() ? stands : fmt::format("({} OR {})", happens, stands));
  }

  std::string admitted(const QueryFilter& filter) {
    const std::string name = sql_name(filter.column);
    std::string any;
    for (const std::string& value : filter.values) {
      any += any.empty() ? "?" : ", ?";
      asked_.values.emplace_back(value);
    }
    if (any.empty()) return name + " IS NULL";
    const std::string in = fmt::format("{} IN ({})", name, any);
    return filter.none ? fmt::format("({} OR {} IS NULL)", in, name) : in;
  }

  /// The months too: by these the rows lie apart where they are many.
  std::string within() const {
    if (query_.days.empty()) return "1 = 0";
    const Span whole{query_.days.front().first, query_.days.back().last};
    std::vector<Span> each = query_.days;
    if (each.size() > most_spans) each = {whole};
    std::string any;
    for (const Span& days : each)
      any += fmt::format("{}\"day\" BETWEEN {} AND {}", any.empty() ? "" : " OR ",
                         day_literal(days.first), day_literal(days.last));
    return fmt::format("\"month\" BETWEEN '{}' AND '{}' AND ({})",
                       to_string(Date(whole.first)).substr(0, 7),
                       to_string(Date(whole.last)).substr(0, 7), any);
  }

  /// Names of sums are the program's own.
  static std::string is_of(const SumNames& sums) {
    std::string list;
    for (const std::string& sum : sums) list += (list.empty() ? "'" : ", '") + sum + "'";
    return fmt::format("\"sum\" IN ({})", list);
  }

  const SumQuery& query_;
  SqlAsked asked_;
};

}  // namespace

SqlAsked sql_sums(const SumQuery& query) {
  SumNames sums = query.sums;
  sums.insert(sums.end(), query.standing.begin(), query.standing.end());
  return SumWriting(query).grouped(sums, "\"sum\"", "SUM(\"value\")", "SUM(\"total\")");
}

SqlAsked sql_things(const SumQuery& query, const std::string& sum) {
  return SumWriting(query).things(sum);
}

SqlAsked sql_lone_things(const SumQuery& query, const std::string& sum) {
  return SumWriting(query).lone_things(sum);
}

SqlAsked sql_shared_things(const SumQuery& query, const std::string& sum) {
  return SumWriting(query).shared_things(sum);
}

SqlAsked sql_values(const SumQuery& query, const std::string& sum) {
  return SumWriting(query).grouped(SumNames{sum}, "\"value\"", "COUNT(*)", "SUM(\"total\")");
}

SqlAsked sql_due(const SumQuery& query, const std::string& sum) {
  return SumWriting(query).grouped(SumNames{sum}, "\"due\"", "SUM(\"value\")", "SUM(\"total\")");
}

}  // namespace plan
