// SPDX-License-Identifier: MIT
#include "plan/base/titled.hpp"

#include <algorithm>

#include "plan/base/ascii.hpp"

namespace plan {

bool is_same_text(std::string_view one, std::string_view other) {
  return one == other || translation(one, Language::zh) == other ||
         translation(other, Language::zh) == one;
}

bool is_same_but_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, small, small);
}

std::vector<std::string_view> keys_titled(std::string_view word, std::span<const Titled> known) {
  const auto key = std::ranges::find(known, word, &Titled::key);
  if (key != known.end()) return {key->key};
  std::vector<std::string_view> found;
  for (const Titled& one : known)
    if (is_same_text(word, one.title)) found.push_back(one.key);
  if (!found.empty()) return found;
  for (const Titled& one : known)
    if (is_same_but_case(word, one.key) || is_same_but_case(word, one.title))
      found.push_back(one.key);
  return found;
}

}  // namespace plan
