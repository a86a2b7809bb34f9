// SPDX-License-Identifier: MIT
#include "plan/approval/change_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace plan {
namespace {

/// "weight 5 target by goals floor 0 cap 1.2 up" by its parts; none where the text is no item, or
/// several.
std::vector<std::pair<std::string, std::string>> parts_of_item(std::string_view text) {
  constexpr std::array<std::string_view, 4> parts{"weight", "target", "floor", "cap"};
  std::vector<std::pair<std::string, std::string>> made;
  if (text.find(" / ") != std::string_view::npos) return made;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string start = std::string(parts[i]) + " ";
    if (!text.starts_with(start)) return {};
    text.remove_prefix(start.size());
    const bool is_last = i + 1 == parts.size();
    const auto end = is_last ? text.rfind(' ') : text.find(" " + std::string(parts[i + 1]) + " ");
    if (end == std::string_view::npos) return {};
    made.emplace_back(parts[i], text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  made.emplace_back("direction", text);
  return made;
}

std::vector<Prose> told_item(const FormChange& change, const FormWords& words) {
  std::vector<Prose> told;
  const auto before = parts_of_item(change.before), after = parts_of_item(change.after);
  for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
    if (before[i] != after[i])
      told.push_back(prose("{}, {}: {} -> {}", {words.key(change.key), words.part(before[i].first),
                                                words.value(change.key, before[i].second),
                                                words.value(change.key, after[i].second)}));
  return told;
}

/// A value; of an item its weight, by which people know it.
Prose value_of(std::string_view key, const std::string& text, const FormWords& words) {
  const auto parts = parts_of_item(text);
  if (!words.is_of("scorecard") || parts.empty()) return words.value(key, text);
  return prose("{} {}", {words.part(parts[0].first), words.value(key, parts[0].second)});
}

/// "travel rep li.na by sales of the target" in two: whose it is, and how it lies over the year.
std::pair<std::string, std::string> without_season(std::string key) {
  constexpr std::string_view by = " by ", of_target = " of the target";
  const auto at = key.find(by);
  if (at == std::string::npos) return {std::move(key), "even"};
  const bool is_rate = key.ends_with(of_target);
  if (is_rate) key.resize(key.size() - of_target.size());
  return {key.substr(0, at) + std::string(is_rate ? of_target : ""), key.substr(at + by.size())};
}

}  // namespace

std::vector<Prose> told_change(const FormChange& change, const FormWords& words) {
  const Prose key = words.key(change.key);
  const bool is_new = change.before.empty(), is_gone = change.after.empty();
  if (words.is_text(change.key) && !is_new && !is_gone) return {prose("{}: another text", {key})};
  if (words.is_of("scorecard"))
    if (auto told = told_item(change, words); !told.empty()) return told;
  const Prose before = value_of(change.key, change.before, words);
  const Prose after = value_of(change.key, change.after, words);
  if (is_new) return {prose("{}: {} is new", {key, after})};
  if (is_gone) return {prose("{}: {} is gone", {key, before})};
  if (change.before == change.after)
    return {prose("{}: {} as before, in other months", {key, after})};
  return {prose("{}: {} -> {}", {key, before, after})};
}

std::vector<Prose> take_seasons(std::vector<FormChange>& changes, const FormWords& words) {
  std::vector<Prose> told;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (!changes[i].before.empty()) continue;
    const auto [whose, season] = without_season(changes[i].key);
    const auto gone = std::ranges::find_if(changes, [&, &same = whose](const FormChange& other) {
      return other.after.empty() && !other.before.empty() &&
             without_season(other.key).first == same;
    });
    if (gone == changes.end()) continue;
    const std::string before = without_season(gone->key).second;
    told.push_back(
        prose("{}: {} -> {}", {words.key(whose), words.season(before), words.season(season)}));
    changes[i] = {whose, gone->before, changes[i].after};
    gone->before.clear();  // neither before nor after: it is told
  }
  std::erase_if(changes, [](const FormChange& one) { return one.before == one.after; });
  return told;
}

}  // namespace plan
