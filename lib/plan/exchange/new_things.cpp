// SPDX-License-Identifier: MIT
#include "plan/exchange/new_things.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/exchange/thing_names.hpp"

namespace plan {

bool NewThings::makes(std::string_view section) {
  constexpr std::array sections = {"reps",     "teams",   "customers",
                                   "products", "regions", "categories"};
  return std::ranges::find(sections, section) != sections.end();
}

bool NewThings::would_make(std::string_view code) {
  constexpr std::array codes = {"unknown-rep",     "unknown-team",   "unknown-customer",
                                "unknown-product", "unknown-region", "unknown-category"};
  return std::ranges::find(codes, code) != codes.end();
}

std::string_view NewThings::add(std::string_view section, std::string_view name, std::uint32_t line,
                                const std::function<bool(std::string_view id)>& taken) {
  auto& ids = ids_[std::string(section)];
  const std::string word = folded(name);
  if (const auto found = ids.find(word); found != ids.end()) return found->second;
  if (has(section, word)) return ids.emplace(word, word).first->second;  // another's name, its id
  std::string id = id_for(name, section);
  if (id.empty()) return {};
  const auto is_used = [&](const std::string& one) { return has(section, one) || taken(one); };
  if (is_used(id)) {
    int number = 2;
    while (is_used(id + "-" + std::to_string(number))) ++number;
    id += "-" + std::to_string(number);
  }
  if (!is_id(id)) return {};
  NewThing thing{{{"id", id}}, line};
  if (name != id) thing.keys.emplace_back("name", name);
  by_section_[std::string(section)].emplace(id, std::move(thing));
  added_.push_back({std::string(section), word, id});
  return ids.emplace(word, std::move(id)).first->second;
}

bool NewThings::take_back() {
  const bool any = !added_.empty();
  for (const Added& one : added_) {
    ids_[one.section].erase(one.word);
    auto& things = by_section_[one.section];
    things.erase(one.id);
    if (things.empty()) by_section_.erase(one.section);
  }
  added_.clear();
  return any;
}

void NewThings::give(std::string_view section, std::string_view id, std::string_view key,
                     std::string_view value) {
  NewThing& thing = by_section_.find(section)->second.find(id)->second;
  const bool has =
      std::ranges::any_of(thing.keys, [&](const auto& one) { return one.first == key; });
  if (!has) thing.keys.emplace_back(key, value);
}

bool NewThings::has(std::string_view section, std::string_view id) const {
  const auto* things = of(section);
  return things && things->find(id) != things->end();
}

const std::map<std::string, NewThing, std::less<>>* NewThings::of(std::string_view section) const {
  const auto found = by_section_.find(section);
  return found == by_section_.end() ? nullptr : &found->second;
}

std::size_t NewThings::count(std::string_view section) const {
  const auto* things = of(section);
  return things ? things->size() : 0;
}

}  // namespace plan
