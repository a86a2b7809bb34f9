// SPDX-License-Identifier: MIT
// The known word that a slip of the hand was meant to be (text.hpp).
#include <algorithm>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  each_character(text, [&](char32_t point, std::string_view, bool) { points += point; });
  return points;
}

/// Edits between two words (optimal string alignment), given up at once where lengths differ by
/// more than `most`.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t most) {
  const std::size_t apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (apart > most) return apart;
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

bool begins_alike(const std::u32string& a, const std::u32string& b) {
  return a.starts_with(b) || b.starts_with(a);
}

/// Among many words those of a few letters are mostly near another: no slip puts another letter
/// first, or in a word of three in another's place.
bool may_be_slip(const std::u32string& wanted, const std::u32string& other) {
  const auto is_letter = [](char32_t c) { return (c | 0x20) >= U'a' && (c | 0x20) <= U'z'; };
  if (wanted.size() > 4 || !std::ranges::all_of(wanted, is_letter)) return true;
  if (wanted.empty() || other.empty()) return false;
  const bool swapped = std::ranges::is_permutation(wanted, other);
  if (wanted.front() != other.front() && !swapped) return false;
  return wanted.size() > 3 || swapped || wanted.size() != other.size();
}

}  // namespace

std::optional<std::string> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates) {
  const std::u32string wanted = code_points(word);
  const bool is_long = candidates.size() > 50;
  const std::size_t short_word = is_long ? 5 : 4;
  const std::size_t most = wanted.size() <= short_word ? 1 : wanted.size() <= 8 ? 2 : 3;
  std::size_t best = std::min(most + 1, wanted.size());
  std::optional<std::string> found;
  bool is_begun = false;  // of those as near, a word that was cut short or went on: 万元 is 万
  for (std::string_view candidate : candidates) {
    const std::u32string points = code_points(candidate);
    if (is_long && !may_be_slip(wanted, points)) continue;
    const std::size_t edits = distance(wanted, points, most);
    const bool begun = begins_alike(wanted, points);
    if (edits > best || (edits == best && (!found || is_begun || !begun))) continue;
    best = edits;
    found = candidate;
    is_begun = begun;
  }
  return found;
}

}  // namespace plan
