// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/guessed_key.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan {
namespace {

using Is = ColumnRole;
using ColumnList = std::vector<const ColumnTraits*>;

/// Columns that may be a key together, and the rows that they don't tell apart.
struct KeyCandidate {
  ColumnList columns{};
  std::vector<std::size_t> spoilt{};
};

bool is_there(const GuessedLine& root, const char* key) {
  return std::ranges::find(root.lines, key, &GuessedLine::key) != root.lines.end();
}

/// Both of each two rows that have the same key, and those that lack a part of it.
std::vector<std::size_t> spoilt_rows(const GuessGrounds& grounds, const ColumnList& columns) {
  std::unordered_map<std::string, std::size_t> seen;
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < grounds.sample.rows.size(); ++row) {
    std::string all;
    bool blank = false;
    for (const ColumnTraits* column : columns) {
      blank = blank || grounds.is_blank(row, *column);
      all.append(grounds.cell(row, *column)).push_back('\x1f');
    }
    const auto [first, is_new] = seen.emplace(std::move(all), row);
    if (!blank && is_new) continue;
    if (!blank) rows.push_back(first->second);
    rows.push_back(row);
  }
  std::ranges::sort(rows);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

/// Numbers of papers, alone and with what tells their lines apart.
std::vector<ColumnList> lists_of(const GuessGrounds& grounds) {
  std::vector<ColumnList> lists;
  for (const Is role : {Is::row_id, Is::order, Is::deal, Is::deal_name}) {
    const ColumnTraits* column = grounds.at(role);
    if (!column) continue;
    lists.push_back({column});
    for (const Is other : {Is::line, Is::product, Is::rep, Is::customer})
      if (const ColumnTraits* with = grounds.at(other); with && with != column)
        lists.push_back({column, with});
  }
  return lists;
}

KeyCandidate best_of(const GuessGrounds& grounds) {
  KeyCandidate best;
  for (ColumnList& columns : lists_of(grounds)) {
    auto spoilt = spoilt_rows(grounds, columns);
    if (best.columns.empty() || spoilt.size() < best.spoilt.size())
      best = {std::move(columns), std::move(spoilt)};
  }
  return best;
}

std::string key_of(const ColumnList& columns) {
  if (columns.size() == 1) return columns.front()->heading;
  std::string key;
  for (const ColumnTraits* column : columns)
    key += (key.empty() ? "\"{" : "-{") + column->heading + "}";
  return key + "\"";
}

std::string lines_of(const GuessGrounds& grounds, const std::vector<std::size_t>& rows) {
  constexpr std::size_t most = 8;
  std::string all;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i)
    all += (i == 0 ? "" : ", ") + std::to_string(grounds.sample.lines[rows[i]]);
  return rows.size() > most ? all + ", ..." : all;
}

}  // namespace

void tell_no_key(const GuessGrounds& grounds, GuessedLine& root) {
  if (!is_there(root, "records") || is_there(root, "key")) return;
  const KeyCandidate best = best_of(grounds);
  const auto where = std::ranges::find_if(root.lines, [](const GuessedLine& line) {
    return line.key == "when" || line.key == "unless" || line.key == "records";
  });
  if (best.columns.empty())
    where->above.push_back(said("no key: nothing seems to number the rows"));
  else
    where->above.push_back(said("no key: {0} would be one, but for lines {1}", key_of(best.columns),
                                lines_of(grounds, best.spoilt)));
  where->above.push_back(said(
      "without one a row is known by what the map reads of it: one that changes counts twice"));
}

}  // namespace plan
