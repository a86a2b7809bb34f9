// SPDX-License-Identifier: MIT
#include "plan/book/read/typos.hpp"

#include <algorithm>

#include "plan/base/ascii.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

/// Three letters at least: a shorter beginning says nothing.
bool begins_the_other(std::string_view a, std::string_view b) {
  return std::min(a.size(), b.size()) >= 3 && (a.starts_with(b) || b.starts_with(a));
}

}  // namespace

std::optional<std::string> meant(std::string_view word, std::span<const std::string_view> known) {
  for (const std::string_view one : known)
    if (is_same_but_case(word, one)) return std::string(one);
  if (auto near = nearest(word, known)) return near;
  for (const std::string_view one : known)
    if (begins_the_other(word, one)) return std::string(one);
  return {};
}

std::string id_of_name(std::string_view name) {
  std::string id;
  bool apart = false;
  each_character(name, [&](char32_t, std::string_view bytes, bool) {
    const bool belongs = is_id(bytes) || bytes == "-" || bytes == ".";
    if (belongs && apart && !id.empty()) id += '.';
    if (belongs) id += bytes.size() == 1 ? std::string(1, small(bytes[0])) : std::string(bytes);
    apart = !belongs;
  });
  return is_id(id) ? id : std::string();
}

std::string unseen_in(std::string_view text) {
  const auto first = first_unseen(text);
  if (!first) return {};
  const std::string shown = telling(text.substr(*first));  // \u{a0}...
  std::string number = shown.substr(3, shown.find('}') - 3);
  std::transform(number.begin(), number.end(), number.begin(),
                 [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return "U+" + std::string(4 - std::min<std::size_t>(number.size(), 4), '0') + number;
}

Said without_unseen(std::string_view name) {
  return said("take out the character {}, which nobody sees, or write a plain blank", name);
}

}  // namespace plan
