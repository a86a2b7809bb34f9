// SPDX-License-Identifier: MIT
#include "plan/base/personal_parts.hpp"

#include <algorithm>
#include <optional>

#include "plan/base/ascii.hpp"
#include "plan/base/personal_numbers.hpp"
#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
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

std::vector<PersonalPart> personal_parts(std::string_view text, Proof proof) {
  std::vector<PersonalPart> parts;
  if (is_harmless(text)) return parts;
  const Plain read = plain(text);
  add_mails(read.text, parts);
  add_personal_numbers(read.text, proof, parts);
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
  for (const PersonalPart& part : personal_parts(text, Proof::shape)) {
    out += text.substr(from, part.hidden_begin - from);
    out += part.kind == PersonalKind::mail ? "***" : "****";
    from = part.hidden_end;
  }
  return out += text.substr(from);
}

}  // namespace plan
