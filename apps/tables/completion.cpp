// SPDX-License-Identifier: MIT
// Completions for bash, zsh and fish: each asks the program (complete/complete.hpp) and shows what
// it answers. bash, which loads its file by the name alone, has verbs, options and choices in it
// for a program that is not found.
#include <fmt/format.h>

#include "plan/base/tr.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

// A word is taken as the shell will read it, and only text is made of it: nothing is ever run.
constexpr std::string_view bash_functions = R"sh(
# The text without its quotes, in `plain`.
_plan_unquote() {
  local text=$1 quote= c i
  plain=
  for ((i = 0; i < ${#text}; i++)); do
    c=${text:i:1}
    case $quote$c in
      \\ | \"\\) i=$((i + 1)) plain+=${text:i:1} ;;
      \' | \") quote=$c ;;
      \'\' | \"\") quote= ;;
      *) plain+=$c ;;
    esac
  done
}

# The words up to the cursor, put together again where bash cut them at = and :, in `words`; what
# stays of the last one in front of what readline replaces, in `head`.
_plan_words() {
  local i part raw= last= plain rest=${COMP_LINE#*"${COMP_WORDS[0]}"}
  words=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    part=${COMP_WORDS[i]}
    if [[ $rest == [[:blank:]]* || $i == 1 ]]; then
      ((i == 1)) || { _plan_unquote "$raw"; words+=("$plain"); }
      raw= last=
      rest=${rest#"${rest%%[![:blank:]]*}"}
    fi
    rest=${rest#"$part"}
    last=$raw raw+=$part
    [[ $part != +([=:]) ]] || last=$raw
  done
  rest=${COMP_LINE:COMP_POINT} # what stands behind the cursor stays there
  _plan_unquote "${raw%"${rest%%[[:blank:]]*}"}"
  words+=("$plain")
  _plan_unquote "$last"
  head=$plain
}

# Whether a value stands in a line as it is.
_plan_is_plain() { [[ $1 != *[[:space:]\$\`\"\'\\\;\&\|\<\>\(\)\*\?\[\]\{\}\~\#\!]* ]]; }

_plan() {
  local IFS=$' \t\n' words head line value about wide=0 answers=() abouts=() i
  _plan_words
  if [[ ${COMP_WORDS[COMP_CWORD - 1]} == [\<\>]* ]]; then
    compopt -o default
    return
  fi
  if ! type -P plan >/dev/null; then
    _plan_static
    return
  fi
  while IFS= read -r line; do
    if [[ -z $line ]]; then
      compopt -o default
      continue
    fi
    value=${line%%$'\t'*} about=${line#*$'\t'}
    value=${value#"$head"}
    if ! _plan_is_plain "$value"; then
      [[ ${COMP_WORDS[COMP_CWORD]} != [\"\']* ]] || continue
      printf -v value %q "$value"
    fi
    answers+=("$value") abouts+=("$about")
    ((${#value} <= wide)) || wide=${#value}
  done < <(command plan --complete "${words[@]}" 2>/dev/null)
  COMPREPLY=("${answers[@]}")
  if ((${#answers[@]} == 1)); then
    [[ ${answers[0]} != *= ]] || compopt -o nospace
  elif [[ $COMP_TYPE == 63 || $COMP_TYPE == 33 || $COMP_TYPE == 64 ]]; then
    for i in "${!answers[@]}"; do  # a list is shown: what each one is stands beside it
      [[ -z ${abouts[i]} ]] ||
        printf -v 'COMPREPLY[i]' '%-*s  (%s)' "$wide" "${answers[i]}" "${abouts[i]}"
    done
  fi
}
complete -o nosort -F _plan plan
)sh";

constexpr std::string_view zsh_file = R"sh(#compdef plan
# zsh completion of plan, made by plan-tables
_plan() {
  local line value
  local -a words_so_far answers open paths
  words_so_far=("${(@Q)words[2,CURRENT-1]}")
  (( CURRENT > 2 )) || words_so_far=()
  for line in "${(@f)$(command plan --complete "${words_so_far[@]}" "${(Q)PREFIX}" 2>/dev/null;
      print -r -- .)}"; do
    [[ $line != . ]] || break
    if [[ -z $line ]]; then
      paths=(1)
      continue
    fi
    line=${line//\\/\\\\}
    value=${${line%%$'\t'*}//:/\\:}
    line=$value${${line#*$'\t'}:+:${line#*$'\t'}}
    if [[ $value == *= ]]; then open+=("$line"); else answers+=("$line"); fi
  done
  local found=1
  (( ! $#answers )) || { _describe -V -t plan plan answers -U && found=0 }
  (( ! $#open )) || { _describe -V -t key key open -U -S '' && found=0 }
  if (( $#paths )); then
    compset -P '--*=' || :
    _files && found=0
  fi
  return found
}
_plan "$@"
)sh";

constexpr std::string_view fish_file = R"sh(# fish completion of plan, made by plan-tables
function __plan_complete
    set -l words (commandline -opc)
    while set -q words[1]; and string match -qr '^\w+=' -- $words[1]
        set -e words[1]
    end
    set -e words[1]
    set -l word (commandline -ct)
    set -l plain (string unescape -- $word); or set plain $word
    for line in (command plan --complete=names $words "$plain" 2>/dev/null)
        if test -n "$line"
            printf '%s\n' $line
            continue
        end
        set -l head (string match -r '^--[^=]*=' -- $plain)
        for path in (__fish_complete_path (string replace -r '^--[^=]*=' '' -- $plain))
            printf '%s\n' "$head$path"
        end
    end
end
complete -c plan -k -f -a '(__plan_complete)'
)sh";

std::string choices_of(const Option& option) {
  return fmt::format("{}", fmt::join(option.choices(), " "));
}

template <class Do>
void each_option(const Verb& verb, Do&& act) {
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& option : group.options) act(option);
}

std::string static_words(const Verb& verb) {
  std::string names, choices;
  each_option(verb, [&](const Option& option) {
    names += (names.empty() ? "" : " ") + std::string(option.name);
    if (option.choices)
      choices += fmt::format("      {}) list='{}' ;;\n", option.name, choices_of(option));
  });
  return fmt::format("    {})\n      list='{}'\n      case ${{words[-2]}} in\n{}      esac ;;\n",
                     verb.name, names, choices);
}

}  // namespace

std::string bash_completion() {
  std::string names, cases;
  for (const Verb* verb : plan::verbs()) {
    names += (names.empty() ? "" : " ") + std::string(verb->name);
    cases += static_words(*verb);
  }
  return fmt::format(R"(# bash completion of plan, made from its tables by plan-tables

# What is known without the program, from `words` and `head`.
_plan_static() {{
  local list='{}'
  ((${{#words[@]}} == 1)) || case ${{words[0]}} in
{}    *) list= ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$list" -- "${{words[-1]#"$head"}}")
}}
{})",
                     names, cases, bash_functions);
}

std::string zsh_completion() {
  return std::string(zsh_file);
}

std::string fish_completion() {
  return std::string(fish_file);
}

}  // namespace plan::tables
