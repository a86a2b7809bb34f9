// SPDX-License-Identifier: MIT
// The tables as plain lines for the tests.
#include <fmt/format.h>

#include "plan/base/tr.hpp"
#include "plan/book/codes.hpp"
#include "plan/command/help.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"
#include "tables/tables.hpp"

namespace plan::tables {

std::string codes() {
  std::string lines;
  for (const Code& code : plan::codes())
    lines += fmt::format("{}\t{}\t{}\n", code.code,
                         code.severity == Severity::error ? "error" : "warning", tr(code.summary));
  return lines;
}

std::string verbs() {
  std::string lines;
  for (const Verb* verb : plan::verbs())
    lines += fmt::format("{}\t{}\t{}\n", verb->name, to_string(verb->group), tr(verb->help));
  return lines;
}

std::string options(const Verb& verb) {
  std::string lines;
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& option : group.options)
      lines += fmt::format("{}\t{}\t{}\n", option.name, option.value, told(option));
  return lines;
}

// A row "*" stands for the names of a map: it is no key that anybody writes.
std::string keys() {
  std::string lines;
  for (const Key& key : plan::keys())
    if (key.key != "*")
      lines += fmt::format("{}{}{}\t{}\t{}\n", key.section, key.section.empty() ? "" : ".", key.key,
                           to_string(key.type), tr(key.help));
  return lines;
}

std::string kinds() {
  std::string lines;
  for (const Kind& kind : plan::kinds()) {
    std::string names;
    for (const Key& key : kind.keys) names += (names.empty() ? "" : " ") + std::string(key.key);
    lines += fmt::format("{}\t{}\t{}\n", kind.name, names, tr(kind.help));
  }
  return lines;
}

std::string measures() {
  std::string lines;
  for (const Measure& measure : plan::measures())
    lines += fmt::format("{}\t{}\t{}\n", measure.key, to_string(measure.unit), tr(measure.formula));
  return lines;
}

}  // namespace plan::tables
