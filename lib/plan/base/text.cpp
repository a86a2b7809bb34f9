// SPDX-License-Identifier: MIT
#include "plan/base/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace plan {
namespace {

/// One code point and how many bytes it takes; no bytes: what stands there is not UTF-8.
struct Read {
  char32_t point = 0;
  std::size_t bytes = 0;
};

std::size_t sequence_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

Read read_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t length = sequence_length(first);
  if (length == 1) return {first, 1};
  if (length == 0 || text.size() - at < length) return {};
  char32_t point = first & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0U) != 0x80) return {};
    point = (point << 6U) | (next & 0x3FU);
  }
  const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  if (overlong || surrogate || point > 0x10FFFF) return {};
  return {point, length};
}

/// Each code point with its bytes; a broken byte comes as code point 0xFFFD and its one byte.
template <class Visit>
void each_character(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const Read read = read_at(text, at);
    const std::size_t bytes = std::max<std::size_t>(read.bytes, 1);
    visit(read.bytes ? read.point : U'\uFFFD', text.substr(at, bytes), read.bytes != 0);
    at += bytes;
  }
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  each_character(text, [&](char32_t point, std::string_view, bool) { points += point; });
  return points;
}

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point <= 0x9F);
}

bool turns_text(char32_t point) {
  return point == 0x061C || point == 0x200E || point == 0x200F ||
         (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/// The blanks and nothings of other scripts and programs; without those that emoji and Indic
/// scripts are made with (U+200C, U+200D).
bool is_unseen(char32_t point) {
  return point == 0xA0 || point == 0xAD || (point >= 0x2000 && point <= 0x200B) ||
         point == 0x202F || point == 0x205F || point == 0x2060 || point == 0xFEFF;
}

bool is_ascii_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// The vowels AM of Thai and Lao: parts of a syllable to Unicode, columns of their own on a screen.
bool stands_alone(char32_t point) {
  return point == 0x0E33 || point == 0x0EB3;
}

/// A cluster of code points that a terminal draws in one place: its widest one counts, so that a
/// family of emoji or an emoji with a skin tone is as wide as one; a flag is two letters in one.
class Cluster {
 public:
  std::size_t add(char32_t point) {
    const auto code = static_cast<utf8proc_int32_t>(point);
    const bool breaks = last_ < 0 || utf8proc_grapheme_break_stateful(last_, code, &state_);
    const bool begins = breaks || stands_alone(point);
    const std::size_t done = begins ? end() : 0;
    const auto drawn = std::max(stands_alone(point) ? 1 : 0, utf8proc_charwidth(code));
    const auto width = static_cast<std::size_t>(drawn);
    const bool flag = point >= 0x1F1E6 && point <= 0x1F1FF && last_ >= 0x1F1E6 && !begins;
    const bool drawn_as_emoji = point == 0xFE0F && width_ > 0;
    width_ = flag || drawn_as_emoji ? 2 : std::max(width_, width);
    last_ = code;
    return done;
  }
  std::size_t end() { return std::exchange(width_, 0); }

 private:
  utf8proc_int32_t last_ = -1;
  utf8proc_int32_t state_ = 0;
  std::size_t width_ = 0;
};

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

bool is_letter_or_mark(char32_t point, bool first) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC: return !first;  // the vowels of Thai and Devanagari
    default: return false;
  }
}

char ascii_of(char32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) return static_cast<char>(point - 0xFEE0);
  if (point == 0x3000) return ' ';
  if (point == 0x3001) return ',';
  return point == 0x3002 ? '.' : '\0';
}

/// Whether eight bytes are all printable ASCII, by bits: files of books mostly are.
bool eight_plain_bytes(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101U, highs = 0x8080808080808080U;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const std::uint64_t below_blank = word - ones * 0x20;
  const std::uint64_t from_delete = word + ones;
  return ((word | below_blank | from_delete) & highs) == 0;
}

