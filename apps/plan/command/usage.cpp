// SPDX-License-Identifier: MIT
#include "plan/command/usage.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {

UsageError::UsageError(const Refusal& refusal, std::string given)
    : text_(refusal.text), hint_(refusal.hint), given_(std::move(given)), offset_(refusal.offset) {}

std::string UsageError::message() const {
  std::string lines = fmt::format("plan: {}\n", escaped(text_.worded()));
  if (!given_.empty()) {
    // The caret counts columns of what is shown, not bytes of what was given.
    const auto before = std::string_view(given_).substr(0, std::min(offset_, given_.size()));
    lines += fmt::format("   {}\n   {}^\n", escaped(given_),
                         std::string(display_width(escaped(before)), ' '));
  }
  if (!hint_.empty()) lines += fmt::format("   {} {}\n", tr("hint:"), escaped(hint_.worded()));
  return lines;
}

std::string_view key_titled(std::string_view word, std::span<const Titled> known) {
  const auto keys = keys_titled(word, known);
  if (keys.size() > 1)
    throw UsageError(said("\"{}\" is what several are called", word),
                     said("name one by its key: {}", fmt::format("{}", fmt::join(keys, ", "))));
  return keys.empty() ? std::string_view() : keys.front();
}

Said known_words(std::string_view word, std::span<const std::string_view> known,
                 std::size_t shown) {
  if (const auto near = nearest(word, known)) return said("did you mean {}?", *near);
  std::string list;
  for (std::size_t i = 0; i < std::min(shown, known.size()); ++i)
    list += (i == 0 ? "" : ", ") + std::string(known[i]);
  if (known.size() > shown) list += ", ...";
  return said("there are: {}", list);
}

}  // namespace plan
