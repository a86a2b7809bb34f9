// SPDX-License-Identifier: MIT
// The key figures of a page, large and side by side.
#include <fmt/format.h>

#include "plan/write/html/html_parts.hpp"

namespace plan {
namespace {

constexpr std::size_t large_letters = 13;  // a figure with more stands smaller

std::string_view tone_of(const Cell& cell, std::size_t length) {
  if (std::holds_alternative<NotAvailable>(cell)) return " na";
  return length > large_letters ? " long" : "";
}

void add_line(std::string_view text, std::string& out) {
  if (!text.empty()) out += fmt::format("<dd>{}</dd>\n", html_text(text));
}

}  // namespace

std::string html_tiles(const Table& table, const Display& given) {
  Display how = given;
  how.decimals = common_decimals(table, given);
  std::string out =
      fmt::format("<dl class=\"tiles\" aria-label=\"{}\">\n", html_label(table.title));
  for (const Row& row : table.rows) {
    const auto shown = [&](std::size_t i) {
      return display(row.cells[i], table.columns[i].unit, how);
    };
    const std::string figure = shown(1);
    const auto* missing = std::get_if<NotAvailable>(&row.cells[1]);
    out += fmt::format("<div>\n<dt>{}</dt>\n<dd class=\"figure{}\">{}</dd>\n", html_text(shown(0)),
                       tone_of(row.cells[1], figure.size()), html_text(figure));
    if (missing) add_line(missing->reason, out);
    for (std::size_t i = 2; i < row.cells.size(); ++i) add_line(shown(i), out);
    out += "</div>\n";
  }
  return out + "</dl>\n";
}

}  // namespace plan
