// SPDX-License-Identifier: MIT
#include "plan/base/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>

#include "plan/base/byte_lanes.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

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

constexpr std::uint64_t highs = 0x8080808080808080U;

std::uint64_t eight_bytes(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// Where the first byte at or behind `at` is that is neither printable ASCII nor a line break; the
/// text's size if there is none.
std::size_t next_unusual(std::string_view text, std::size_t at) {
  constexpr std::size_t block = 64;
  std::array<char, block> last;
  for (; at < text.size(); at += block) {
    const char* bytes = text.data() + at;
    if (text.size() - at < block) {
      last.fill(' ');
      text.copy(last.data(), block, at);
      bytes = last.data();
    }
    const std::uint64_t others = bits_of(bytes, [](Lane lane) {
      return lane.controls() | lane.equal('\x7F') | lane.beyond_ascii();
    });
    const std::uint64_t breaks = bits_of(bytes, [](Lane lane) { return lane.equal('\n'); });
    if (const std::uint64_t found = others & ~breaks; found != 0)
      return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  return text.size();
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

std::string escaped(std::string_view utf8) {
  return escape(utf8, false);
}

std::string telling(std::string_view utf8) {
  return escape(utf8, true);
}

std::optional<std::size_t> first_unseen(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint read = read_at(utf8, at);
    if (read.bytes > 1 && is_unseen(read.point)) return at;
    at += std::max<std::size_t>(read.bytes, 1);
  }
  return {};
}

bool is_ascii(std::string_view bytes) {
  std::uint64_t all = 0;
  if (bytes.size() < 8) {
    for (const char byte : bytes) all |= static_cast<unsigned char>(byte);
    return (all & highs) == 0;
  }
  for (std::size_t at = 0; at + 8 < bytes.size(); at += 8) all |= eight_bytes(bytes.data() + at);
  return ((all | eight_bytes(bytes.data() + bytes.size() - 8)) & highs) == 0;
}

std::optional<std::size_t> first_bad_byte(std::string_view bytes) {
  for (std::size_t at = next_unusual(bytes, 0); at < bytes.size();) {
    const CodePoint read = read_at(bytes, at);
    const bool blank = read.point == '\t' || read.point == '\n' || read.point == '\r';
    if (read.bytes == 0 || (is_control(read.point) && !blank)) return at;
    at += read.bytes;
    // beside one character beyond ASCII mostly stands another
    const bool goes_on = at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80;
    if (!goes_on) at = next_unusual(bytes, at);
  }
  return {};
}

bool is_id(std::string_view utf8) {
  if (utf8.empty() || characters(utf8) > 64 || utf8[0] == '-' || utf8[0] == '.') return false;
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

}  // namespace plan