std::string escape(std::string_view utf8, bool unseen) {
  if (is_ascii_printable(utf8)) return std::string(utf8);
  std::string safe;
  each_character(utf8, [&](char32_t point, std::string_view bytes, bool whole) {
    if (!whole || point < 0x20 || point == 0x7F)
      safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
    else if (is_control(point) || turns_text(point) || (unseen && is_unseen(point)))
      safe += fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(point));
    else
      safe += bytes;
  });
  return safe;
}

}  // namespace

std::size_t display_width(std::string_view utf8) {
  if (is_ascii_printable(utf8)) return utf8.size();
  std::size_t width = 0;
  Cluster cluster;
  each_character(utf8,
                 [&](char32_t point, std::string_view, bool) { width += cluster.add(point); });
  return width + cluster.end();
}

std::string pad(std::string_view utf8, std::size_t width, bool right) {
  const std::size_t has = display_width(utf8);
  const std::string blanks(width > has ? width - has : 0, ' ');
  return right ? blanks + std::string(utf8) : std::string(utf8) + blanks;
}

std::string escaped(std::string_view utf8) {
  return escape(utf8, false);
}

std::string telling(std::string_view utf8) {
  return escape(utf8, true);
}

std::optional<std::size_t> first_unseen(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const Read read = read_at(utf8, at);
    if (read.bytes > 1 && is_unseen(read.point)) return at;
    at += std::max<std::size_t>(read.bytes, 1);
  }
  return {};
}

std::optional<std::size_t> first_bad_byte(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes.size() - at >= 8 && eight_plain_bytes(bytes.data() + at)) {
      at += 8;
      continue;
    }
    const Read read = read_at(bytes, at);
    const bool blank = read.point == '\t' || read.point == '\n' || read.point == '\r';
    if (read.bytes == 0 || (is_control(read.point) && !blank)) return at;
    at += read.bytes;
  }
  return {};
}

std::optional<std::string> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates) {
  const std::u32string wanted = code_points(word);
  const std::size_t most = wanted.size() <= 4 ? 1 : wanted.size() <= 8 ? 2 : 3;
  std::size_t best = std::min(most + 1, wanted.size());
  std::optional<std::string> found;
  for (std::string_view candidate : candidates) {
    const std::size_t edits = distance(wanted, code_points(candidate), most);
    if (edits >= best) continue;
    best = edits;
    found = candidate;
  }
  return found;
}

bool is_id(std::string_view utf8) {
  if (utf8.empty() || utf8.size() > 64 || utf8[0] == '-' || utf8[0] == '.') return false;
  bool good = true, may_compose = false;
  each_character(utf8, [&](char32_t point, std::string_view bytes, bool whole) {
    const bool ascii = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') ||
                       (point >= '0' && point <= '9') || point == '.' || point == '_' ||
                       point == '-';
    if (ascii) return;
    good = good && whole && point >= 0x80 && !ascii_of(point) &&
           is_letter_or_mark(point, bytes.data() == utf8.data());
    may_compose = may_compose || point < 0x4E00 || point > 0x9FFF;
  });
  return good && (!may_compose || normal_form(utf8) == utf8);
}

std::string normal_form(std::string_view utf8) {
  utf8proc_uint8_t* normal = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const auto bytes = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                  static_cast<utf8proc_ssize_t>(utf8.size()), &normal, options);
  std::string text;
  if (bytes > 0)
    text.assign(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(bytes));
  std::free(normal);
  return text;
}

bool has_full_width(std::string_view utf8) {
  for (std::size_t at = 0; at + 3 <= utf8.size(); ++at)
    if ((utf8[at] == '\xEF' || utf8[at] == '\xE3') && ascii_of(read_at(utf8, at).point))
      return true;
  return false;
}

std::string half_width(std::string_view utf8) {
  std::string narrow;
  each_character(utf8, [&](char32_t point, std::string_view bytes, bool) {
    if (const char ascii = ascii_of(point))
      narrow += ascii;
    else
      narrow += bytes;
  });
  return narrow;
}

std::size_t characters(std::string_view utf8) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins));
}

}  // namespace plan
