// SPDX-License-Identifier: MIT
// One line typed on a terminal, with what hands expect: moving, deleting, Tab. Characters of any
// script and width. Remembers nothing of the lines before.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/log/candidates.hpp"

namespace plan {

/// What Tab may put in.
using Candidates = std::function<std::vector<Candidate>()>;

class LineEditor {
 public:
  /// Both are terminals, and stay the caller's.
  LineEditor(int input, int output) : input_(input), output_(output) {}

  /// The line, without its end; nothing when it was ended by Ctrl-D (on an empty line) or hung up.
  /// The terminal is raw only in here. Errors: Stopped, std::system_error.
  std::optional<std::string> read(std::string_view prompt, const Candidates& candidates);
  /// Ctrl-C was typed.
  struct Stopped {};

  void say(std::string_view text) const;

 private:
  using Line = std::vector<std::string>;  // by character

  std::optional<char> byte(int patience_ms = -1) const;
  std::string key();
  std::string escape_sequence() const;
  bool take(const std::string& key, const Candidates& candidates);
  void move(const std::string& key);
  void erase(std::size_t from, std::size_t to);
  void insert(std::string_view text);
  void complete(const std::vector<Candidate>& candidates);
  void list(const std::vector<Candidate>& candidates) const;
  void draw() const;
  std::string text() const;

  int input_;
  int output_;
  std::string prompt_;
  Line line_;
  std::size_t cursor_ = 0;
};

}  // namespace plan
