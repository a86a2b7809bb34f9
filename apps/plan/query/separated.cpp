// SPDX-License-Identifier: MIT
#include "plan/query/separated.hpp"

#include <algorithm>

#include "plan/command/usage.hpp"

namespace plan {
namespace {

constexpr std::string_view wide_commas[] = {"，", "、"};
constexpr std::size_t wide_bytes = 3;  // of each of them in UTF-8

std::size_t find_wide_comma(const std::string& text, std::size_t from = 0) {
  std::size_t first = std::string::npos;
  for (const std::string_view comma : wide_commas) first = std::min(first, text.find(comma, from));
  return first;
}

/// Where the part ends that begins here: behind the longest piece that names something, else at the
/// next comma.
std::size_t end_of_part(const std::string& word, std::size_t from, const IsName& names) {
  const std::size_t next = find_wide_comma(word, from);
  std::size_t end = next;
  for (std::size_t comma = next; comma != std::string::npos;) {
    comma = find_wide_comma(word, comma + wide_bytes);
    if (names(word.substr(from, comma - from))) end = comma;
  }
  return end;
}

void add_parts(const std::string& word, const IsName& names, std::vector<std::string>& parts) {
  for (std::size_t from = 0;;) {
    const std::size_t end = end_of_part(word, from, names);
    parts.push_back(word.substr(from, end - from));
    if (parts.back().empty())
      throw UsageError(said("\"{}\" names nothing before or behind a comma", word),
                       said("take the comma out, or write what is missing"));
    if (end == std::string::npos) return;
    from = end + wide_bytes;
  }
}

}  // namespace

std::vector<std::string> separated(const std::vector<std::string>& words, const IsName& names) {
  std::vector<std::string> parts;
  for (const std::string& word : words)
    if (find_wide_comma(word) == std::string::npos)
      parts.push_back(word);
    else
      add_parts(word, names, parts);
  return parts;
}

std::vector<std::string> separated(const std::vector<std::string>& words) {
  return separated(words, [](const std::string&) { return false; });
}

}  // namespace plan
