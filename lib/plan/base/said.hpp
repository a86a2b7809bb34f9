// SPDX-License-Identifier: MIT
// What is to be told, before anybody knows in which language: the English text and what it speaks
// of. It is worded when it is shown (tr.hpp), so that whoever finds something wrong need not know
// who will read it, and two of them are the same when their parts are, not their sentences.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan {

/// An English text with its arguments. Empty: nothing is to be told.
class Said {
 public:
  struct Argument;

  Said() = default;
  /// `english` outlives all: a literal, or a row of a table of literals.
  Said(std::string_view english, std::vector<Argument> arguments);
  bool empty() const { return english_.empty(); }
  std::string_view english() const { return english_; }
  /// The text in the current language, its arguments in their places.
  std::string worded() const;
  bool operator==(const Said&) const = default;

 private:
  std::string_view english_;
  std::vector<Argument> arguments_;
};

/// A name or another piece of data, a number, or a text that is worded as well.
struct Said::Argument : std::variant<std::string, std::int64_t, Said> {
  Argument(std::string_view data) : variant(std::string(data)) {}  // NOLINT: each of them is
  Argument(const std::string& data) : variant(data) {}             // NOLINT: an argument
  Argument(const char* data) : variant(std::string(data)) {}       // NOLINT
  Argument(std::integral auto number)
      : variant(std::int64_t{static_cast<std::int64_t>(number)}) {}  // NOLINT
  Argument(Said said) : variant(std::move(said)) {}                  // NOLINT
};

inline Said::Said(std::string_view english, std::vector<Argument> arguments)
    : english_(english), arguments_(std::move(arguments)) {}

/// A text as tr() takes it, its arguments kept: write `{}` or `{0}`.
template <class... Args>
Said said(std::string_view english, const Args&... args) {
  return {english, {Said::Argument(args)...}};
}
/// Only what outlives the finding can be its text.
template <std::same_as<std::string> Text, class... Args>
Said said(const Text& english, const Args&... args) = delete;

/// Data that is told as it is, in every language.
inline Said as_it_is(std::string data) {
  return {"{}", {Said::Argument(data)}};
}

}  // namespace plan
