// SPDX-License-Identifier: MIT
#include "plan/command/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

constexpr std::size_t page_width = 80;

/// Two columns: names at the left, each text beside its name.
class Columns {
 public:
  void add(std::string name, std::string text) {
    widest_ = std::max(widest_, display_width(name));
    rows_.push_back({std::move(name), std::move(text)});
  }
  std::string render(std::size_t widest) const {
    std::string lines;
    for (const auto& [name, text] : rows_) {
      std::string left = name;
      for (const std::string& line : lines_of(text, page_width - widest - 4)) {
        lines += fmt::format("  {}  {}\n", pad(left, widest), line);
        left.clear();
      }
    }
    return lines;
  }
  std::size_t widest() const { return widest_; }

 private:
  struct Pair {
    std::string name;
    std::string text;
  };
  std::vector<Pair> rows_;
  std::size_t widest_ = 0;
};

std::string usage_line(const Verb& verb) {
  const std::string arguments =
      verb.arguments.empty() ? "" : fmt::format(" {}", tr(verb.arguments));
  return fmt::format("{} plan {}{} [{}]\n", tr("Usage:"), verb.name, arguments, tr("OPTION..."));
}

/// Each kind with the keys that it needs and those that it may have, less what any record has.
std::string kinds_with_keys() {
  Columns columns;
  for (const Kind& kind : kinds()) {
    std::string needed(kind.needs), further;
    for (const Key& key : kind.keys) {
      std::string& list = needs(kind, key) ? needed : further;
      list += (list.empty() ? "" : ", ") + std::string(key.key);
    }
    if (!further.empty()) further = fmt::format("[{}]", further);
    columns.add(std::string(kind.name),
                needed + (needed.empty() || further.empty() ? "" : " ") + further);
  }
  return columns.render(columns.widest());
}

}  // namespace

std::string spelled(const Option& option) {
  std::string text = option.letter ? fmt::format("-{}, ", option.letter) : std::string();
  text += option.name;
  if (!option.value.empty()) text += fmt::format(" {}", tr(option.value));
  return text;
}

std::string told(const Option& option) {
  return option.fallback.empty() ? std::string(tr(option.help))
                                 : tr("{}; else {}", tr(option.help), option.fallback);
}

std::string meaning(const Option& option) {
  std::string text = told(option);
  if (!option.choices) return text;
  return tr("{} ({})", text, fmt::format("{}", fmt::join(option.choices(), ", ")));
}

std::string help_of_plan() {
  std::string text =
      fmt::format("{}\n\n{} plan {} [{}]\n",
                  tr("Sales plans in plain files: targets split exactly, rates, reports"),
                  tr("Usage:"), tr("VERB"), tr("OPTION..."));
  std::size_t widest = 0;
  for (const Verb* verb : verbs()) widest = std::max(widest, verb->name.size());
  for (const auto group :
       {Verb::Group::plan, Verb::Group::record, Verb::Group::look, Verb::Group::help}) {
    Columns columns;
    for (const Verb* verb : verbs())
      if (verb->group == group) columns.add(std::string(verb->name), std::string(tr(verb->help)));
    const std::string rows = columns.render(widest);
    if (!rows.empty()) text += fmt::format("\n{}\n{}", tr(to_string(group)), rows);
  }
  return text +
         fmt::format("\n{}\n", tr("plan VERB --help shows a verb's options and two examples"));
}

std::string help_of(const Verb& verb) {
  std::string text = fmt::format("plan {}: {}\n\n{}", verb.name, tr(verb.help), usage_line(verb));
  const auto groups = option_groups(verb);
  std::vector<Columns> sections(groups.size());
  std::size_t widest = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (const Option& option : groups[i].options)
      sections[i].add(spelled(option), meaning(option));
    widest = std::max(widest, sections[i].widest());
  }
  for (std::size_t i = 0; i < groups.size(); ++i)
    text += fmt::format("\n{}\n{}", tr(groups[i].title), sections[i].render(widest));
  if (verb.completes.front() == Completes::kinds)
    text += fmt::format("\n{}\n{}", tr("Kinds, and their keys; those in brackets may be left out"),
                        kinds_with_keys());
  text += fmt::format("\n{}\n", tr("Examples"));
  for (const Example& example : verb.examples)
    text += fmt::format("  {}\n      {}\n", example.command, tr(example.says));
  return text;
}

std::string version() {
  return "plan " PLAN_VERSION "\n" PLAN_LIBRARIES "\n";
}

}  // namespace plan
