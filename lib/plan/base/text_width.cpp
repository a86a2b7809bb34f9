// SPDX-License-Identifier: MIT
// How wide text is on a terminal (text.hpp).
#include <utf8proc.h>

#include <algorithm>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/utf8.hpp"

namespace plan {
namespace {

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

std::size_t characters(std::string_view utf8) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins));
}

}  // namespace plan
