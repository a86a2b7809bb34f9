// SPDX-License-Identifier: MIT
#include "plan/book/named.hpp"

#include <algorithm>
#include <string>

#include "plan/base/text.hpp"

namespace plan {

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

std::vector<std::string_view> begun_by(const std::vector<Named>& things, std::string_view word) {
  std::vector<std::string_view> ids;
  const std::string normal = normal_form(word);
  if (normal.empty()) return ids;
  for (const Named& thing : things) {
    const bool begins = thing.id.starts_with(normal) || thing.name.starts_with(word) ||
                        (!is_ascii(thing.name) && normal_form(thing.name).starts_with(normal));
    if (begins && std::ranges::find(ids, thing.id) == ids.end()) ids.push_back(thing.id);
  }
  return ids;
}

}  // namespace plan
