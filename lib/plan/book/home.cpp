// SPDX-License-Identifier: MIT
#include "plan/book/home.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "plan/base/number.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr std::string_view further_line = "add to {} in {} the line: {}; or mend the id";
constexpr std::string_view somewhere = "add to {} the line: {}; or mend the id";
constexpr std::string_view first_line = "add to {}: {}; or mend the id";

template <class Thing>
std::optional<std::uint32_t> first_file(const std::vector<Thing>& things) {
  std::optional<std::uint32_t> first;
  for (const Thing& thing : things)
    if (const Place at = thing.id.at; at && (!first || at.file < *first)) first = at.file;
  return first;
}

std::optional<std::uint32_t> file_of(const Book& book, std::string_view section) {
  if (section == "reps") return first_file(book.reps);
  if (section == "teams") return first_file(book.teams);
  if (section == "products") return first_file(book.products);
  if (section == "regions") return first_file(book.regions);
  if (section == "customers") return first_file(book.customers);
  if (section == "stages") return first_file(book.stages);
  if (section == "categories") return first_file(book.categories);
  if (section == "courses") return first_file(book.courses);
  return {};
}

/// The thing as a flow mapping; what can be no id is taken for its name.
std::string thing_named(std::string_view word) {
  const bool id = is_id(word);
  return fmt::format("{{id: {}, name: {}}}", id ? word : "...", id ? "..." : quoted(word));
}

}  // namespace

std::vector<std::string> paths_of(const Sources& sources) {
  std::vector<std::string> paths;
  for (std::uint32_t file = 0; file < sources.size(); ++file) paths.push_back(sources[file].path);
  return paths;
}

std::string_view home_of(const Book& book, std::string_view section, Paths paths) {
  const std::uint32_t file = file_of(book, section).value_or(0);
  return file < paths.size() ? paths[file] : paths.front();
}

Said hint_to_add(const Book& book, std::string_view section, std::string_view word, Paths paths) {
  const std::string thing = thing_named(word), head = fmt::format("{}:", section);
  if (paths.empty()) return said(somewhere, head, "- " + thing);
  const std::string_view home = home_of(book, section, paths);
  if (!file_of(book, section)) return said(first_line, home, fmt::format("{} [{}]", head, thing));
  return said(further_line, head, home, "- " + thing);
}

bool is_hint_to_add(const Said& hint) {
  return hint.english() == further_line || hint.english() == first_line ||
         hint.english() == somewhere;
}

}  // namespace plan
