// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/export_sample.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "plan/exchange/bound_value.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

constexpr std::size_t most_rows = 20'000, most_at_top = 40, most_at_foot = 15;

std::vector<std::string> cells_of(const CsvRow& row) {
  std::vector<std::string> cells;
  for (const CsvCell& cell : row.cells) cells.emplace_back(bare_cell(cell.text));
  return cells;
}

std::size_t filled(const std::vector<std::string>& cells) {
  return cells.size() - static_cast<std::size_t>(std::ranges::count(cells, ""));
}

/// A row by what it is at the file's beginning or end.
struct EdgeRow {
  std::uint32_t line = 0;
  std::vector<std::string> cells{};
};

/// The number that most of the rows have; 0: there are none.
template <class Rows, class Count>
std::size_t usual(const Rows& rows, Count count) {
  std::map<std::size_t, std::size_t> seen;
  for (const auto& row : rows) ++seen[count(row)];
  std::size_t best = 0, times = 0;
  for (const auto& [number, often] : seen)
    if (often >= times) {
      best = number;
      times = often;
    }
  return best;
}

class Sampling {
 public:
  explicit Sampling(const OpenSheet& open) : open_(open) {}

  ExportSample run() {
    if (!find_delimiter()) return {};
    find_headings();
    read_rows();
    find_foot();
    take_out_totals();
    return std::move(made_);
  }

 private:
  /// The first rows as they are parted by the mark; headings are rows as well.
  std::vector<EdgeRow> first_rows(char delimiter) {
    form_ = {};
    form_.delimiter = delimiter;
    form_.headings = {"-"};
    const auto sheet = open_(form_);
    std::vector<EdgeRow> rows;
    CsvRow row;
    while (rows.size() < 200 && sheet->next(row)) {
      rows.push_back({row.line, cells_of(row)});
      if (row.fault) break;
    }
    made_.encoding = sheet->encoding();
    return rows;
  }

  bool find_delimiter() {
    std::size_t best = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
      auto rows = first_rows(delimiter);
      if (rows.empty()) continue;
      const std::size_t cells = usual(rows, [](const EdgeRow& row) { return row.cells.size(); });
      const auto agree = static_cast<std::size_t>(std::ranges::count_if(
          rows, [&](const EdgeRow& row) { return row.cells.size() == cells; }));
      const std::size_t score = 1 + (cells - 1) * agree * 100 / rows.size();
      if (score <= best) continue;
      best = score;
      made_.delimiter = delimiter;
      first_ = std::move(rows);
    }
    return best > 0;
  }

  /// The first row that has about as many words as most rows have cells.
  void find_headings() {
    const std::size_t cells = usual(first_, [](const EdgeRow& row) { return row.cells.size(); });
    const std::size_t most = usual(first_, [](const EdgeRow& row) { return filled(row.cells); });
    for (std::size_t i = 0; i < std::min(first_.size(), most_at_top); ++i) {
      const auto& row = first_[i].cells;
      const bool is_short =
          row.size() + 1 < cells ||
          filled(row) < std::max<std::size_t>(std::min<std::size_t>(2, cells), most * 6 / 10);
      if (is_short) continue;
      made_.skip_top = i == 0 ? 0 : static_cast<int>(first_[i].line) - 1;
      for (std::size_t above = 0; above < i; ++above)
        for (const std::string& cell : first_[above].cells)
          if (!cell.empty()) made_.top.push_back(cell);
      return;
    }
  }

  void read_rows() {
    form_ = {};
    form_.delimiter = made_.delimiter;
    form_.skip_top = made_.skip_top;
    const auto sheet = open_(form_);
    name_columns(sheet->headings());
    CsvRow row;
    while (sheet->next(row)) {
      ++made_.count;
      const std::size_t cells = row.cells.size();
      last_.push_back({static_cast<std::uint32_t>(cells), cells_of(row)});
      if (last_.size() > most_at_foot) last_.pop_front();
      if (made_.rows.size() < most_rows) {
        made_.rows.push_back(last_.back().cells);
        made_.rows.back().resize(made_.columns());
        made_.lines.push_back(row.line);
      }
    }
  }

  void name_columns(const std::vector<std::string>& headings) {
    std::map<std::string, int> seen;
    for (const std::string& heading : headings) {
      const bool several = !heading.empty() && std::ranges::count(headings, heading) > 1;
      const int number = ++seen[heading];
      made_.headings.push_back(several ? fmt::format("{}#{}", heading, number) : heading);
    }
  }

  /// Whether the row is one that only stands below others: a sum, who made the list.
  bool is_foot(const EdgeRow& row, std::size_t most) const {
    const std::size_t some = filled(row.cells);
    const auto first =
        std::ranges::find_if(row.cells, [](const auto& cell) { return !cell.empty(); });
    if (first == row.cells.end()) return true;
    if (begins_total(*first)) return true;
    if (made_.columns() < 3) return false;
    if (row.line < made_.columns() && some <= 2) return true;
    return some * 3 <= most && (row.cells.front().empty() || some == 1);
  }

  void find_foot() {
    const std::size_t most = usual(made_.rows, [](const auto& row) { return filled(row); });
    std::size_t odd = 0;
    while (odd < last_.size() && odd < made_.count && is_foot(last_[last_.size() - 1 - odd], most))
      ++odd;
    if (odd == 0 || odd == made_.count) return;
    const std::string word = last_[last_.size() - odd].cells.front();
    const auto begins = [&](const auto& row) { return row.front().starts_with(word); };
    if (made_.count <= most_rows) {
      made_.rows.resize(made_.count - odd);
      made_.lines.resize(made_.rows.size());
    }
    if (begins_total(word) && std::ranges::none_of(made_.rows, begins))
      made_.until = word;
    else
      made_.skip_foot = static_cast<int>(odd);
  }

  /// Rows between the others that add them up, by a word in one of the first columns: they have
  /// fewer cells, while a row with a customer called Total SA is as full as others.
  void take_out_totals() {
    constexpr std::size_t most_words = 20;
    const std::size_t most = usual(made_.rows, [](const auto& row) { return filled(row); });
    for (std::size_t column = 0; column < std::min<std::size_t>(3, made_.columns()); ++column) {
      std::set<std::string> words, names;
      for (const auto& row : made_.rows)
        if (begins_total(row[column]))
          (filled(row) * 3 <= most * 2 ? words : names).insert(row[column]);
      for (const std::string& name : names) words.erase(name);
      if (words.empty() || words.size() > most_words) continue;
      made_.totals.assign(words.begin(), words.end());
      made_.totals_in = column;
      return take_out(column, words);
    }
  }

  void take_out(std::size_t column, const std::set<std::string>& words) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < made_.rows.size(); ++i) {
      if (words.contains(made_.rows[i][column])) continue;
      if (kept != i) made_.rows[kept] = std::move(made_.rows[i]);
      made_.lines[kept++] = made_.lines[i];
    }
    made_.rows.resize(kept);
    made_.lines.resize(kept);
  }

  const OpenSheet& open_;
  FileForm form_{};
  ExportSample made_{};
  std::vector<EdgeRow> first_{};
  std::deque<EdgeRow> last_{};  // with how many cells each had
};

}  // namespace

ExportSample sample_of(const OpenSheet& open) {
  return Sampling(open).run();
}

}  // namespace plan
