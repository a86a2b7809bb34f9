// SPDX-License-Identifier: MIT
#include "plan/approval/form_changes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "plan/approval/change_words.hpp"
#include "plan/approval/form_text.hpp"
#include "plan/base/money.hpp"

namespace plan {
namespace {

using FormMap = std::map<std::string, std::string, std::less<>>;

FormMap map_of(const std::vector<FormLine>& lines) {
  FormMap map;
  for (const FormLine& line : lines)
    map[line.key] += (map[line.key].empty() ? "" : " / ") + line.value;
  return map;
}

std::string value_in(const FormMap& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? "" : found->second;
}

/// "li.na 2026-03" without its month; nothing for keys that name none.
std::optional<std::string> without_month(const std::string& key) {
  constexpr std::size_t month = 8;  // " 2026-03"
  if (key.size() <= month || key[key.size() - month] != ' ' || key[key.size() - 3] != '-')
    return {};
  return key.substr(0, key.size() - month);
}

/// The months of each person together, where they are many.
std::vector<FormChange> by_person(const std::vector<FormChange>& changes, const FormWords& words,
                                  const Currency& currency) {
  std::vector<FormChange> merged;
  std::map<std::string, std::pair<Money, Money>> sums;
  std::vector<std::string> order;
  for (const FormChange& change : changes) {
    const auto whose = without_month(change.key);
    if (!whose || *whose == "target since") {
      merged.push_back(change);
      continue;
    }
    if (!sums.contains(*whose)) order.push_back(*whose);
    sums[*whose].first += words.money(change.key, change.before).value_or(Money());
    sums[*whose].second += words.money(change.key, change.after).value_or(Money());
  }
  for (const std::string& whose : order)
    merged.push_back({whose, exact_decimal(sums[whose].first, currency),
                      exact_decimal(sums[whose].second, currency)});
  return merged;
}

/// What targets or closed figures come to, for both forms.
Money whole_of(const FormMap& form, const FormWords& words) {
  Money sum;
  for (const auto& [key, value] : form)
    if (key.starts_with("total ")) sum += words.money(key, value).value_or(Money());
  return sum;
}

Prose whole_told(Money before, Money after) {
  if (before == after) return prose("the year's total is the same, {}", {named(after)});
  return prose("the year's total: {} -> {}", {named(before), named(after)});
}

}  // namespace

std::vector<FormChange> changes_of(std::string_view before, std::string_view after) {
  std::vector<FormChange> changes;
  const auto old_lines = read_form(subject_head, before), lines = read_form(subject_head, after);
  if (!old_lines || !lines) return changes;
  const FormMap old_map = map_of(*old_lines), map = map_of(*lines);
  std::set<std::string> seen;
  const auto compare = [&](const FormLine& line) {
    const std::string was = value_in(old_map, line.key), is = value_in(map, line.key);
    if (was == is || !seen.insert(line.key).second) return;
    changes.push_back({line.key, was, is});
  };
  std::ranges::for_each(*lines, compare);
  std::ranges::for_each(*old_lines, compare);
  return changes;
}

std::vector<Prose> told_changes(std::string_view before, std::string_view after, const Book& book,
                                std::size_t most) {
  std::vector<FormChange> changes = changes_of(before, after);
  if (changes.empty()) return {};
  const FormMap old_map = map_of(*read_form(subject_head, before));
  const FormMap map = map_of(*read_form(subject_head, after));
  const FormWords words(book, value_in(map, "subject"));
  std::vector<Prose> told;
  if (words.is_of("targets")) {
    told.push_back(whole_told(whole_of(old_map, words), whole_of(map, words)));
    std::erase_if(changes, [](const FormChange& one) { return one.key.starts_with("total "); });
    if (changes.size() > most) changes = by_person(changes, words, book.currency());
  }
  if (words.is_of("budget")) told = take_seasons(changes, words);
  for (std::size_t i = 0; i < std::min(most, changes.size()); ++i)
    for (Prose& one : told_change(changes[i], words)) told.push_back(std::move(one));
  if (changes.size() > most)
    told.push_back(
        prose("and {} more", {spoken(std::int64_t(changes.size() - most), Unit::count)}));
  return told;
}

}  // namespace plan
