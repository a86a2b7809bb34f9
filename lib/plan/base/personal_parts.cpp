// SPDX-License-Identifier: MIT
#include "plan/base/personal_parts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

int digit(char c) {
  return c - '0';
}

/// The text with its full-width forms, hyphens and blanks in ASCII, so that one rule reads all; and
/// for each of its bytes, and its end, the byte of the text that it stands for.
struct Plain {
  std::string text;
  std::vector<std::size_t> from;
};

char ascii_between(char32_t point) {
  if (point == 0xA0 || (point >= 0x2000 && point <= 0x200A) || point == 0x202F) return ' ';
  return (point >= 0x2010 && point <= 0x2015) || point == 0x2212 ? '-' : '\0';
}

Plain plain(std::string_view text) {
  Plain made;
  each_character(text, [&](char32_t point, std::string_view bytes, bool) {
    const char ascii = ascii_between(point);
    const std::string narrow = ascii ? std::string(1, ascii) : half_width(bytes);
    const auto at = static_cast<std::size_t>(bytes.data() - text.data());
    for (std::size_t i = 0; i < narrow.size(); ++i) made.from.push_back(at + i);
    made.text += narrow;
  });
  made.from.push_back(text.size());
  return made;
}

/// A mainland mobile number: 11 digits, 13 to 19 first; with the country's code or without.
bool is_mobile(std::string_view run) {
  for (const std::string_view code : {"0086", "86"})
    if (run.size() == code.size() + 11 && run.starts_with(code)) run.remove_prefix(code.size());
  return run.size() == 11 && run[0] == '1' && run[1] >= '3' && is_digit(run.back());
}

/// A resident identity card's number with its check digit (GB 11643-1999).
bool is_identity_card(std::string_view run) {
  constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  if (run.size() != 18) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) {
    if (!is_digit(run[i])) return false;
    sum += digit(run[i]) * weights[i];
  }
  const char last = run[17] == 'x' ? 'X' : run[17];
  return last == std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// A bank card's number: 16 to 19 digits with Luhn's check digit (ISO/IEC 7812-1).
bool is_bank_card(std::string_view run) {
  if (run.size() < 16 || run.size() > 19 || run.find_first_of("Xx") != std::string_view::npos)
    return false;
  int sum = 0;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const int value = digit(run[run.size() - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0 && run.find_first_not_of('0') != std::string_view::npos;
}

std::optional<PersonalKind> judged(std::string_view run) {
  if (is_mobile(run)) return PersonalKind::mobile;
  if (is_identity_card(run)) return PersonalKind::identity_card;
  if (is_bank_card(run)) return PersonalKind::bank_card;
  return {};
}

/// Digits that stand together, with the X that an identity card may end with.
struct Group {
  std::size_t begin, end;
  char joint;  // the one sign between this and the group before; 0: more, or another
};

std::size_t run_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - text.begin());
  const bool may_end = digits == 17 || digits == 3;  // the whole number, or its last group
  return digits + (may_end && end != text.end() && (*end == 'X' || *end == 'x') ? 1 : 0);
}

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const bool joined = !groups.empty() && at == groups.back().end + 1 &&
                        std::string_view(" -.").find(text[at - 1]) != std::string_view::npos;
    groups.push_back({at, at + run_length(text.substr(at)), joined ? text[at - 1] : '\0'});
    at = groups.back().end - 1;
  }
  return groups;
}

/// How people group the digits of one number: mobile 3-4-4, identity card 6-8-4, bank card in
/// fours. Other digits side by side are dates, prices and numbers of things.
constexpr std::string_view groupings[] = {"344", "684", "44443", "44442", "44441", "4444"};

/// The number that the groups from the first on make in a grouping; empty: they do not.
std::string number_of(std::string_view text, std::span<const Group> groups,
                      std::string_view grouping) {
  if (groups.size() < grouping.size()) return {};
  std::string number;
  for (std::size_t i = 0; i < grouping.size(); ++i) {
    const auto size = groups[i].end - groups[i].begin;
    const bool joined = i == 0 || (groups[i].joint && groups[i].joint == groups[1].joint);
    if (static_cast<int>(size) != digit(grouping[i]) || !joined) return {};
    number += text.substr(groups[i].begin, size);
  }
  return number;
}

