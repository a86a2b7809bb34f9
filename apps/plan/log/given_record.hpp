// SPDX-License-Identifier: MIT
// A record as it was given, word by word: the fields that the reader of activities takes, and the
// lines that its findings quote, one for each word. Judges nothing but whether a word is KEY=VALUE.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plan/query/filter.hpp"
#include "plan/records/record_form.hpp"
#include "plan/session.hpp"

namespace plan {

class GivenRecord {
 public:
  /// The first word may be the kind alone. Errors: UsageError.
  explicit GivenRecord(const std::vector<std::string>& words);

  /// The value of the key; empty when it is not given.
  std::string_view value(std::string_view key) const;
  /// Gives a key its value, in place of one that it has. `origin` is shown behind it.
  void set(std::string_view key, std::string value, std::string_view origin = {});
  /// Puts ids in the place of names that only one thing has, dates in that of words like yesterday,
  /// and kinds, keys and choices in that of their titles in any language.
  void resolve(const Session& session, const Book& book);
  /// Adds today and $PLAN_REP where date and rep are not given.
  void add_defaults(const Session& session);

  /// What findings quote: a line for each word.
  std::string text() const;
  /// The fields, with their places in that text. They live as long as this is not changed.
  std::vector<Field> fields(std::uint32_t file) const;
  /// The key of the word in that line (from 1); empty when there is none.
  std::string_view key_at(std::uint32_t line) const;
  /// Where the key's value stands; no place when it is not given.
  Place place_of(std::string_view key, std::uint32_t file) const;
  /// Errors: duplicate-key, bad-utf8, control-character.
  void check_words(std::uint32_t file, Diagnostics& findings) const;

 private:
  struct Word {
    std::string key;
    std::string value;
    std::string line;
    std::uint32_t column = 1;  // of the value
  };
  void add(const std::string& word);
  void name_keys(const Book& book);

  std::vector<Word> words_;
};

}  // namespace plan
