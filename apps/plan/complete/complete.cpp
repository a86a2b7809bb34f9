// SPDX-License-Identifier: MIT
#include "plan/complete/complete.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "plan/base/tr.hpp"
#include "plan/command/help.hpp"
#include "plan/complete/values.hpp"

namespace plan {
namespace {

constexpr std::string_view by_ids = "--complete", by_names = "--complete=names";

/// The words left of the one to be completed.
struct Line {
  const Verb* verb = nullptr;  // null: none yet
  bool lost = false;           // there is no such verb
  bool arguments = false;      // behind `--`
  std::string open;            // the option whose value comes next
  std::vector<std::string_view> given;
  Options options;
};

/// What the shell would do with ~/ were the line run.
std::string at_home(const std::string& path) {
  const char* home = std::getenv("HOME");
  return home && path.starts_with("~/") ? home + path.substr(1) : path;
}

/// Puts a value into its member as far as it makes sense.
struct Take {
  const std::string& value;
  Options& options;

  void operator()(bool Options::*flag) const { options.*flag = true; }
  void operator()(std::string Options::*text) const { options.*text = at_home(value); }
  void operator()(std::optional<int> Options::*number) const {
    int found = 0;
    if (std::from_chars(value.data(), value.data() + value.size(), found).ec == std::errc{})
      options.*number = found;
  }
  void operator()(std::vector<std::string> Options::*list) const {
    (options.*list).push_back(at_home(value));
  }
};

void take_argument(const std::string& word, Line& line) {
  if (line.verb)
    line.options.words.push_back(word);
  else
    line.lost |= !(line.verb = find_verb(word));
}

Line line_of(std::span<const std::string> words) {
  Line line;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (line.arguments || word.size() < 2 || word[0] != '-') {
      take_argument(word, line);
    } else if (word == "--") {
      line.arguments = true;
    } else if (const Option* option = option_of(word)) {
      line.given.push_back(option->name);
      const std::string value = value_at(*option, words, i);
      if (i == words.size()) line.open = option->name;
      std::visit(Take{value, line.options}, option->target);
    }
  }
  return line;
}

/// An overall language and date that hold; what cannot be read is as if it were not given.
void settle(Options& options) {
  const auto& language = options.language;
  if (language != "zh" && language != "en") options.language.clear();
  if (!options.as_of.empty() && !parse_date(options.as_of)) options.as_of.clear();
  options.no_meta = true;
  set_language(options.language == "zh"   ? Language::zh
               : options.language == "en" ? Language::en
                                          : language_of_book(options.file));
}

bool is_list(const Option& option) {
  return std::holds_alternative<std::vector<std::string> Options::*>(option.target);
}

void offer_options(const Line& line, Answers& answers) {
  const auto groups = line.verb ? option_groups(*line.verb) : common_options(reads_book);
  for (const OptionGroup& group : groups)
    for (const Option& option : group.options)
      if (is_list(option) || std::ranges::find(line.given, option.name) == line.given.end())
        answers.offer(option.name, told(option));
  if (!line.verb) answers.offer("--version", tr("the version, and the libraries built in"));
}

void offer_value(const Option& option, Known& known, Answers& answers) {
  if (option.value == "FILE") return answers.want_path();
  if (is_list(option)) answers.keep_list();
  if (option.choices)
    for (const auto choice : option.choices()) answers.offer(choice, "");
  else
    offer_values(option.completes, known, answers);
}

void offer_arguments(const Line& line, Known& known, Answers& answers) {
  const auto& kinds = line.verb->completes;
  const std::size_t place = line.options.words.size();
  if (place < line.verb->most)
    offer_values(kinds[std::min(place, kinds.size() - 1)], known, answers);
}

/// The option of the verb, or of any where none is named yet.
const Option* option_in(const Line& line, std::string_view name) {
  return line.verb ? find_option(*line.verb, name) : option_of(name);
}

void answer(Line& line, Answers& answers) {
  static constexpr Verb any{};
  Known known(line.verb ? *line.verb : any, line.options);
  const std::string word = answers.begun();
  const auto equals = word.find('=');
  if (!line.open.empty()) {
    if (const Option* option = option_in(line, line.open)) offer_value(*option, known, answers);
  } else if (!line.arguments && word.starts_with("--") && equals != std::string::npos) {
    const Option* option = option_in(line, word.substr(0, equals));
    answers.keep(equals + 1);
    if (option && !option->value.empty()) offer_value(*option, known, answers);
  } else if (!line.arguments && word.starts_with('-')) {
    offer_options(line, answers);
  } else if (line.verb) {
    offer_arguments(line, known, answers);
  } else if (!line.lost) {
    for (const Verb* verb : verbs()) answers.offer(verb->name, tr(verb->help));
  }
}

}  // namespace

bool asks_to_complete(const std::vector<std::string>& words) {
  return !words.empty() && (words[0] == by_ids || words[0] == by_names);
}

std::string completions(const std::vector<std::string>& words) {
  const bool none = words.size() < 2;
  Answers answers(none ? "" : words.back(), words[0] == by_names);
  try {
    Line line = line_of(std::span(words).subspan(1, none ? 0 : words.size() - 2));
    settle(line.options);
    answer(line, answers);
  } catch (const std::exception&) {  // whoever runs the line is told
    return answers.lines();
  }
  return answers.lines();
}

}  // namespace plan
