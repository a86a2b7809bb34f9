// SPDX-License-Identifier: MIT
// Where an activity file may be cut into parts.
#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "plan/base/byte_lanes.hpp"
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

/// A text of entries, cut before entries into parts of about a size.
class Cutting {
 public:
  Cutting(std::string_view text, std::size_t size, std::uint32_t lines_before)
      : text_(text), size_(size), lines_(lines_before) {
    parts_.push_back({text, lines_before, text.starts_with("- ")});
  }

  /// One pass over all bytes: none where a line is a mark, or a byte is refused, a tab or a return.
  std::vector<FilePart> parts() && {
    if (is_mark(text_)) return {};
    std::array<char, block> last;
    for (std::size_t at = 0; at < text_.size(); at += block) {
      const char* bytes = text_.data() + at;
      if (text_.size() - at < block) {
        last.fill(' ');
        text_.copy(last.data(), block, at);
        bytes = last.data();
      }
      if (!take(bytes, at)) return {};
    }
    return std::move(parts_);
  }

 private:
  static constexpr std::size_t block = 64;

  bool take(const char* bytes, std::size_t at) {
    const std::uint64_t controls =
        bits_of(bytes, [](Lane lane) { return lane.controls() | lane.equal('\x7F'); });
    const std::uint64_t others = bits_of(bytes, [](Lane lane) { return lane.beyond_ascii(); });
    std::uint64_t breaks = bits_of(bytes, [](Lane lane) { return lane.equal('\n'); });
    if (controls != breaks || (others != 0 && !is_sound(others, at))) return false;
    for (; breaks != 0; breaks &= breaks - 1)
      if (!begin_line(at + static_cast<std::size_t>(std::countr_zero(breaks)) + 1)) return false;
    return true;
  }

  /// The runs of characters beyond ASCII that begin in the block.
  bool is_sound(std::uint64_t others, std::size_t at) {
    while (others != 0) {
      const std::size_t start = at + static_cast<std::size_t>(std::countr_zero(others));
      if (start >= known_) {
        known_ = start;
        // the last byte is a break
        while (static_cast<unsigned char>(text_[known_]) >= 0x80) ++known_;
        const std::string_view run = text_.substr(start, known_ - start);
        if (first_refused_byte(run) != run.size()) return false;
      }
      if (known_ >= at + block) return true;
      others &= ~std::uint64_t{0} << (known_ - at);
    }
    return true;
  }

  bool begin_line(std::size_t at) {
    ++lines_;
    const char first = at < text_.size() ? text_[at] : ' ';
    if (first != '-' && first != '.' && first != '%') return true;
    const std::string_view line = text_.substr(at);
    if (!line.starts_with("- ")) return !is_mark(line);
    if (at > start_ + size_) {
      parts_.back().text = text_.substr(start_, at - start_);
      parts_.push_back({line, lines_});
      start_ = at;
    }
    ++parts_.back().entries;
    return true;
  }

  std::string_view text_;
  std::size_t size_;
  std::uint32_t lines_;
  std::vector<FilePart> parts_{};
  std::size_t start_ = 0;  // of the last part
  std::size_t known_ = 0;  // all characters before it are sound
};

}  // namespace

std::vector<FilePart> parts_of(std::string_view bytes, std::size_t size) {
  const std::string_view text = without_bom(bytes);
  if (text.empty() || text.back() != '\n') return {};
  const std::size_t start = list_begin(text);
  if (start == std::string_view::npos) return {};
  const std::string_view head = text.substr(0, start), rest = text.substr(start);
  if (first_refused_byte(head) != head.size() || !begins_entry(rest)) return {};
  const auto lines = std::ranges::count(head, '\n');
  return Cutting(rest, size, static_cast<std::uint32_t>(lines)).parts();
}

}  // namespace plan
