// SPDX-License-Identifier: MIT
#include "plan/complete/answers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"

namespace plan {
namespace {

bool is_bearable(std::string_view word) {
  return !word.empty() && telling(word) == word;
}

bool has_comma(std::string_view text) {
  return text.find(',') != std::string_view::npos;
}

}  // namespace

void Answers::keep(std::size_t bytes) {
  kept_ += begun_.substr(0, bytes);
  begun_.erase(0, bytes);
}

void Answers::keep_list() {
  in_list_ = true;
  while (has_comma(begun_)) {
    const auto comma = begun_.find(',');
    said_.insert(begun_.substr(0, comma));
    keep(comma + 1);
  }
}

void Answers::list(const std::vector<std::string>& words) {
  said_.insert(words.begin(), words.end());
}

void Answers::add(std::string_view word, std::string_view about) {
  if (!is_bearable(word) || (in_list_ && has_comma(word))) return;
  if (!said_.emplace(word).second) return;
  lines_ += fmt::format("{}{}\t{}\n", kept_, word, escaped(about));
}

void Answers::offer(std::string_view word, std::string_view about) {
  if (word.starts_with(begun_)) add(word, about);
}

void Answers::offer_titled(std::string_view word, std::string_view title, std::string_view about,
                           std::string_view end) {
  for (const std::string_view one : {word, title, translation(title, Language::zh)})
    if (one.starts_with(begun_) && one.find(' ') == one.npos)
      return add(std::string(one) + std::string(end), about);
}

void Answers::offer(const std::vector<Named>& things) {
  std::map<std::string_view, int> bearers;
  for (const Named& thing : things) ++bearers[thing.name];
  const auto by_name = [&](const Named& thing) {
    return is_id(thing.id) && thing.name != thing.id && !thing.id.starts_with(begun_) &&
           thing.name.starts_with(begun_);
  };
  // Of several the shell keeps what they have in common: that must be what was typed.
  const bool as_names = names_ || std::ranges::count_if(things, by_name) > 1;
  const std::set<std::string, std::less<>> listed = said_;
  for (const Named& thing : things) {
    if (!is_id(thing.id) || listed.contains(thing.name) || listed.contains(thing.id)) continue;
    const std::string_view name = thing.name == thing.id ? std::string_view() : thing.name;
    const bool sayable = is_bearable(name) && !(in_list_ && has_comma(name));
    if (by_name(thing) && as_names && sayable && bearers[name] == 1)
      add(name, thing.id);
    else if (by_name(thing) || thing.id.starts_with(begun_))
      add(thing.id, name);
  }
}

void Answers::want_path() {
  lines_ += "\n";
}

}  // namespace plan
