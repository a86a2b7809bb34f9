// SPDX-License-Identifier: MIT
// From the words of --rep, --team, --product and of arguments to ids: an id, or a name that only
// one thing has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/book/book.hpp"
#include "plan/command/usage.hpp"

namespace plan {

/// A thing that can be named.
struct Named {
  std::string_view id;
  std::string_view name;
};

/// The id that the word names; empty when nothing has that id and not exactly one thing has that
/// name.
std::string_view find_named(const std::vector<Named>& things, std::string_view word);

/// The ids that the words name, in their order. `what`: English plural ("reps"), shown through
/// tr(). Errors: UsageError with the nearest, or with the ids that share the name.
std::vector<std::string> ids_named(const std::vector<Named>& things,
                                   const std::vector<std::string>& words, std::string_view what);

template <class Thing>
std::vector<Named> named(const std::vector<Thing>& things) {
  std::vector<Named> list;
  list.reserve(things.size());
  for (const Thing& thing : things) list.push_back({*thing.id, name_of(thing)});
  return list;
}

/// The things of a section ("reps", "stages") that can be named; empty for other sections.
std::vector<Named> things_of(const Book& book, std::string_view section);

}  // namespace plan
