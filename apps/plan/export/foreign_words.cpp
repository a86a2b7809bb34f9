// SPDX-License-Identifier: MIT
#include "plan/export/foreign_words.hpp"

#include <algorithm>

#include "plan/base/ascii.hpp"
#include "plan/base/name_parts.hpp"
#include "plan/base/text.hpp"
#include "plan/book/named.hpp"

namespace plan {
namespace {

constexpr std::size_t head = 2;  // bytes by which words are kept
constexpr std::string_view cover = "***";

bool is_of_word(char c) {
  return is_letter(c) || is_digit(c) || c == '_';
}

/// Whether the word that would begin or end here is whole: a dot or hyphen goes on with a letter.
bool is_joined(std::string_view text, std::size_t at, int step) {
  const auto next = at + static_cast<std::size_t>(step);  // wraps below 0
  if (at >= text.size()) return false;
  if (is_of_word(text[at])) return true;
  return (text[at] == '.' || text[at] == '-') && next < text.size() && is_of_word(text[next]);
}

/// Whether no word of letters and digits goes on before or behind these bytes. Range: at + size
/// within the text; false for none.
bool is_whole(std::string_view text, std::size_t at, std::size_t size) {
  if (size == 0) return false;
  const std::size_t end = at + size;
  const bool joined_before = is_of_word(text[at]) && at > 0 && is_joined(text, at - 1, -1);
  return !joined_before && !(is_of_word(text[end - 1]) && is_joined(text, end, 1));
}

/// The word as it is looked for: in small letters of ASCII, one blank for several.
std::string alike(std::string_view word) {
  std::string made;
  for (const char c : lowered(word))
    if (c != ' ' || !made.ends_with(' ')) made += c;
  return made;
}

/// How much of the text the word is that it begins with, whatever its letters' case and however
/// many blanks stand in it; 0: it does not.
std::size_t length_of(std::string_view word, std::string_view text) {
  std::size_t at = 0;
  for (const char c : word) {
    if (at == text.size() || small(text[at]) != c) return 0;
    ++at;
    while (c == ' ' && at < text.size() && text[at] == ' ') ++at;
  }
  return at;
}

/// All words by which the things are called; `visit` takes each.
template <class Visit>
void each_word(const Rep& rep, Visit visit) {
  for (const auto* one : {&rep.id, &rep.name, &rep.email, &rep.phone}) visit(one->value);
  for (const auto& one : rep.also) visit(one.value);
}
template <class Visit>
void each_word(const Team& team, Visit visit) {
  for (const auto* one : {&team.id, &team.name, &team.email}) visit(one->value);
}
template <class Visit>
void each_word(const Customer& customer, Visit visit) {
  for (const auto* one : {&customer.id, &customer.name}) visit(one->value);
  for (const auto& one : customer.also) visit(one.value);
}
template <class Visit>
void each_word(const Contact& contact, Visit visit) {
  for (const auto* one : {&contact.name, &contact.phone, &contact.email}) visit(one->value);
}

}  // namespace

ForeignWords::ForeignWords(const OwnView& view, const OwnChoice& choice) {
  const Book& book = view.book();
  const auto keep = [&](const std::string& word) { own_.insert(alike(word)); };
  const auto cover_up = [&](const std::string& word) { add(word); };
  const auto is_there = [&](const Customer& customer) {
    return choice.full.contains(*customer.id) || choice.slim.contains(*customer.id);
  };
  each_word(view.person(), keep);
  for (const Team& team : book.teams)
    if (choice.teams.contains(*team.id)) each_word(team, keep);
  for (const Customer& customer : book.customers) {
    if (is_there(customer)) each_word(customer, keep);
    if (choice.full.contains(*customer.id))
      for (const Contact& contact : customer.contacts) each_word(contact, keep);
  }
  for (const char* section : {"products", "regions", "stages", "categories", "courses"})
    for (const Named& thing : things_of(book, section)) {
      own_.insert(alike(thing.id));
      own_.insert(alike(thing.name));
    }
  for (const Rep& rep : book.reps)
    if (&rep != &view.person()) {
      each_word(rep, cover_up);
      add_parts(*rep.name);
    }
  const auto cover_person = [&](const std::string& name) {
    cover_up(name);
    add_parts(name);
  };
  cover_person(*book.profile.superior);
  for (const Approver& approver : book.profile.approvers) cover_person(*approver.name);
  for (const Team& team : book.teams)
    if (!choice.teams.contains(*team.id)) each_word(team, cover_up);
  for (const Customer& customer : book.customers) {
    if (!is_there(customer)) each_word(customer, cover_up);
    if (!choice.full.contains(*customer.id))
      for (const Contact& contact : customer.contacts) each_word(contact, cover_up);
  }
  for (Words* all : {&words_, &parts_})
    for (auto& [first, words] : *all)
      std::ranges::sort(words, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
      });
}

void ForeignWords::add(std::string_view given) {
  const std::string word = alike(given);
  if (characters(word) < 2 || own_.contains(word)) return;
  auto& words = words_[word.substr(0, head)];
  if (std::ranges::find(words, word) == words.end()) words.push_back(word);
}

/// Parts of names within words that stay are no names there.
void ForeignWords::add_parts(std::string_view name) {
  for (const std::string_view part : name_parts(name)) {
    const std::string word = alike(part);
    if (std::ranges::any_of(
            own_, [&](const std::string& own) { return own.find(word) != std::string::npos; }))
      continue;
    auto& parts = parts_[std::string(part.substr(0, head))];
    if (std::ranges::find(parts, part) == parts.end()) parts.emplace_back(part);
  }
}

/// The length of the word that begins there; 0: none does.
std::size_t ForeignWords::found_at(std::string_view text, std::size_t at) const {
  if (const auto words = words_.find(lowered(text.substr(at, head))); words != words_.end())
    for (const std::string& word : words->second)
      if (const std::size_t size = length_of(word, text.substr(at)); is_whole(text, at, size))
        return size;
  if (const auto parts = parts_.find(std::string(text.substr(at, head))); parts != parts_.end())
    for (const std::string& part : parts->second)
      if (text.substr(at).starts_with(part) && is_whole(text, at, part.size())) return part.size();
  return 0;
}

std::string ForeignWords::covered(std::string_view text) {
  std::string made;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = found_at(text, at);
    made += size ? cover : text.substr(at, 1);
    at += size ? size : 1;
  }
  if (made != text) ++count_;
  return made;
}

}  // namespace plan
