// SPDX-License-Identifier: MIT
#include "plan/command/command_line.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <optional>

#include "plan/base/period.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/write_file.hpp"

namespace plan {
namespace {

struct Bound {
  const Option* row;
  CLI::Option* option;
};

/// An option that stands where the verb is not known yet, and that no verb has.
[[noreturn]] void refuse_unknown(const std::string& word) {
  Words known;
  for (const Verb* verb : verbs())
    for (const OptionGroup& group : option_groups(*verb))
      for (const Option& row : group.options) known.push_back(row.name);
  const auto near = nearest(word.substr(0, word.find('=')), known);
  throw UsageError(said("plan has no option {}", word),
                   near ? said("did you mean {}?", *near)
                        : said("plan --help lists the verbs, plan VERB --help its options"));
}

/// Where the verb stands: the first word that is neither an option nor an option's value.
std::size_t verb_position(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--") return std::min(i + 1, words.size());
    if (words[i].size() < 2 || words[i][0] != '-') return i;
    const Option* row = option_of(words[i]);
    if (!row && words[i] != "--version") refuse_unknown(words[i]);
    if (row && takes_next(*row, words[i])) ++i;
  }
  return words.size();
}

std::vector<Bound> bind(CLI::App& app, const Verb& verb) {
  std::vector<Bound> bound;
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& row : group.options) {
      std::string names(row.name);
      if (row.letter) names.insert(0, {'-', row.letter, ','});
      CLI::Option* option =
          row.value.empty() ? app.add_flag(names)->disable_flag_override() : app.add_option(names);
      option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
      bound.push_back({&row, option});
    }
  return bound;
}

Said needs_value(const Option& row) {
  return said("{} needs a value: {}", row.name, said(row.value));
}

/// The value, or the choice that it says in other words. Errors: UsageError.
std::string checked(const Option& row, const std::string& value) {
  if (value.empty()) throw UsageError(needs_value(row));
  if (!row.choices) return value;
  const Words choices = row.choices();
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return value;
  const auto same = std::ranges::find_if(
      choices, [&](std::string_view choice) { return is_same_but_case(value, choice); });
  if (same != choices.end()) return std::string(*same);
  const std::string_view meant = row.meant ? row.meant(value) : std::string_view();
  if (!meant.empty()) return std::string(meant);
  throw UsageError(said("{} cannot be \"{}\"", row.name, value), known_words(value, choices));
}

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t from = 0;;) {
    const auto comma = text.find(',', from);
    parts.push_back(text.substr(from, comma - from));
    if (comma == std::string::npos) return parts;
    from = comma + 1;
  }
}

int whole_number(const Option& row, const std::string& text) {
  int number = 0;
  const auto end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || stop != end || number < 0)
    throw UsageError(said("{} needs a whole number, not \"{}\"", row.name, text));
  return number;
}

/// Puts what was given into its member. Of a value given twice the last one holds, so that an alias
/// can be overruled; lists add up.
struct Assign {
  const Option& row;
  const std::vector<std::string>& given;
  Options& options;

  void operator()(bool Options::*flag) const { options.*flag = true; }
  void operator()(std::string Options::*text) const { options.*text = checked(row, given.back()); }
  void operator()(std::optional<int> Options::*number) const {
    options.*number = whole_number(row, checked(row, given.back()));
  }
  void operator()(std::vector<std::string> Options::*list) const {
    for (const std::string& value : given)
      for (const std::string& part :
           row.value == "FILE" ? std::vector{value} : split_at_commas(value)) {
        (options.*list).push_back(checked(row, part));
      }
  }
};

Said whole_year(const Verb& verb) {
  return find_option(verb, "--each")
             ? said("it shows a whole year: --year 2026, and --each month cuts it")
             : said("it shows a whole year: --year 2026");
}

[[noreturn]] void refuse_option(const Verb& verb, const std::string& word) {
  const std::string name = word.substr(0, word.find('='));
  std::string others;
  for (const Verb* other : verbs())
    if (find_option(*other, name))
      others += (others.empty() ? "" : ", ") + std::string(other->name);
  if (name == "--period" && find_option(verb, "--year"))
    throw UsageError(said("{} takes no option {}", verb.name, name), whole_year(verb));
  if (name == "--year" && find_option(verb, "--period"))
    throw UsageError(said("{} takes no option {}", verb.name, name),
                     said("a year is a period: --period 2026"));
  if (!others.empty())
    throw UsageError(said("{} takes no option {}", verb.name, name),
                     said("these verbs take it: {}", others));
  Words known;
  for (const OptionGroup& group : option_groups(verb))
    for (const Option& row : group.options) known.push_back(row.name);
  throw UsageError(said("{} has no option {}", verb.name, name), known_words(name, known));
}

[[noreturn]] void refuse_verb(const std::string& word) {
  Words known;
  for (const Verb* row : verbs()) known.push_back(row->name);
  throw UsageError(said("there is no verb \"{}\"", word), known_words(word, known));
}

