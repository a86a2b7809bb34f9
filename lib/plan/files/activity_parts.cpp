// SPDX-License-Identifier: MIT
// Where an activity file may be cut into parts.
#include <algorithm>
#include <bit>
#include <cstring>

#include "plan/files/activity_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// Where the list begins behind `activities:`; npos when the head is not that plain.
std::size_t list_begin(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) return end;
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos || line[first] == '#' || line == "---") continue;
    constexpr std::string_view head = "activities:";
    if (!line.starts_with(head)) return std::string_view::npos;
    const auto rest = line.find_first_not_of(' ', head.size());
    const bool bare = rest == std::string_view::npos || (rest > head.size() && line[rest] == '#');
    return bare ? at : std::string_view::npos;
  }
  return std::string_view::npos;
}

/// Whether the first line that is neither blank nor a comment begins an entry at its beginning.
bool begins_entry(std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1);
    const std::string_view line = text.substr(0, end);
    const auto first = line.find_first_not_of(' ');
    if (first != std::string_view::npos && line[first] != '#') return line.starts_with("- ");
    text.remove_prefix(end + 1);
  }
  return false;
}

/// Whether a line that begins here would end a document or direct one.
bool is_mark(std::string_view text) {
  return text.starts_with("---") || text.starts_with("...") || text.starts_with('%');
}

/// The high bit of each of eight bytes that is a line break.
std::uint64_t breaks_in(const char* bytes) {
  constexpr std::uint64_t lows = 0x7F7F7F7F7F7F7F7FU, breaks = 0x0A0A0A0A0A0A0A0AU;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  word ^= breaks;
  return ~(((word & lows) + lows) | word | lows);
}

/// Calls visit(offset) for each line break until it says no; whether it never did.
template <class Visit>
bool each_break(std::string_view text, Visit visit) {
  static_assert(std::endian::native == std::endian::little);
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8)
    for (std::uint64_t found = breaks_in(text.data() + at); found != 0; found &= found - 1)
      if (!visit(at + static_cast<std::size_t>(std::countr_zero(found)) / 8)) return false;
  for (; at < text.size(); ++at)
    if (text[at] == '\n' && !visit(at)) return false;
  return true;
}

std::uint32_t lines_in(std::string_view text) {
  std::uint32_t lines = 0;
  each_break(text, [&](std::size_t) { return ++lines != 0; });
  return lines;
}

/// The text in parts of about this size, cut before entries; none where a line is a mark.
std::vector<FilePart> cut(std::string_view text, std::size_t size, std::uint32_t lines_before) {
  if (is_mark(text)) return {};
  std::vector<FilePart> parts{{text, lines_before, text.starts_with("- ")}};
  std::uint32_t lines = lines_before;
  std::size_t start = 0;  // of the last part
  const bool whole = each_break(text, [&](std::size_t at) {
    ++lines;
    const std::string_view next = text.substr(at + 1);
    if (!next.starts_with("- ")) return !is_mark(next);
    if (at >= start + size) {
      parts.back().text = text.substr(start, at + 1 - start);
      parts.push_back({next, lines});
      start = at + 1;
    }
    ++parts.back().entries;
    return true;
  });
  if (!whole) parts.clear();
  return parts;
}

}  // namespace

std::vector<FilePart> parts_of(std::string_view bytes, std::size_t size) {
  const std::string_view text = without_bom(bytes);
  if (text.empty() || text.back() != '\n' || first_refused_byte(text) != text.size()) return {};
  const std::size_t start = list_begin(text);
  if (start == std::string_view::npos) return {};
  const std::string_view rest = text.substr(start);
  const bool has_others =
      rest.find('\t') != std::string_view::npos || rest.find('\r') != std::string_view::npos;
  if (!begins_entry(rest) || has_others) return {};
  return cut(rest, size, lines_in(text.substr(0, start)));
}

}  // namespace plan
