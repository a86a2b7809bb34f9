// SPDX-License-Identifier: MIT
// RFC 4180 with LF line ends, one table, a header of keys; no subtotals, no totals row; for
// spreadsheets a text that they would take for a formula has a quote before it. And the same for
// programs, with TAB between cells: TAB, line ends and backslash inside are `\t \n \r \\`, and
// what begins with a double quote is quoted as in csv, since who knows quotes would take it so.
#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <string_view>
#include <vector>

#include "plan/base/ascii.hpp"
#include "plan/base/cores.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

constexpr std::string_view blanks[] = {" ", "\u00A0", "\u3000"};
constexpr std::string_view triggers[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                         "\n", "＝", "＋", "－", "＠"};

template <std::size_t N>
std::size_t match(std::string_view text, const std::string_view (&words)[N]) {
  for (const std::string_view word : words)
    if (text.starts_with(word)) return word.size();
  return 0;
}

/// Whether a spreadsheet might take the text for a formula. Quotes before the sign count too, so
/// that a reader who takes one quote away from such a cell always gets the text back.
bool looks_like_formula(std::string_view text) {
  if (!text.empty() && (is_letter(text[0]) || is_digit(text[0]))) return false;  // nearly all
  while (!text.empty()) {
    if (match(text, triggers) > 0) return true;
    const std::size_t skipped = text[0] == '\'' ? 1 : match(text, blanks);
    if (skipped == 0) return false;
    text.remove_prefix(skipped);
  }
  return false;
}

struct Dialect {
  char separator;
  void (*add)(std::string& out, std::string_view field);
  bool guards;  // against formulas
};

constexpr std::string_view nothing = "\"\"";  // a line without any text, which readers would skip

void add_in_quotes(std::string& out, std::string_view field) {
  out += '"';
  for (const char c : field) out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

// A table, since find_first_of looks through its list for each character of a million cells.
constexpr auto needs_quotes = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view(",;\"\t\r\n")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

void add_quoted(std::string& out, std::string_view field) {
  if (std::ranges::none_of(field, [](unsigned char c) { return needs_quotes[c]; }))
    out += field;
  else
    add_in_quotes(out, field);
}

void add_escaped(std::string& out, std::string_view field) {
  std::string line;
  for (const char c : field) {
    switch (c) {
      case '\t': line += "\\t"; break;
      case '\n': line += "\\n"; break;
      case '\r': line += "\\r"; break;
      case '\\': line += "\\\\"; break;
      default: line += c;
    }
  }
  const auto first = field.find_first_not_of(' ');  // LibreOffice passes over blanks
  if (first != std::string_view::npos && field[first] == '"')
    add_in_quotes(out, line);
  else
    out += line;
}

void show_cell(std::string& out, const Cell& cell, Unit unit, const Display& how,
               const Dialect& dialect) {
  const std::string shown = machine(cell, unit, how);
  const bool is_text = std::holds_alternative<std::string>(cell) ||
                       std::holds_alternative<Personal>(cell) ||
                       std::holds_alternative<Prose>(cell);
  if (is_text)
    dialect.add(out, dialect.guards && looks_like_formula(shown) ? "'" + shown : shown);
  else
    out += shown;
}

void add_header(std::string& out, const Table& table, const Dialect& dialect) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += dialect.separator;
    dialect.add(out, table.columns[i].key);
  }
  out += '\n';
}

/// A table's rows, one after the other.
class CsvRows {
 public:
  CsvRows(const Table& table, const Display& how, const Dialect& dialect)
      : columns_(table.columns), how_(how), dialect_(dialect), last_(columns_.size()) {}

  void add(std::string& out, const Row& row) {
    const std::size_t begin = out.size();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (i > 0) out += dialect_.separator;
      add_cell(out, row.cells[i], i);
    }
    if (out.size() == begin) out += nothing;
    out += '\n';
  }

 private:
  /// A text, and how it is shown.
  struct ShownText {
    std::string text{}, shown{};
  };

  // Names and ids stay the same over many rows of a long table: a text is shown once.
  void add_cell(std::string& out, const Cell& cell, std::size_t column) {
    const auto* text = std::get_if<std::string>(&cell);
    if (!text) return show_cell(out, cell, columns_[column].unit, how_, dialect_);
    ShownText& last = last_[column];
    if (last.text != *text) {
      last.text = *text;
      last.shown.clear();
      show_cell(last.shown, cell, columns_[column].unit, how_, dialect_);
    }
    out += last.shown;
  }

  const std::vector<Column>& columns_;
  const Display& how_;
  const Dialect& dialect_;
  std::vector<ShownText> last_;  // of each column
};

std::string begun(const Table* table, const Display& how, const Dialect& dialect) {
  std::string out = how.bom ? "\xEF\xBB\xBF" : "";
  if (table) add_header(out, *table, dialect);
  return out;
}

std::string render(const Document& document, const Display& how, const Dialect& dialect) {
  const Table* table = find_table(document, how.table);
  std::string out = begun(table, how, dialect);
  if (!table) return out;
  CsvRows rows(*table, how, dialect);
  for (const Row& row : table->rows)
    if (row.kind == Row::Kind::plain) rows.add(out, row);
  return out;
}

std::string text_of(const RowStream& rows, std::size_t first, std::size_t end, CsvRows texts) {
  std::string out;
  rows.give(first, end, [&](const Row& row) { texts.add(out, row); });
  return out;
}

// To make and to word millions of rows takes far longer than to write them: all cores make parts
// ahead of the one that is written, no more than they are.
void stream(const Document& document, const RowStream& rows, const Display& how,
            const Dialect& dialect, const ByteSink& sink) {
  constexpr std::size_t at_once = 64;
  const Table& table = document.tables.front();
  if (!sink(begun(&table, how, dialect))) return;
  std::deque<std::future<std::string>> ahead;
  const auto write_next = [&] {
    const std::string text = ahead.front().get();
    ahead.pop_front();
    return text.empty() || sink(text);
  };
  for (std::size_t first = 0; first < rows.parts; first += at_once) {
    if (ahead.size() > cores() && !write_next()) return;
    const std::size_t end = std::min(first + at_once, rows.parts);
    ahead.push_back(std::async(std::launch::async, [&rows, &table, &how, &dialect, first, end] {
      return text_of(rows, first, end, CsvRows(table, how, dialect));
    }));
  }
  while (!ahead.empty())
    if (!write_next()) return;
}

constexpr Dialect csv_dialect{',', add_quoted, true}, tsv_dialect{'\t', add_escaped, false};

}  // namespace

std::string render_csv(const Document& document, const Display& how) {
  return render(document, how, csv_dialect);
}

std::string render_tsv(const Document& document, const Display& how) {
  return render(document, how, tsv_dialect);
}

void stream_csv(const Document& document, const RowStream& rows, const Display& how,
                const ByteSink& sink) {
  stream(document, rows, how, csv_dialect, sink);
}

void stream_tsv(const Document& document, const RowStream& rows, const Display& how,
                const ByteSink& sink) {
  stream(document, rows, how, tsv_dialect, sink);
}

}  // namespace plan
