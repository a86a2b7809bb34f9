// SPDX-License-Identifier: MIT
#include "read_back.hpp"

#include <algorithm>
#include <string_view>

namespace plan {
namespace {

bool take(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

/// A cell's text without blanks around it; stars without a backslash are bold.
std::string bare(std::string_view cell) {
  while (take(cell, " ") || take(cell, "&emsp;")) continue;
  std::string text;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    if (cell[at] == '*') continue;
    if (cell[at] == '\\') ++at;
    text += cell[at];
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  std::size_t begin = 1;
  for (std::size_t at = 1; at < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
    } else if (line[at] == '|') {
      cells.push_back(bare(line.substr(begin, at - begin)));
      begin = at + 1;
    }
  }
  return cells;
}

}  // namespace

Records read_csv(const std::string& csv) {
  Records records(1, {""});
  bool quoted = false;
  for (std::size_t at = 0; at < csv.size(); ++at) {
    const char c = csv[at];
    std::string& field = records.back().back();
    if (c == '"' && quoted && at + 1 < csv.size() && csv[at + 1] == '"')
      field += csv[++at];
    else if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      records.back().emplace_back();
    else if (c == '\n' && !quoted)
      records.push_back({""});
    else
      field += c;
  }
  records.pop_back();
  return records;
}

Records read_tsv(const std::string& tsv) {
  Records records(1, {""});
  bool quoted = false;
  for (std::size_t at = 0; at < tsv.size(); ++at) {
    const char c = tsv[at];
    const bool begins = at == 0 || tsv[at - 1] == '\t' || tsv[at - 1] == '\n';
    if (c == '"' && begins)
      quoted = true;
    else if (c == '"' && quoted && tsv[at + 1] != '"')
      quoted = false;
    else if (c == '"' && quoted)
      records.back().back() += tsv[++at];
    else if (c == '\t')
      records.back().emplace_back();
    else if (c == '\n')
      records.push_back({""});
    else if (c != '\\')
      records.back().back() += c;
    else
      records.back().back() += [](char escape) {
        return escape == 't' ? '\t' : escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape;
      }(tsv[++at]);
  }
  records.pop_back();
  return records;
}

Records read_markdown(const std::string& markdown) {
  Records rows;
  std::size_t line_of_table = 0;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string_view line = std::string_view(markdown).substr(at, end - at);
    at = end + 1;
    line_of_table = line.starts_with('|') ? line_of_table + 1 : 0;
    if (line_of_table > 2) rows.push_back(cells_of(line));
  }
  return rows;
}

}  // namespace plan
