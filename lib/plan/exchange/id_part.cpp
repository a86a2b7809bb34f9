// SPDX-License-Identifier: MIT
#include "plan/exchange/id_part.hpp"

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

/// The first bytes as a number: the same on every machine; one load on most.
inline std::uint64_t word_of(std::string_view text, std::size_t bytes) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < bytes; ++i)
    word |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  return word;
}

}  // namespace

std::uint64_t digest_of_text(std::string_view text, std::uint64_t seed) {
  constexpr std::uint64_t factor = 0xd6e8feb86659fd93U;
  std::uint64_t hash = (seed ^ text.size()) * factor;
  const auto mix = [&](std::uint64_t word) {
    hash = (hash ^ word) * factor;
    hash ^= hash >> 32;  // so that the lower bits know of the upper ones
  };
  for (; text.size() >= 8; text.remove_prefix(8)) mix(word_of(text, 8));
  mix(word_of(text, text.size()));
  hash *= factor;
  return hash ^ hash >> 32;
}

std::string short_digest(std::string_view text, std::size_t letters) {
  constexpr std::string_view alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
  std::uint64_t hash = digest_of_text(text);
  std::string word;
  for (; letters > 0; --letters, hash >>= 5) word += alphabet[hash & 31];
  return word;
}

std::string id_part(std::string_view text, std::size_t most) {
  const std::string form = is_ascii(text) ? std::string(text) : normal_form(text);
  if (is_id(form) && characters(form) <= most) return form;
  constexpr std::size_t letters = 10;
  std::string id;
  std::size_t count = 0;
  each_character(form, [&](char32_t, std::string_view bytes, bool sound) {
    if (count + letters + 1 >= most) return;
    const bool fits = sound && (is_id(bytes) || bytes == "-" || bytes == ".");
    if (!fits && (id.empty() || id.back() == '-')) return;
    if (id.empty() && (bytes == "-" || bytes == ".")) return;
    id += fits ? bytes : std::string_view("-");
    ++count;
  });
  if (!id.empty() && id.back() != '-') id += '-';
  return id + short_digest(form.empty() ? text : std::string_view(form), letters);
}

}  // namespace plan
