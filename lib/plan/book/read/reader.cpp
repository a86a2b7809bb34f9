// SPDX-License-Identifier: MIT
#include "plan/book/read/reader.hpp"

#include <charconv>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/keys.hpp"
#include "plan/book/read/order.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/book/read/section_reader.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

/// What every later value is read against, from `book` alone; wrong values are reported by the real
/// reading of the section.
ScalarContext context_of(const Node& root) {
  ScalarContext context{find_currency("CNY"), {}};
  const Node* book = root.find("book");
  const Node* currency = book ? book->find("currency") : nullptr;
  if (currency)
    if (const auto* known = find_currency(currency->text)) context.currency = known;
  const Node* start = book ? book->find("year-start") : nullptr;
  unsigned month = 0;
  if (start) std::from_chars(start->text.data(), start->text.data() + start->text.size(), month);
  if (month >= 1 && month <= 12) context.fiscal.start_month = month;
  const Node* name = book ? book->find("year-name") : nullptr;
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

Book read_book(const Node& root, Diagnostics& findings) {
  Book book;
  if (newer_format(root, findings)) return book;
  RecordReader reader(findings, context_of(root));
  const auto sections = keys_of("");
  for (const auto& [key, given] : root.entries) {
    const Key* row = find_key(sections, key.text);
    if (!row)
      reader.unknown_key("", key);
    else if (given.kind == Kind::null || key.text == "activities")
      continue;
    else if (key.text == "years")
      read_years(given, reader, book, findings);
    else
      reader.value(*row, given, &book);
  }
  need_format_and_book(root, findings);
  order_lists(book, findings);
  return book;
}

}  // namespace plan
