// SPDX-License-Identifier: MIT
#include "plan/query/filter.hpp"

#include "plan/base/text.hpp"

namespace plan {
namespace {

[[noreturn]] void refuse(const std::vector<Named>& things, std::string_view word,
                         std::string_view what) {
  std::string same;
  std::vector<std::string_view> known;
  for (const Named& thing : things) {
    if (thing.name == word) same += (same.empty() ? "" : ", ") + std::string(thing.id);
    known.push_back(thing.id);
    if (thing.name != thing.id) known.push_back(thing.name);
  }
  if (!same.empty())
    throw UsageError(said("several {} are named \"{}\"", said(what), word),
                     said("name one by its id: {}", same));
  throw UsageError(said("there are no {} named \"{}\"", said(what), word),
                   known.empty() ? said("the book has none") : known_words(word, known));
}

}  // namespace

std::vector<Named> things_of(const Book& book, std::string_view section) {
  if (section == "reps") return named(book.reps);
  if (section == "teams") return named(book.teams);
  if (section == "products") return named(book.products);
  if (section == "regions") return named(book.regions);
  if (section == "customers") return named(book.customers);
  if (section == "stages") return named(book.stages);
  if (section == "categories") return named(book.categories);
  if (section == "courses") return named(book.courses);
  return {};
}

std::string_view find_named(const std::vector<Named>& things, std::string_view word) {
  std::string_view found;
  int same = 0;
  const std::string normal = normal_form(word);
  for (const Named& thing : things) {
    if (thing.id == normal) return thing.id;
    if (thing.name != word && (is_ascii(thing.name) || normal_form(thing.name) != normal)) continue;
    found = thing.id;
    ++same;
  }
  return same == 1 ? found : std::string_view();
}

std::vector<std::string> ids_named(const std::vector<Named>& things,
                                   const std::vector<std::string>& words, std::string_view what) {
  std::vector<std::string> ids;
  for (const std::string& word : words) {
    const auto id = find_named(things, word);
    if (id.empty()) refuse(things, word, what);
    ids.emplace_back(id);
  }
  return ids;
}

}  // namespace plan
