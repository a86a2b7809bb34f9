// SPDX-License-Identifier: MIT
// The tables as parts of manual pages, in scdoc's format: each row a bold head and an indented
// text.
#include <fmt/format.h>

#include "plan/base/tr.hpp"
#include "plan/book/codes.hpp"
#include "plan/command/help.hpp"
#include "plan/exchange/map.hpp"
#include "plan/exchange/star/star.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

/// A character that amounts are written with, and what an English page calls it, since a terminal
/// in the C locale shows none of them.
struct AmountSign {
  std::string_view sign, name;
};
constexpr AmountSign amount_signs[] = {{"元", "yuan (U+5143)"},
                                       {"千", "qian (U+5343)"},
                                       {"万", "wan (U+4E07)"},
                                       {"亿", "yi (U+4EBF)"}};

std::string with_signs_named(std::string_view text) {
  std::string result(text);
  for (const auto& [sign, name] : amount_signs)
    for (std::size_t at = 0; (at = result.find(sign, at)) != std::string::npos;) {
      const bool counted = at > 0 && result[at - 1] >= '0' && result[at - 1] <= '9';
      const std::string named = (counted ? " " : "") + std::string(name);
      result.replace(at, sign.size(), named);
      at += named.size();
    }
  return result;
}

/// The text with what scdoc would take for formatting written as itself.
std::string plain(std::string_view text) {
  std::string result;
  const std::string shown = language() == Language::en ? with_signs_named(text) : std::string(text);
  for (const char c : shown) {
    if (std::string_view("\\*_<>#[]|").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string entry(std::string_view head, std::string_view text) {
  return fmt::format("{}\n\t{}\n\n", head, plain(text));
}

std::string head_of(const Option& option) {
  std::string head = option.letter ? fmt::format("*-{}*, ", option.letter) : std::string();
  head += fmt::format("*{}*", option.name);
  if (!option.value.empty()) head += fmt::format(" _{}_", tr(option.value));
  return head;
}

/// Whether what holds by itself is a word that may be written.
bool is_typed(const Key& key) {
  return key.type == Type::choice || key.form == Form::choice_or_record ||
         key.form == Form::choice_or_weights;
}

/// "(amount, required)": what a page says of a key beside its name.
std::string facts_of(const Key& key) {
  std::string facts(tr(to_string(key.type)));
  if (key.type == Type::choice || key.type == Type::integer) facts = key.of;
  if (key.form == Form::record || key.form == Form::records || key.form == Form::map)
    facts = tr(key.form == Form::records ? "list of records" : "record");
  if (key.form == Form::list) facts = tr("list of {}", facts);
  if (key.form == Form::dated) facts = tr("{}, or a dated list", facts);
  if (key.form == Form::one_or_list) facts = tr("{}, or a list", facts);
  if (key.need == Need::either) facts = tr("{}, {}", facts, tr("one of these"));
  if (key.need == Need::required || key.need == Need::identity)
    facts = tr("{}, {}", facts, tr("required"));
  if (!key.fallback.empty())
    facts = tr("{}, {}", facts, tr("default {}", is_typed(key) ? key.fallback : tr(key.fallback)));
  return facts;
}

std::string key_entry(const Key& key) {
  const std::string name =
      key.key == "*" ? fmt::format("_{}_", tr("NAME")) : fmt::format("*{}*", plain(key.key));
  return entry(tr("{} ({})", name, plain(facts_of(key))), tr(key.help));
}

/// What a column of the star holds, English.
std::string_view type_of(Unit unit) {
  switch (unit) {
    case Unit::count: return "count";
    case Unit::money: return "amount";
    case Unit::quantity: return "quantity";
    case Unit::rate: return "rate";
    case Unit::date: return "date";
    case Unit::boolean: return "boolean";
    case Unit::id: return "id";
    default: return "text";
  }
}

}  // namespace

std::string man_options(const Verb& verb) {
  std::string page;
  for (const OptionGroup& group : option_groups(verb)) {
    if (group.options.data() != verb.options.data())
      page += fmt::format("## {}\n\n", tr(group.title));
    for (const Option& option : group.options) page += entry(head_of(option), meaning(option));
  }
  return page;
}

std::string man_verbs() {
  std::string page;
  for (const Verb* verb : plan::verbs())
    page += fmt::format("*{0}*\n\t{1}++\n*plan-{0}*(1)\n\n", verb->name, plain(tr(verb->help)));
  return page;
}

std::string man_pages() {
  std::string list;
  for (const Verb* verb : plan::verbs()) list += fmt::format("*plan-{}*(1),\n", verb->name);
  return list;
}

std::string man_keys() {
  std::string page;
  std::string_view section;
  for (const Key& key : plan::keys()) {
    if (key.section != section) page += fmt::format("## {}\n\n", key.section);
    section = key.section;
    page += key_entry(key);
  }
  return page;
}

std::string man_kinds() {
  std::string page = fmt::format("## {}\n\n", tr("every record"));
  for (const Key& key : record_keys()) page += key_entry(key);
  for (const Kind& kind : plan::kinds()) {
    std::string help(tr(kind.help));
    if (!kind.needs.empty()) help = tr("{} ({})", help, tr("needs {}", kind.needs));
    page += fmt::format("## {}\n\n{}\n\n", kind.name, plain(help));
    for (const Key& key : kind.keys) page += key_entry(key);
  }
  return page;
}

std::string man_map() {
  std::string page;
  std::string_view section = "none";
  for (const MapKey& key : map_keys()) {
    if (key.section != section)
      page += fmt::format("## {}\n\n", key.section.empty() ? "map" : key.section);
    section = key.section;
    page += entry(fmt::format("*{}*", key.key), tr(key.help));
  }
  return page;
}

std::string man_star() {
  std::string page;
  for (const StarTable& table : star_tables()) {
    page += fmt::format("## {}\n\n{}\n\n", plain(table.name), plain(tr(table.help)));
    for (const StarColumn& column : table.columns) {
      if (column.key == star_book_column.key) continue;  // the page says it once
      const std::string type(tr(type_of(column.unit)));
      page += entry(tr("{} ({})", fmt::format("*{}*", plain(column.key)),
                       column.personal || table.personal ? tr("{}, {}", type, "--personal") : type),
                    tr(column.help));
    }
  }
  return page;
}

std::string man_codes() {
  std::string page;
  for (const Code& code : plan::codes())
    page += entry(tr("{} ({})", fmt::format("*{}*", code.code),
                     code.severity == Severity::error ? tr("error") : tr("warning")),
                  fmt::format("{}: {}", tr(code.summary), tr(code.remedy)));
  return page;
}

std::string man_measures() {
  std::string page;
  for (const Measure& measure : plan::measures())
    page += entry(tr("{} ({})", fmt::format("*{}*", plain(measure.key)),
                     tr("{}, {}", tr(measure.title), tr(to_string(measure.unit)))),
                  tr("{} ({})", tr(measure.formula), tr("by {}", measure.axes)));
  return page;
}

}  // namespace plan::tables
