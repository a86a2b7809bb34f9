// SPDX-License-Identifier: MIT
#include "plan/approval/form_words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/utf8.hpp"
#include "plan/book/named.hpp"
#include "plan/facts/measures.hpp"

namespace plan {
namespace {

using WordOfKey = std::pair<std::string_view, std::string_view>;  // English, shown through tr()

constexpr std::array of_texts{WordOfKey{"summary", "the plan in brief"},
                              WordOfKey{"purpose", "purpose"},
                              WordOfKey{"basis", "what the plan rests on"},
                              WordOfKey{"situation", "where the department stands"},
                              WordOfKey{"market", "the market"},
                              WordOfKey{"competition", "the competition"},
                              WordOfKey{"positioning", "positioning of products"},
                              WordOfKey{"strategy", "strategy"},
                              WordOfKey{"policies", "guiding policies"},
                              WordOfKey{"priorities", "what comes first"},
                              WordOfKey{"methods", "ways of selling"},
                              WordOfKey{"incentives", "incentives"},
                              WordOfKey{"text", "text"},
                              WordOfKey{"name", "name"},
                              WordOfKey{"version", "version"},
                              WordOfKey{"file", "file"},
                              WordOfKey{"from", "former team"},
                              WordOfKey{"to", "new team"},
                              WordOfKey{"currency", "currency"},
                              WordOfKey{"target", "target of the year"},
                              WordOfKey{"over-assign", "quota above the target"},
                              WordOfKey{"days", "days"}};
constexpr std::array of_items{WordOfKey{"weight", "weight"}, WordOfKey{"target", "target"},
                              WordOfKey{"floor", "floor"}, WordOfKey{"cap", "cap"},
                              WordOfKey{"direction", "which is better"}};
constexpr std::array spreads{WordOfKey{"even", "the same each month"},
                             WordOfKey{"sales", "as the target"},
                             WordOfKey{"months", "own weights of months"}};
constexpr std::array steps{
    WordOfKey{"workday", "each working day"}, WordOfKey{"week", "each week"},
    WordOfKey{"month", "each month"},         WordOfKey{"quarter", "each quarter"},
    WordOfKey{"half", "each half-year"},      WordOfKey{"year", "each year"},
    WordOfKey{"up", "higher is better"},      WordOfKey{"down", "lower is better"}};

/// As people say it; the word itself where nobody says it otherwise.
std::string said_as(std::span<const WordOfKey> words, std::string_view key) {
  const auto found = std::ranges::find(words, key, &WordOfKey::first);
  return std::string(found == words.end() ? key : tr(found->second));
}

/// What stands before the first blank, which is taken off with it.
std::string_view take_word(std::string_view& text) {
  const std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(std::min(word.size() + 1, text.size()));
  return word;
}

/// Whether it begins so; then that is taken off.
bool take(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

Prose joined(const std::vector<std::string>& parts) {
  Prose made;
  for (std::size_t i = 0; i < parts.size(); ++i)
    made += i == 0 ? Prose(parts[i]) : prose(", {}", {Prose(parts[i])});
  return made;
}

/// A text in one line, its beginning where it is long.
std::string shortened(std::string_view text) {
  constexpr std::size_t most = 30;  // characters
  std::string made;
  std::size_t count = 0;
  bool cut = false;
  each_character(text, [&](char32_t point, std::string_view bytes, bool) {
    if (count++ < most)
      made += point == U'\n' ? std::string_view(" ") : bytes;
    else
      cut = true;
  });
  return cut ? made + "…" : made;
}

std::string title_of_measure(std::string_view key) {
  const Measure* measure = find_measure(key);
  return std::string(measure ? tr(measure->title) : key);
}

std::optional<Rate> rate_of(std::string_view text) {
  const auto rate = parse_rate(text);
  return rate ? std::optional(*rate) : std::nullopt;
}

}  // namespace

FormWords::FormWords(const Book& book, std::string subject)
    : book_(book), subject_(std::move(subject)) {}

bool FormWords::is_of(std::string_view family) const {
  return subject_.starts_with(std::string(family) + ".");
}

std::string FormWords::name(std::string_view section, std::string_view id) const {
  for (const Named& one : things_of(book_, section))
    if (one.id == id) return std::string(one.name);
  return std::string(id);
}

std::string FormWords::rep_or(std::string_view word) const {
  const Rep* rep = book_.rep(word);
  return rep ? name_of(*rep) : std::string(word);
}

Prose FormWords::key(std::string_view key) const {
  if (is_of("targets")) return targets_key(key);
  if (is_of("budget")) return budget_key(key);
  if (is_of("scorecard")) return scorecard_key(key);
  if (is_of("period")) return period_key(key);
  return document_key(key);
}

Prose FormWords::targets_key(std::string_view key) const {
  if (take(key, "target since ")) return prose("target from {} on", {Prose(std::string(key))});
  if (take(key, "tier ")) return prose("level {}", {Prose(std::string(key))});
  // a rep may be called "product" too, who has months alone
  const bool of_product =
      key.starts_with("product ") && (std::ranges::count(key, ' ') == 2 || !book_.rep("product"));
  if (of_product) take(key, "product ");
  const std::string_view whose = take_word(key);
  const std::string called = of_product ? name("products", whose) : rep_or(whose);
  if (key.empty() && !of_product && !book_.rep(whose)) return Prose(said_as(of_texts, whose));
  return Prose(key.empty() ? called : called + " " + std::string(key));
}

Prose FormWords::budget_key(std::string_view key) const {
  const std::string_view category = take_word(key);
  if (category == "currency" && key.empty()) return Prose(said_as(of_texts, category));
  std::vector<std::string> parts{name("categories", category)};
  if (take(key, "team ")) parts.push_back(name("teams", take_word(key)));
  if (take(key, "rep ")) parts.push_back(rep_or(take_word(key)));
  if (take(key, "by ")) parts.push_back(said_as(spreads, take_word(key)));
  if (key.ends_with(" target")) parts.emplace_back(tr("part of the target"));
  return joined(parts);
}

Prose FormWords::scorecard_key(std::string_view key) const {
  if (take(key, "item rating ")) return Prose(std::string(key));
  if (take(key, "item ")) return Prose(title_of_measure(key));
  if (take(key, "grade ")) return prose("grade {}", {Prose(std::string(key))});
  if (!take(key, "goal ")) return Prose(std::string(key));
  std::vector<std::string> parts{tr("goal of {}", title_of_measure(take_word(key)))};
  if (take(key, "team ")) parts.push_back(name("teams", take_word(key)));
  if (take(key, "rep ")) parts.push_back(rep_or(take_word(key)));
  return joined(parts);
}

Prose FormWords::document_key(std::string_view key) const {
  if (take(key, "schedule ")) return prose("schedule of {}", {Prose(std::string(key))});
  if (is_of("nomination") && take(key, "to "))
    return prose("nomination for {}", {Prose(std::string(key))});
  return Prose(said_as(of_texts, key));
}

Prose FormWords::period_key(std::string_view key) const {
  const std::string_view figure = take_word(key);
  if (figure == "days" || figure == "currency") return Prose(said_as(of_texts, figure));
  const std::string title = title_of_measure(figure);
  return key.empty() ? Prose(title) : joined({title, rep_or(key)});
}

std::optional<Money> FormWords::money(std::string_view key, std::string_view text) const {
  static constexpr std::array<std::string_view, 4> of_period{"target", "sales", "payments",
                                                             "expenses"};
  const bool is_money =
      is_of("targets") || is_of("budget") ||
      (is_of("period") &&
       std::ranges::find(of_period, key.substr(0, key.find(' '))) != of_period.end());
  if (!is_money) return {};
  const auto amount = parse_amount(text, book_.currency());
  return amount ? std::optional(*amount) : std::nullopt;
}

bool FormWords::is_text(std::string_view key) const {
  return is_of("document") || is_of("nomination") || (is_of("policy-document") && key == "text");
}

Prose FormWords::value(std::string_view key, std::string_view text) const {
  const bool is_rate = (is_of("targets") && (key == "over-assign" || key.starts_with("tier "))) ||
                       (is_of("budget") && key.ends_with(" of the target"));
  if (is_rate)
    if (const auto rate = rate_of(text)) return spoken(*rate, Unit::rate);
  if (const auto amount = money(key, text)) return named(*amount);
  if (is_of("scorecard")) return scorecard_value(key, text);
  if (is_of("move")) return Prose(name("teams", text));
  return Prose(shortened(text));
}

Prose FormWords::season(std::string_view word) const {
  return Prose(said_as(spreads, word.substr(0, word.find(' '))));
}

Prose FormWords::part(std::string_view word) const {
  return Prose(said_as(of_items, word));
}

Prose FormWords::scorecard_value(std::string_view key, std::string_view text) const {
  const bool is_goal = key.starts_with("goal "), is_grade = key.starts_with("grade ");
  if (is_grade) take(text, "from ");
  if (text == "by goals") return Prose(std::string(tr("by the activity goals")));
  if (!is_goal && (text == "up" || text == "down")) return Prose(said_as(steps, text));
  const std::string_view number = take_word(text);
  const auto rate = rate_of(number);
  Prose made = rate ? spoken(*rate, Unit::factor) : Prose(std::string(number));
  if (is_goal && take(text, "per ")) return prose("{} {}", {made, Prose(said_as(steps, text))});
  if (!text.empty()) made += Prose(" " + std::string(text));
  return made;
}

}  // namespace plan
