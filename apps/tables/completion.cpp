// SPDX-License-Identifier: MIT
// Completions of verbs, options, choices and files, for bash, zsh and fish.
#include <fmt/format.h>

#include "plan/base/tr.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

bool is_list(const Option& option) {
  return std::holds_alternative<std::vector<std::string> Options::*>(option.target);
}

std::string choices_of(const Option& option) {
  return option.choices ? fmt::format("{}", fmt::join(option.choices(), " ")) : std::string();
}

std::string first_words(const Verb& verb) {
  return verb.first ? fmt::format("{}", fmt::join(verb.first(), " ")) : std::string();
}

template <class Do>
void each_option(const Verb& verb, Do&& act) {
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& option : group.options) act(option);
}

/// The text with each of `marks` written with `before` in front.
std::string guarded(std::string_view text, std::string_view marks, std::string_view before) {
  std::string result;
  for (const char c : text) {
    if (marks.find(c) != std::string_view::npos) result += before;
    result += c;
  }
  return result;
}

std::string bash_pattern(const Option& option) {
  return option.letter ? fmt::format("-{}|{}", option.letter, option.name)
                       : std::string(option.name);
}

/// What follows an option: its choices, a file, or a value that nothing is known of.
std::string bash_values(const Verb& verb) {
  std::string cases;
  each_option(verb, [&](const Option& option) {
    if (option.value.empty()) return;
    std::string act = "return";
    if (option.choices)
      act = fmt::format("_plan_words '{}' {}; return", choices_of(option),
                        is_list(option) ? "," : "''");
    else if (option.value == "FILE")
      act = R"(COMPREPLY=($(compgen -f -- "$word")); return)";
    cases += fmt::format("        {}) {} ;;\n", bash_pattern(option), act);
  });
  return cases;
}

std::string bash_options(const Verb& verb) {
  std::string names;
  each_option(verb, [&](const Option& option) {
    names += (names.empty() ? "" : " ") + std::string(option.name);
  });
  return names;
}

std::string zsh_spec(const Option& option) {
  const std::string help = guarded(guarded(tr(option.help), "[]:\\", "\\"), "'", "'\\'");
  std::string spec = option.letter
                         ? fmt::format("'(-{0} {1})'{{-{0},{1}}}'", option.letter, option.name)
                         : fmt::format("'{}", option.name);
  spec += fmt::format("[{}]", help);
  if (option.choices && is_list(option))
    spec += fmt::format(":{}:_values -s , {} {}", option.value, option.value, choices_of(option));
  else if (option.choices)
    spec += fmt::format(":{}:({})", option.value, choices_of(option));
  else if (!option.value.empty())
    spec += fmt::format(":{}:{}", option.value, option.value == "FILE" ? "_files" : " ");
  return spec + "'";
}

std::string fish_option(const Verb& verb, const Option& option) {
  std::string line = fmt::format("complete -c plan -n '__fish_seen_subcommand_from {}' -l {}",
                                 verb.name, option.name.substr(2));
  if (option.letter) line += fmt::format(" -s {}", option.letter);
  if (option.value == "FILE")
    line += " -r -F";
  else if (!option.value.empty())
    line += " -x";
  if (option.choices) line += fmt::format(" -a '{}'", choices_of(option));
  return line + fmt::format(" -d '{}'\n", guarded(tr(option.help), "'\\", "\\"));
}

}  // namespace

std::string bash_completion() {
  std::string names, options, values;
  for (const Verb& verb : plan::verbs()) {
    names += (names.empty() ? "" : " ") + std::string(verb.name);
    options += fmt::format("    {}) options='{}' first='{}' ;;\n", verb.name, bash_options(verb),
                           first_words(verb));
    values += fmt::format("    {})\n      case $previous in\n{}      esac ;;\n", verb.name,
                          bash_values(verb));
  }
  return fmt::format(R"(# bash completion of plan, made from its tables by plan-tables
_plan_words() {{
  local head=
  [[ -n $2 && $word == *"$2"* ]] && head=${{word%"$2"*}}$2
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "${{word#"$head"}}"))
}}
_plan() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}}
  local verbs='{}' verb='' options='' first='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ " $verbs " == *" ${{COMP_WORDS[i]}} "* ]] && verb=${{COMP_WORDS[i]}} && break
  done
  case $verb in
{}  esac
  case $verb in
{}  esac
  if [[ -z $verb && $word != -* ]]; then
    _plan_words "$verbs" ''
  elif [[ $word == -* ]]; then
    _plan_words "$options --help" ''
  elif [[ -n $first ]] && ((COMP_CWORD == i + 1)); then
    _plan_words "$first" ''
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}}
complete -o filenames -F _plan plan
)",
                     names, values, options);
}

std::string zsh_completion() {
  std::string names, cases;
  for (const Verb& verb : plan::verbs()) {
    names += fmt::format("    '{}:{}'\n", verb.name, guarded(tr(verb.help), "'", "'\\'"));
    std::string specs;
    each_option(verb, [&](const Option& option) { specs += " \\\n        " + zsh_spec(option); });
    if (verb.first) specs += fmt::format(" \\\n        '1:argument:({})'", first_words(verb));
    cases += fmt::format("    {})\n      _arguments{} \\\n        '*:{}:_files' ;;\n", verb.name,
                         specs, verb.arguments.empty() ? "argument" : verb.arguments);
  }
  return fmt::format(R"(#compdef plan
# zsh completion of plan, made from its tables by plan-tables
_plan() {{
  local -a verbs=(
{}  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
{}  esac
}}
_plan "$@"
)",
                     names, cases);
}

std::string fish_completion() {
  std::string lines = "# fish completion of plan, made from its tables by plan-tables\n";
  lines += "complete -c plan -f\n";
  for (const Verb& verb : plan::verbs())
    lines += fmt::format("complete -c plan -n __fish_use_subcommand -a {} -d '{}'\n", verb.name,
                         guarded(tr(verb.help), "'\\", "\\"));
  for (const Verb& verb : plan::verbs()) {
    each_option(verb, [&](const Option& option) { lines += fish_option(verb, option); });
    if (verb.first)
      lines += fmt::format("complete -c plan -n '__fish_seen_subcommand_from {}' -a '{}'\n",
                           verb.name, first_words(verb));
  }
  return lines;
}

}  // namespace plan::tables
