// SPDX-License-Identifier: MIT
// THE verb table: what `plan` can do. The list of verbs, --help, the man pages, the completions and
// the tests read it. A new verb is one file, verbs/NAME.cpp, that ends with its row, NAME_verb;
// verbs/list.cmake finds it.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/command/option.hpp"

namespace plan {

struct Query;
class Session;

struct Example {
  std::string_view command;  // runs on the demo book
  std::string_view says;     // English, shown through tr()
};

struct Verb {
  enum class Group { plan, record, look, help };
  /// What the words of its query are read with; nothing: it reads its words and the book itself.
  enum class Needs { book, book_if_there, nothing };
  std::string_view name;
  Group group;
  int rank;                              // its place in the group
  std::string_view help;                 // one line, English, shown through tr()
  std::string_view arguments{};          // "[DIR]", "WHO PERIOD"; "" when it takes none
  std::size_t fewest = 0, most = 0;      // how many arguments
  std::array<Completes, 2> completes{};  // the first argument, and all further ones
  std::span<const Option> options{};     // its own
  unsigned takes;                        // common groups (Takes)
  Needs needs = Needs::book;
  bool has_base = false;                         // it compares where --with is not given, too
  bool bare_text = false;                        // its text is lines of its own, without a footer
  std::span<const std::string_view> measures{};  // keys of those that it shows by itself
  std::array<Example, 2> examples;
  /// The exit code: 0 done, 1 the answer is no. Errors: UsageError, InputError, std::system_error.
  int (*run)(const Query&, Session&);
};

/// All verbs, by group and rank.
std::span<const Verb* const> verbs();
/// The rows under verbs/, by the names of their files: verbs.cpp of the build, which CMake writes.
std::span<const Verb* const> rows_of_verbs();
const Verb* find_verb(std::string_view name);   // null when there is none
std::string_view to_string(Verb::Group group);  // English, shown through tr()

/// Its own options, then the common groups that it takes.
std::vector<OptionGroup> option_groups(const Verb& verb);
/// The option with this long name; null when the verb has none.
const Option* find_option(const Verb& verb, std::string_view name);
/// The first option of any verb that the word names: "--by", "--by=x", "-f", "-fX"; null when there
/// is none. A name takes a value with every verb or with none, so the verb need not be known yet.
const Option* option_of(std::string_view word);
/// Whether the value of this option is the next word.
bool takes_next(const Option& option, std::string_view word);
/// The value of the option at a place in the words, empty where they end before it; moves on to the
/// word that holds it.
std::string value_at(const Option& option, std::span<const std::string> words, std::size_t& at);

/// The arguments and the options that shape a report, as a person would write them again.
std::string words_as_given(const Verb& verb, const Options& options);

}  // namespace plan