PersonalPart number_part(PersonalKind kind, std::size_t begin, std::size_t end) {
  return {kind, begin, end, begin + 3, end - 4};
}

/// The number that begins with the first group; nothing where none does. `taken`: groups it has.
std::optional<PersonalPart> number_at(std::string_view text, std::span<const Group> groups,
                                      std::size_t& taken) {
  const Group& first = groups.front();
  taken = 1;
  if (const auto kind = judged(text.substr(first.begin, first.end - first.begin)))
    return number_part(*kind, first.begin, first.end);
  for (const std::string_view grouping : groupings)
    if (const auto kind = judged(number_of(text, groups, grouping))) {
      taken = grouping.size();
      return number_part(*kind, first.begin, groups[taken - 1].end);
    }
  return {};
}

void add_numbers(std::string_view text, std::vector<PersonalPart>& parts) {
  const std::vector<Group> groups = groups_of(text);
  for (std::size_t i = 0, taken = 1; i < groups.size(); i += taken)
    if (const auto part = number_at(text, std::span(groups).subspan(i), taken))
      parts.push_back(*part);
}

/// Where the domain that begins here ends: names with dots between, the last of two letters or
/// more; the beginning itself where there is none. `wide`: of any script.
std::size_t domain_end(std::string_view text, std::size_t begin, bool wide) {
  const auto is_of = [&](char c) {
    return is_letter(c) || is_digit(c) || c == '.' || c == '-' || (wide && is_beyond_ascii(c));
  };
  auto end = begin;
  while (end < text.size() && is_of(text[end])) ++end;
  while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const std::string_view domain = text.substr(begin, end - begin);
  const auto dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3) return begin;
  const std::string_view last = domain.substr(dot + 1);
  const bool named = last.starts_with("xn--") || std::ranges::all_of(last, [](char c) {
                       return is_letter(c) || is_beyond_ascii(c);
                     });
  return named ? end : begin;
}

/// The address about the sign @; nothing where there is none.
std::optional<PersonalPart> mail_at(std::string_view text, std::size_t at, std::size_t from) {
  const auto is_of = [](char c) {
    return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  };
  std::size_t begin = at;
  while (begin > from && is_of(text[begin - 1])) --begin;
  if (begin == at)
    while (begin > from && is_beyond_ascii(text[begin - 1])) --begin;
  if (begin == at) return {};
  std::size_t end = domain_end(text, at + 1, false);
  if (end == at + 1) end = domain_end(text, at + 1, true);
  if (end == at + 1) return {};
  const std::size_t first = next_character(text, begin);
  return PersonalPart{PersonalKind::mail, begin, end, first < at ? first : begin, at};
}

void add_mails(std::string_view text, std::vector<PersonalPart>& parts) {
  std::size_t from = 0;
  for (std::size_t at = 0; (at = text.find('@', at)) != std::string_view::npos; ++at)
    if (const auto part = mail_at(text, at, from)) {
      parts.push_back(*part);
      from = part->end;
    }
}

/// Too short, or without any sign of one: most texts.
bool is_harmless(std::string_view text) {
  if (text.size() < 5) return true;
  const auto digits = std::ranges::count_if(text, is_digit);
  return digits < 11 && text.find('@') == std::string_view::npos && !has_full_width(text);
}

}  // namespace

std::vector<PersonalPart> personal_parts(std::string_view text) {
  std::vector<PersonalPart> parts;
  if (is_harmless(text)) return parts;
  const Plain read = plain(text);
  add_mails(read.text, parts);
  add_numbers(read.text, parts);
  std::ranges::stable_sort(parts, {}, &PersonalPart::begin);
  std::vector<PersonalPart> apart;
  for (PersonalPart part : parts) {
    for (std::size_t* place : {&part.begin, &part.end, &part.hidden_begin, &part.hidden_end})
      *place = read.from[*place];
    if (apart.empty() || part.begin >= apart.back().end) apart.push_back(part);
  }
  return apart;
}

std::string masked(std::string_view text) {
  std::string out;
  std::size_t from = 0;
  for (const PersonalPart& part : personal_parts(text)) {
    out += text.substr(from, part.hidden_begin - from);
    out += part.kind == PersonalKind::mail ? "***" : "****";
    from = part.hidden_end;
  }
  return out += text.substr(from);
}

}  // namespace plan
