// SPDX-License-Identifier: MIT
// Things of a book by their names: an id stands for one thing, a name may be that of several.
#pragma once

#include <string_view>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

/// A thing that can be named.
struct Named {
  std::string_view id;
  std::string_view name;
};

template <class Thing>
std::vector<Named> named(const std::vector<Thing>& things) {
  std::vector<Named> list;
  list.reserve(things.size());
  for (const Thing& thing : things) list.push_back({*thing.id, name_of(thing)});
  return list;
}

/// The things of a section ("reps", "stages") that can be named; empty for other sections.
std::vector<Named> things_of(const Book& book, std::string_view section);

/// The id that the word names; empty when nothing has that id and not exactly one thing has that
/// name.
std::string_view find_named(const std::vector<Named>& things, std::string_view word);

/// The ids of all things whose id or name begins so, each once. None for an empty word.
std::vector<std::string_view> begun_by(const std::vector<Named>& things, std::string_view word);

}  // namespace plan
