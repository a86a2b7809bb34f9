// SPDX-License-Identifier: MIT
#include "plan/query/filter.hpp"

#include <algorithm>

namespace plan {
namespace {

/// The first of them, with commas between.
std::string listed(const std::vector<std::string_view>& ids) {
  constexpr std::size_t shown = 20;
  std::string list;
  for (std::size_t i = 0; i < std::min(shown, ids.size()); ++i)
    list += (i == 0 ? "" : ", ") + std::string(ids[i]);
  return ids.size() > shown ? list + ", ..." : list;
}

/// The one thing of that id, name or beginning; empty where there is none or more than one.
std::string_view one_named(const std::vector<Named>& things, std::string_view word) {
  const std::string_view id = find_named(things, word);
  if (!id.empty() || std::ranges::find(things, word, &Named::name) != things.end()) return id;
  const auto begun = begun_by(things, word);
  return begun.size() == 1 ? begun.front() : std::string_view();
}

[[noreturn]] void refuse(const std::vector<Named>& things, std::string_view word,
                         const Said& what) {
  std::vector<std::string_view> same, known;
  for (const Named& thing : things) {
    if (thing.name == word) same.push_back(thing.id);
    known.push_back(thing.id);
    if (thing.name != thing.id) known.push_back(thing.name);
  }
  if (!same.empty())
    throw UsageError(said("several {} are named \"{}\"", what, word),
                     said("name one by its id: {}", listed(same)));
  if (const auto begun = begun_by(things, word); begun.size() > 1)
    throw UsageError(said("several {} begin with \"{}\"", what, word),
                     said("name one by its id: {}", listed(begun)));
  throw UsageError(said("there are no {} named \"{}\"", what, word),
                   known.empty() ? said("the book has none") : known_words(word, known));
}

}  // namespace

bool is_named(const std::vector<Named>& things, std::string_view word) {
  return !begun_by(things, word).empty();
}

std::vector<std::string> ids_named(const std::vector<Named>& things,
                                   const std::vector<std::string>& words, const Said& what) {
  std::vector<std::string> ids;
  for (const std::string& word : words) {
    const auto id = one_named(things, word);
    if (id.empty()) refuse(things, word, what);
    ids.emplace_back(id);
  }
  return ids;
}

}  // namespace plan
