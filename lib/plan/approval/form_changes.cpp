// SPDX-License-Identifier: MIT
#include "plan/approval/form_changes.hpp"

#include <algorithm>
#include <map>
#include <optional>

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

/// The words of changes, with amounts where the values are some.
class ChangeWords {
 public:
  ChangeWords(const Book& book, std::string_view subject)
      : book_(book),
        currency_(book.currency()),
        is_money_(subject.starts_with("targets.") || subject.starts_with("budget.")),
        is_text_(subject.starts_with("document.") || subject.starts_with("policy-document.")) {}

  Prose tell(const FormChange& change) const {
    const Prose key(label(change.key));
    if (is_text_ && !change.before.empty() && !change.after.empty())
      return prose("{}: another text", {key});
    const Prose before = value(change.key, change.before), after = value(change.key, change.after);
    if (change.before.empty()) return prose("{}: {} is new", {key, after});
    if (change.after.empty()) return prose("{}: {} is gone", {key, before});
    return prose("{}: {} -> {}", {key, before, after});
  }

  std::optional<Money> money(std::string_view text) const {
    if (!is_money_) return {};
    const auto amount = parse_amount(text, currency_);
    return amount ? std::optional(*amount) : std::nullopt;
  }

 private:
  Prose value(std::string_view key, const std::string& text) const {
    const bool is_rate = key.starts_with("over-assign") || key.starts_with("tier ") ||
                         key.ends_with(" of the target");
    if (is_rate)
      if (const auto rate = parse_rate(text)) return spoken(*rate, Unit::rate);
    if (const auto amount = money(text)) return named(*amount);
    constexpr std::size_t longest = 60;
    return Prose(text.size() > longest ? "..." : text);
  }

  /// The key with the person's name in place of the id that it begins with.
  std::string label(const std::string& key) const {
    const auto blank = std::min(key.find(' '), key.size());
    const Rep* rep = book_.rep(key.substr(0, blank));
    return rep ? name_of(*rep) + key.substr(blank) : key;
  }

  const Book& book_;
  const Currency& currency_;
  bool is_money_, is_text_;
};

/// The months of each person together, where they are many.
std::vector<FormChange> by_person(const std::vector<FormChange>& changes, const ChangeWords& words,
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
    sums[*whose].first += words.money(change.before).value_or(Money());
    sums[*whose].second += words.money(change.after).value_or(Money());
  }
  for (const std::string& whose : order)
    merged.push_back({whose, exact_decimal(sums[whose].first, currency),
                      exact_decimal(sums[whose].second, currency)});
  return merged;
}

/// What targets or closed figures come to, for both forms.
Money whole_of(const FormMap& form, const ChangeWords& words) {
  Money sum;
  for (const auto& [key, value] : form)
    if (key.starts_with("total ")) sum += words.money(value).value_or(Money());
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
  std::vector<std::string> seen;
  const auto compare = [&](const FormLine& line) {
    const std::string was = value_in(old_map, line.key), is = value_in(map, line.key);
    if (was == is || std::ranges::find(seen, line.key) != seen.end()) return;
    seen.push_back(line.key);
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
  const std::string subject = value_in(map, "subject");
  const ChangeWords words(book, subject);
  std::vector<Prose> told;
  if (subject.starts_with("targets.")) {
    told.push_back(whole_told(whole_of(old_map, words), whole_of(map, words)));
    std::erase_if(changes, [](const FormChange& one) { return one.key.starts_with("total "); });
    if (changes.size() > most) changes = by_person(changes, words, book.currency());
  }
  for (std::size_t i = 0; i < std::min(most, changes.size()); ++i)
    told.push_back(words.tell(changes[i]));
  if (changes.size() > most)
    told.push_back(
        prose("and {} more", {spoken(std::int64_t(changes.size() - most), Unit::count)}));
  return told;
}

}  // namespace plan