/// The row of the option that CLI11's error begins with; it leaves out a switch's dashes.
const Option* spoken_of(std::string_view error, const std::vector<Bound>& bound) {
  const auto name = error.substr(0, error.find_first_of(": "));
  for (const Bound& one : bound)
    if (one.row->name == name || one.row->name.substr(2) == name) return one.row;
  return nullptr;
}

void parse(CLI::App& app, const Verb& verb, std::vector<std::string> words,
           const std::vector<Bound>& bound) {
  std::reverse(words.begin(), words.end());  // CLI11 takes its words from the back
  try {
    app.parse(words);
  } catch (const CLI::ArgumentMismatch& error) {
    const Option* row = spoken_of(error.what(), bound);
    if (row && row->value.empty()) throw UsageError(said("{} takes no value", row->name));
    if (row) throw UsageError(needs_value(*row));
    throw UsageError(as_it_is(error.what()));
  } catch (const CLI::ParseError& error) {
    throw UsageError(said("{}: this cannot be read: {}", verb.name, error.what()));
  }
}

/// The option that a word without one was surely meant for; none where the verb has none for it.
std::optional<Said> option_meant(const Verb& verb, const std::string& word) {
  const auto period = parse_period(word, {}, std::chrono::year(2026) / 1 / 1);
  const auto with = [&](std::string_view option) {
    return said("write: plan {} {}", verb.name, fmt::format("{} {}", option, word));
  };
  if (period && period->step == Step::year && find_option(verb, "--year")) return with("--year");
  if (period && find_option(verb, "--period")) return with("--period");
  if (period && find_option(verb, "--year")) return whole_year(verb);
  if (!period && find_option(verb, "--rep")) return with("--rep");
  return {};
}

void check_arguments(const Verb& verb, const Options& options) {
  if (options.help) return;
  const auto usage = [&] {
    if (verb.arguments.empty()) return said("write: plan {}", verb.name);
    return said("write: plan {} {}", verb.name, said(verb.arguments));
  };
  if (options.words.size() < verb.fewest)
    throw UsageError(said("{} needs {}", verb.name, said(verb.arguments)), usage());
  if (options.words.size() > verb.most) {
    const std::string& word = options.words[verb.most];
    throw UsageError(said("{} does not know what to do with \"{}\"", verb.name, word),
                     option_meant(verb, word).value_or(usage()));
  }
}

Options read_options(const Verb& verb, std::vector<std::string> words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Options options;
  app.add_option("words", options.words);
  const auto bound = bind(app, verb);
  // what follows "--" are arguments, whatever they begin with
  const auto end = std::find(words.begin(), words.end(), "--");
  const std::vector<std::string> arguments(end == words.end() ? end : end + 1, words.end());
  words.erase(end, words.end());
  parse(app, verb, std::move(words), bound);
  for (const std::string& extra : app.remaining()) refuse_option(verb, extra);
  options.words.insert(options.words.end(), arguments.begin(), arguments.end());
  for (const Bound& one : bound)
    if (one.option->count() > 0)
      std::visit(Assign{*one.row, one.option->results(), options}, one.row->target);
  if (descriptor_named(options.output) == 1) options.output = "-";
  check_arguments(verb, options);
  return options;
}

bool is_help(std::string_view word) {
  return word == "help" || word == "帮助";
}

/// plan help, plan help VERB: what --help says.
CommandLine help_asked(const std::vector<std::string>& words, std::size_t position) {
  CommandLine line;
  if (position + 1 >= words.size() || words[position + 1].starts_with('-')) return line;
  line.verb = find_verb(words[position + 1]);
  if (!line.verb) refuse_verb(words[position + 1]);
  line.options.help = true;
  return line;
}

/// Without a verb only --help, --version and --lang mean something; all options are known ones.
CommandLine without_verb(const std::vector<std::string>& words) {
  CommandLine line;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Option* row = option_of(words[i]);
    line.version |= words[i] == "--version";
    if (!row || !takes_next(*row, words[i])) continue;
    if (++i == words.size()) throw UsageError(needs_value(*row));
  }
  return line;
}

}  // namespace

Overheard overhear(const std::vector<std::string>& words) {
  Overheard heard;
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const Option* row = words[i].starts_with('-') ? option_of(words[i]) : nullptr;
    if (!row || row->value.empty()) continue;
    const std::string value = value_at(*row, words, i);
    if (row->name == "--file") heard.file = value;
    if (row->name == "--engine") heard.engine = true;
    if (row->name != "--lang") continue;
    if (is_same_but_case(value, "zh")) heard.language = Language::zh;
    if (is_same_but_case(value, "en")) heard.language = Language::en;
  }
  return heard;
}

CommandLine parse_command_line(const std::vector<std::string>& words) {
  const std::size_t position = verb_position(words);
  if (position == words.size()) return without_verb(words);
  CommandLine line;
  line.verb = find_verb(words[position]);
  if (!line.verb && is_help(words[position])) return help_asked(words, position);
  if (!line.verb) refuse_verb(words[position]);
  std::vector<std::string> rest = words;
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(position));
  line.options = read_options(*line.verb, std::move(rest));
  return line;
}

}  // namespace plan
