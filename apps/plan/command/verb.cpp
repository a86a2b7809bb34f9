// SPDX-License-Identifier: MIT
// Look-ups in the verb table (verb.hpp). Its rows stand under verbs/.
#include "plan/command/verb.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

/// " --by team,rep": the option as it was given; empty when it was not.
std::string as_given(const Option& option, const Options& options) {
  struct {
    const Option& option;
    const Options& options;
    std::string operator()(bool Options::*flag) const {
      return options.*flag ? fmt::format(" {}", option.name) : "";
    }
    std::string operator()(std::string Options::*text) const {
      return (options.*text).empty() ? "" : fmt::format(" {} {}", option.name, options.*text);
    }
    std::string operator()(std::optional<int> Options::*number) const {
      return options.*number ? fmt::format(" {} {}", option.name, *(options.*number)) : "";
    }
    std::string operator()(std::vector<std::string> Options::*list) const {
      return (options.*list).empty()
                 ? ""
                 : fmt::format(" {} {}", option.name, fmt::join(options.*list, ","));
    }
  } write{option, options};
  return std::visit(write, option.target);
}

}  // namespace

std::span<const Verb* const> verbs() {
  static const std::vector<const Verb*> sorted = [] {
    const auto rows = rows_of_verbs();
    std::vector<const Verb*> list(rows.begin(), rows.end());
    std::ranges::sort(list, {},
                      [](const Verb* row) { return std::tuple(row->group, row->rank, row->name); });
    return list;
  }();
  return sorted;
}

const Verb* find_verb(std::string_view name) {
  for (const Verb* verb : verbs())
    if (verb->name == name) return verb;
  return nullptr;
}

std::string_view to_string(Verb::Group group) {
  constexpr std::string_view names[] = {"Plan", "Record", "Look", "Help"};
  return names[static_cast<std::size_t>(group)];
}

std::vector<OptionGroup> option_groups(const Verb& verb) {
  std::vector<OptionGroup> groups;
  if (!verb.options.empty()) groups.push_back({"Options", verb.options});
  for (const OptionGroup& group : common_options(verb.takes)) groups.push_back(group);
  return groups;
}

const Option* find_option(const Verb& verb, std::string_view name) {
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& option : group.options)
      if (option.name == name) return &option;
  return nullptr;
}

const Option* option_of(std::string_view word) {
  const auto name = word.substr(0, word.find('='));
  for (const Verb* verb : verbs())
    for (const OptionGroup& group : option_groups(*verb))
      for (const Option& row : group.options)
        if (row.name == name || (word.size() > 1 && word[1] != '-' && row.letter == word[1]))
          return &row;
  return nullptr;
}

bool takes_next(const Option& option, std::string_view word) {
  if (option.value.empty()) return false;
  return word[1] == '-' ? word.find('=') == std::string_view::npos : word.size() == 2;
}

std::string value_at(const Option& option, std::span<const std::string> words, std::size_t& at) {
  const std::string& word = words[at];
  if (takes_next(option, word)) return ++at < words.size() ? words[at] : "";
  return word[1] == '-' ? word.substr(word.find('=') + 1) : word.substr(2);
}

std::string words_as_given(const Verb& verb, const Options& options) {
  std::string words;
  for (const std::string& word : options.words) words += " " + word;
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& option : group.options)
      if (option.shapes) words += as_given(option, options);
  return words.empty() ? words : words.substr(1);
}

}  // namespace plan
