// SPDX-License-Identifier: MIT
// RFC 4180 with LF line ends, one table, a header of keys; no subtotals, no totals row; for
// spreadsheets a text that they would take for a formula has a quote before it. And the same for
// programs, with TAB between cells: TAB, line ends and backslash inside are `\t \n \r \\`, and
// what begins with a double quote is quoted as in csv, since who knows quotes would take it so.
#include <string_view>

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

void add_quoted(std::string& out, std::string_view field) {
  if (field.find_first_of(",;\"\t\r\n") == std::string_view::npos)
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

void add_cell(std::string& out, const Cell& cell, Unit unit, const Display& how,
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

void add_row(std::string& out, const Table& table, const Row& row, const Display& how,
             const Dialect& dialect) {
  const std::size_t begin = out.size();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += dialect.separator;
    add_cell(out, row.cells[i], table.columns[i].unit, how, dialect);
  }
  if (out.size() == begin) out += nothing;
  out += '\n';
}

std::string render(const Document& document, const Display& how, const Dialect& dialect) {
  const Table* table = find_table(document, how.table);
  std::string out = how.bom ? "\xEF\xBB\xBF" : "";
  if (!table) return out;
  add_header(out, *table, dialect);
  for (const Row& row : table->rows)
    if (row.kind == Row::Kind::plain) add_row(out, *table, row, how, dialect);
  return out;
}

}  // namespace

std::string render_csv(const Document& document, const Display& how) {
  return render(document, how, {',', add_quoted, true});
}

std::string render_tsv(const Document& document, const Display& how) {
  return render(document, how, {'\t', add_escaped, false});
}

}  // namespace plan
