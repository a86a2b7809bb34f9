// SPDX-License-Identifier: MIT
// What is answered to a shell that completes a word: lines that hold nothing but what they should,
// whatever stands in the book. What is known of the book is values.hpp's.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/query/filter.hpp"

namespace plan {

class Answers {
 public:
  /// `names`: a name that was begun is completed as the name, where only one thing has it, for
  /// shells that keep only what begins as it was typed; else as the id where it is the only one.
  Answers(std::string word, bool names) : begun_(std::move(word)), names_(names) {}

  /// So many bytes at the front of what is begun stand as they are, and all that is offered from
  /// now on follows them.
  void keep(std::size_t bytes);
  /// The word up to the last comma is kept; what it lists is not offered again.
  void keep_list();
  /// These are listed, and not offered again.
  void list(const std::vector<std::string>& words);
  const std::string& begun() const { return begun_; }
  /// What is kept in front of it.
  const std::string& kept() const { return kept_; }

  /// A word that begins as what is typed. Never one that a terminal or a line could not bear.
  void offer(std::string_view word, std::string_view about);
  /// The word, else the title where that begins as what was typed; both with `end` behind them.
  /// `title`: English; offered in any language.
  void offer_titled(std::string_view word, std::string_view title, std::string_view about,
                    std::string_view end = {});
  /// Things by their ids, or by names that begin as what is typed.
  void offer(const std::vector<Named>& things);
  /// A path is wanted, which the shell knows better.
  void want_path();

  /// `WORD<TAB>what it is`, a line each, in the order in which they were offered; a line without a
  /// word where a path is wanted.
  const std::string& lines() const { return lines_; }

 private:
  void add(std::string_view word, std::string_view about);

  std::string kept_;
  std::string begun_;
  bool names_;
  bool in_list_ = false;
  std::set<std::string, std::less<>> said_;
  std::string lines_;
};

}  // namespace plan
