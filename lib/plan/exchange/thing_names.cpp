// SPDX-License-Identifier: MIT
#include "plan/exchange/thing_names.hpp"

#include <algorithm>

#include "plan/base/letter_case.hpp"
#include "plan/base/utf8.hpp"
#include "plan/book/named.hpp"

namespace plan {
namespace {

template <class Thing>
void each_also(const std::vector<Thing>& things, auto visit) {
  for (const Thing& thing : things)
    for (const auto& word : thing.also)
      if (word) visit(*word, *thing.id);
}

}  // namespace

std::string folded(std::string_view word) {
  if (is_ascii(word)) return small_letters(word);
  return normal_form(small_letters(normal_form(half_width(word))));
}

ThingNames::ThingNames(const Book& book, std::string_view section) {
  const auto also = [&](std::string_view word, std::string_view id) { name(word, id, true); };
  for (const Named& thing : things_of(book, section)) {
    name(thing.id, thing.id, true);
    name(thing.name, thing.id, false);
  }
  if (section == "reps") {
    each_also(book.reps, also);
    for (const Rep& rep : book.reps)
      if (rep.email) name(*rep.email, *rep.id, false);
  }
  if (section == "customers") each_also(book.customers, also);
  if (section == "products") each_also(book.products, also);
}

void ThingNames::name(std::string_view word, std::string_view id, bool sure) {
  mean(words_, folded(word), id, sure);
  if (!is_ascii(word)) mean(loose_, case_folded(half_width(word)), id, sure);
}

void ThingNames::mean(Words& words, std::string word, std::string_view id, bool sure) {
  const auto [at, is_new] = words.try_emplace(std::move(word), Meaning{std::string(id), sure});
  if (is_new || at->second.id == id) {
    at->second.sure = at->second.sure || sure;
    return;
  }
  Meaning& meaning = at->second;
  if (sure && !meaning.sure)
    meaning = {std::string(id), true};
  else if (sure == meaning.sure)
    meaning.several = true;
}

std::string_view ThingNames::find(std::string_view word) const {
  const auto found = words_.find(folded(word));
  if (found != words_.end()) return found->second.several ? std::string_view() : found->second.id;
  const auto like = loose_.find(case_folded(half_width(word)));
  return like == loose_.end() || like->second.several ? std::string_view() : like->second.id;
}

std::optional<std::string> ThingNames::nearest_to(std::string_view word) const {
  std::vector<std::string_view> known;
  known.reserve(words_.size());
  for (const auto& [name, meaning] : words_) known.push_back(name);
  std::ranges::sort(known);
  const auto near = nearest(folded(word), known);
  return near ? std::optional(words_.find(*near)->second.id) : std::nullopt;
}

std::string id_for(std::string_view name, std::string_view section) {
  const std::string form = normal_form(name);
  if (is_id(form) && normal_form(small_letters(form)) == form) return form;
  const char joint = section == "reps" ? '.' : '-';
  std::string id;
  each_character(half_width(form), [&](char32_t, std::string_view bytes, bool sound) {
    const std::string low = small_letters(bytes);
    const bool letter = sound && is_id(low) && low != "." && low != "_";
    if (letter && id.size() + low.size() <= 64)
      id += low;
    else if (!letter && bytes != "'" && bytes != "’" && !id.empty() && id.back() != joint)
      id += joint;
  });
  while (!id.empty() && id.back() == joint) id.pop_back();
  id = normal_form(id);
  return is_id(id) ? id : std::string();
}

}  // namespace plan
