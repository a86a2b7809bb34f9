// SPDX-License-Identifier: MIT
// From the words of --where AXIS=VALUE to places on the axes. A word without an axis is a further
// value of the axis before it, so that lists may have commas; so may values: where words with their
// commas are a value together, they are that one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/facts/attribution.hpp"
#include "plan/query/filter.hpp"
#include "plan/session.hpp"

namespace plan {

/// What the values of a built-in axis are called together: of things the book's section, "reps".
std::string_view section_of(Axis axis);

/// What an axis can be told by: things of the book with their ids and names, or words.
class AxisValues {
 public:
  /// Sources and own words of records stand in activities, all of which are read for them. The book
  /// and the session must outlive this. Range: not the company. Errors: those of
  /// Session::records().
  AxisValues(Axis axis, const Book& book, Session& session);

  /// Things by id and name, as the book lists them; words in order of their bytes, a word's id
  /// being the word.
  std::vector<Named> listed() const;
  /// Whether it is a value's id or name, letter by letter.
  bool has(const std::string& value) const;
  /// How many places the axis has.
  std::size_t size() const { return all_.size(); }
  /// The place of a value by its id or name; `absent` for "(unallocated)", in any language. Errors:
  /// UsageError with the nearest.
  Index place(const std::string& value) const;
  /// The id of a place, or the word. Range: below size().
  std::string id(Index place) const { return std::string(all_[place].id); }

 private:
  Axis axis_;
  Said what_;                               // they are called together
  std::optional<Attribution> attribution_;  // holds the words
  std::vector<Named> all_;                  // by place
};

/// Those that --where lets in on an axis.
struct AxisChoice {
  Axis axis = Axis::company;
  std::vector<Index> places{};  // in the order of typing
  std::size_t size = 0;         // of the axis
};
/// Each axis that is named, once. Errors: UsageError for an axis that the verb does not take, or a
/// value that there is not.
std::vector<AxisChoice> where_of(const Verb& verb, const std::vector<std::string>& words,
                                 Session& session);

}  // namespace plan
