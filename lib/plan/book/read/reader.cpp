// SPDX-License-Identifier: MIT
#include "plan/book/read/reader.hpp"

#include <algorithm>
#include <charconv>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/keys.hpp"
#include "plan/book/read/order.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/book/read/section_reader.hpp"
#include "plan/book/read/typos.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

std::optional<int> small_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// What every later value is read against, from `book` alone; wrong values are reported by the real
/// reading of the section.
ScalarContext context_of(const Node& root) {
  const Node* book = root.find("book");
  const auto given = [&](std::string_view key) { return book ? book->find(key) : nullptr; };
  const Node* decimals = given("decimals");
  const int keeping = decimals ? small_number(decimals->text, 0, most_kept).value_or(0) : 0;
  ScalarContext context{find_currency("CNY", keeping), {}};
  if (const Node* currency = given("currency"))
    if (const auto* known = find_currency(currency->text, keeping)) context.currency = known;
  if (const Node* start = given("year-start"))
    if (const auto month = small_number(start->text, 1, 12))
      context.fiscal.start_month = static_cast<unsigned>(*month);
  const Node* name = given("year-name");
  context.fiscal.named_by_end = name && name->text == "end";
  return context;
}

/// 1901 to 2998: a fiscal year and the ones beside it are then within the dates that a book can
/// state.
std::optional<int> read_year(const Node& key, Diagnostics& findings) {
  int number = 0;
  const auto* end = key.text.data() + key.text.size();
  const bool digits = std::from_chars(key.text.data(), end, number).ptr == end;
  if (digits && key.text.size() == 4 && number >= 1901 && number <= 2998) return number;
  const bool wide = has_full_width(key.text);
  findings.error(
      wide ? "full-width" : "bad-year", key.at,
      wide ? said("{} holds full-width characters", quote(key.text))
           : said("{} is not a year", quote(key.text)),
      wide ? said("write {}", half_width(key.text)) : said("write four digits, 1901 to 2998"));
  return {};
}

void read_years(const Node& node, RecordReader& reader, Book& book, Diagnostics& findings) {
  if (node.kind != Kind::mapping) {
    findings.error("wrong-shape", node.at, said("{} takes {}", "years", "{2026: {target: ...}}"),
                   said("see plan explain {}", "years"));
    return;
  }
  for (const auto& [key, given] : node.entries) {
    const auto number = read_year(key, findings);
    if (!number) continue;
    Year& year = book.years.emplace_back();
    year.number = *number;
    year.at = key.at;
    if (given.kind == Kind::mapping)
      reader.record("years", given, &year);
    else if (given.kind != Kind::null)
      findings.error("wrong-shape", given.at, said("{} takes {}", key.text, "{target: ...}"),
                     said("see plan explain {}", "years"));
  }
}

void need_format_and_book(const Node& root, Diagnostics& findings) {
  const auto need = [&](std::string_view key, const Said& hint) {
    const Node* given = root.find(key);
    if (!given || given->kind == Kind::null)
      findings.error("missing-key", root.at, said("plan.yaml needs {}", key), hint);
  };
  need("format", said("begin it with: format: 1"));
  need("book", said("add book: {name: ..., currency: CNY}"));
}

/// Whether what was read of the section's node is all that it declares.
bool is_whole(const Node& axes, const Book& book) {
  return axes.kind == Kind::list && axes.items.size() == book.axes.size() &&
         std::ranges::all_of(book.axes, [](const OwnAxis& axis) { return bool(axis.id); });
}

/// Whether a section that there is not may be meant for the axes.
bool is_misspelt(const Node& root) {
  std::vector<std::string_view> known;
  for (const Key& row : keys_of("")) known.push_back(row.key);
  return std::ranges::any_of(root.entries, [&](const Entry& entry) {
    return !find_key("", entry.key.text) && meant(entry.key.text, known) == "axes";
  });
}

/// Axes first, wherever they stand: what they declare are keys of other sections.
void read_axes(const Node& root, RecordReader& reader, Book& book, Diagnostics& findings) {
  const Node* axes = root.find("axes");
  if (axes && axes->kind != Kind::null) {
    reader.value(*find_key("", "axes"), *axes, &book);
    book.knows_all_axes = book.knows_all_axes && is_whole(*axes, book);
  }
  if (is_misspelt(root)) book.knows_all_axes = false;
  if (book.axes.size() > most_own_axes) {
    const OwnAxis& further = book.axes[most_own_axes];
    findings.error("too-many-axes", further.id.at ? further.id.at : further.at,
                   said("a book has at most {} axes of its own", most_own_axes),
                   said("take out those that no report needs"));
    book.knows_all_axes = false;
  }
  reader.know(book);
}

}  // namespace

bool newer_format(const Node& plan_yaml, Diagnostics& findings) {
  const Node* format = plan_yaml.find("format");
  if (!format || format->kind != Kind::scalar) return false;
  const std::string& text = format->text;
  const bool number = !text.empty() && text.front() != '0' &&
                      text.find_first_not_of("0123456789") == std::string::npos;
  if (!number || text == "1") return false;
  findings.error("newer-format", format->at,
                 said("this book has format {}; this program reads format 1", text),
                 said("use a newer plan"));
  return true;
}

Book read_book(const Node& root, Diagnostics& findings, bool knows_all_axes) {
  Book book;
  book.knows_all_axes = knows_all_axes;
  if (newer_format(root, findings)) return book;
  RecordReader reader(findings, context_of(root));
  read_axes(root, reader, book, findings);
  const auto sections = keys_of("");
  for (const auto& [key, given] : root.entries) {
    const Key* row = find_key(sections, key.text);
    if (!row)
      reader.unknown_key("", key);
    else if (given.kind == Kind::null || key.text == "activities" || key.text == "axes")
      continue;
    else if (key.text == "years")
      read_years(given, reader, book, findings);
    else
      reader.value(*row, given, &book);
  }
  need_format_and_book(root, findings);
  if (book.axes.size() > most_own_axes) book.axes.resize(most_own_axes);
  order_lists(book, findings);
  return book;
}

}  // namespace plan
