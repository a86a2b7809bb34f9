// SPDX-License-Identifier: MIT
#include "plan/exchange/value_source_reader.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/book/read/typos.hpp"

namespace plan {

using NodeKind = Node::Kind;

void MapParts::bad(Place at, Said text, Said hint) {
  findings_.error("bad-map", at, std::move(text), std::move(hint));
}

bool MapParts::need_mapping(const Node& node, std::string_view what) {
  if (node.kind == NodeKind::mapping) return true;
  findings_.error("wrong-shape", node.at, said("{} takes {}", what, said("a mapping")),
                  said("write {}", std::string(what) + ": {KEY: VALUE}"));
  return false;
}

void MapParts::unknown_key(const Node& key, std::string_view section,
                           const std::vector<std::string_view>& known) {
  const auto near = meant(key.text, known);
  std::string all;
  for (const auto word : known) all.append(all.empty() ? "" : ", ").append(word);
  findings_.error("unknown-key", key.at,
                  section.empty() ? said("{} is no key of a map", quote(key.text))
                                  : said("{} is no key of {} in a map", quote(key.text), section),
                  near ? said("write {}", *near) : said("known are: {}", all));
}

void MapParts::check_keys(const Node& mapping, std::string_view section) {
  std::vector<std::string_view> known;
  for (const MapKey& row : map_keys())
    if (row.section == section) known.push_back(row.key);
  for (const Entry& entry : mapping.entries)
    if (std::ranges::find(known, entry.key.text) == known.end())
      unknown_key(entry.key, section, known);
}

std::string MapParts::text(const Node& node) {
  if (node.kind == NodeKind::scalar) return node.text;
  if (node.kind == NodeKind::null) return {};
  findings_.error("wrong-shape", node.at, said("one value stands here, no list and no mapping"),
                  said("write one value"));
  return {};
}

std::vector<std::string> MapParts::texts(const Node& node) {
  if (node.kind != NodeKind::list) return {text(node)};
  std::vector<std::string> all;
  for (const Node& item : node.items) all.push_back(text(item));
  return all;
}

bool MapParts::boolean(const Node& node) {
  if (node.text == "true" || node.text == "false") return node.text == "true";
  findings_.error("bad-boolean", node.at, said("{} is neither true nor false", quote(node.text)),
                  said("write true or false"));
  return false;
}

std::optional<int> MapParts::integer(const Node& node, int least, int most) {
  const std::string word = text(node);
  const bool digits =
      !word.empty() && word.size() < 6 && word.find_first_not_of("0123456789") == std::string::npos;
  if (const int number = digits ? std::stoi(word) : -1; number >= least && number <= most)
    return number;
  findings_.error("bad-number", node.at, said("{} is not a whole number", quote(word)),
                  said("write a whole number from {} to {}", least, most));
  return {};
}

ColumnName MapParts::column(const Node& node) {
  ColumnName name{text(node), node.at};
  if (name.name.empty())
    bad(node.at, said("the column has no name"), said("write the heading of a column"));
  return name;
}

std::vector<ColumnName> MapParts::columns(const Node& node) {
  if (node.kind != NodeKind::list) return {column(node)};
  std::vector<ColumnName> all;
  for (const Node& item : node.items) all.push_back(column(item));
  return all;
}

std::vector<TextPart> MapParts::text_parts(const Node& node) {
  std::vector<TextPart> parts;
  const std::string all = text(node);
  for (std::size_t at = 0; at < all.size();) {
    const auto open = all.find('{', at);
    if (open > at) parts.push_back({all.substr(at, std::min(open, all.size()) - at), {}});
    if (open == std::string::npos) break;
    const auto close = all.find('}', open);
    if (close == std::string::npos || close == open + 1) {
      bad(node.at, said("{} has a brace that no column stands in", quote(all)),
          said("write the column's heading in braces: {}", "{Order}"));
      break;
    }
    parts.push_back({{}, ColumnName{all.substr(open + 1, close - open - 1), node.at}});
    at = close + 1;
  }
  return parts;
}

Operand MapParts::operand(const Node& node, bool may_be_number) {
  Operand operand;
  const std::string word = text(node);
  if (may_be_number) {
    const auto number = read_number(word, {}, no_currency());
    if (number && number->currency.empty()) operand.number = *number;
  }
  if (!operand.number) operand.column = column(node);
  return operand;
}

DateForm MapParts::date_form(const Node& node, bool may_lack_day) {
  const auto form = parse_date_form(text(node), may_lack_day);
  if (form) return *form;
  findings_.error(form.refusal().code, node.at, form.refusal().text, form.refusal().hint);
  return {};
}

std::optional<char> MapParts::decimal_mark(const Node& node) {
  const std::string mark = text(node);
  if (mark == "." || mark == ",") return mark[0];
  bad(node.at, said("{} is no decimal mark", quote(mark)), said("write \".\" or \",\""));
  return {};
}

std::string MapParts::thousands_mark(const Node& node) {
  constexpr std::array marks = {"", ",", ".", " ", "'", "’"};
  std::string mark = text(node);
  if (std::ranges::find(marks, mark) == marks.end())
    bad(node.at, said("{} is no mark between thousands", quote(mark)),
        said("write \",\", \".\", \" \" or \"'\""));
  return mark;
}

ValueForms MapParts::forms(const Node& mapping) {
  ValueForms forms;
  if (const Node* date = mapping.find("date")) forms.date = date_form(*date, false);
  if (const Node* decimal = mapping.find("decimal")) forms.decimal = decimal_mark(*decimal);
  if (const Node* thousands = mapping.find("thousands"))
    forms.thousands = thousands_mark(*thousands);
  if (forms.decimal && forms.thousands && *forms.thousands == std::string(1, *forms.decimal))
    bad(mapping.at, said("decimal and thousands are the same mark"), said("give each its own"));
  if (const Node* blank = mapping.find("blank")) forms.blank = texts(*blank);
  if (const Node* offset = mapping.find("utc-offset")) {
    forms.offset = parse_utc_offset(text(*offset));
    if (!forms.offset)
      bad(offset->at, said("{} is no offset from UTC", quote(offset->text)),
          said("write it like +08:00"));
  }
  return forms;
}

std::vector<Condition> MapParts::condition_list(const Node& mapping) {
  std::vector<Condition> list;
  if (!need_mapping(mapping, "when")) return list;
  for (const Entry& entry : mapping.entries)
    list.push_back({column(entry.key), texts(entry.value)});
  return list;
}

Conditions MapParts::conditions(const Node& mapping) {
  Conditions rows;
  if (const Node* when = mapping.find("when")) rows.when = condition_list(*when);
  if (const Node* unless = mapping.find("unless")) rows.unless = condition_list(*unless);
  return rows;
}

void MapParts::words(const Node& mapping, ValueSource& into) {
  if (const Node* values = mapping.find("values"); values && need_mapping(*values, "values"))
    for (const Entry& entry : values->entries)
      into.values.emplace_back(entry.key.text, text(entry.value));
  if (const Node* otherwise = mapping.find("otherwise")) {
    const std::string word = text(*otherwise);
    into.skips_others = word == "skip" && !otherwise->quoted;
    if (!into.skips_others) into.otherwise = word;
  }
  if (const Node* fallback = mapping.find("default")) into.fallback = text(*fallback);
}

/// Where the mapping says that the value stands.
void MapParts::origin(const Node& node, ValueSource& into) {
  const Node *column_node = node.find("column"), *text_node = node.find("text"),
             *is = node.find("is");
  if ((column_node != nullptr) + (text_node != nullptr) + (is != nullptr) != 1)
    bad(node.at, said("a value needs one of column, text and is"),
        said("write {}", "{column: HEADING}"));
  if (column_node) {
    into.columns = columns(*column_node);
  } else if (text_node) {
    into.from = ValueSource::From::text;
    into.text = text_parts(*text_node);
  } else if (is) {
    into.from = ValueSource::From::constant;
    into.constant = text(*is);
  }
}

/// What a value is reckoned with.
void MapParts::sides(const Node& node, ValueSource& into) {
  if (const Node* plus = node.find("plus")) into.plus = operand(*plus, false);
  if (const Node* minus = node.find("minus")) into.minus = operand(*minus, false);
  if (const Node* times = node.find("times")) into.times = operand(*times, true);
  if (const Node* divide = node.find("divide")) into.divide = operand(*divide, true);
  if (const Node* tax = node.find("tax")) into.tax = operand(*tax, true);
  if (const Node* currency = node.find("currency")) into.currency = column(*currency);
  if (const Node* negate = node.find("negate")) into.negate = boolean(*negate);
}

void MapParts::source_of_mapping(const Node& node, ValueSource& into) {
  check_keys(node, "value");
  origin(node, into);
  words(node, into);
  into.forms = forms(node);
  sides(node, into);
}

ValueSource MapParts::source(const Node& node) {
  ValueSource source;
  source.at = node.at;
  if (node.kind == NodeKind::mapping) {
    source_of_mapping(node, source);
  } else if (node.kind == NodeKind::scalar && node.text.find('{') != std::string::npos) {
    source.from = ValueSource::From::text;
    source.text = text_parts(node);
  } else {
    source.columns.push_back(column(node));
  }
  return source;
}

}  // namespace plan
