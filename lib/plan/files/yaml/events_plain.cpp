// SPDX-License-Identifier: MIT
// The lines of nearly every activity file, read without a YAML library, which would take most of
// the time: `- {key: value, ...}` and `- key: value` with its `  key: value` below. Values are
// plain words or stand in double quotes without a backslash. Whoever changes what is taken here
// must know that libyaml says the same of it; in doubt nothing is taken.
#include <array>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/events.hpp"

namespace plan {
namespace {

constexpr bool is_key_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/// A letter, a digit or a part of a character beyond ASCII: nothing that means something to YAML.
constexpr bool is_word(char c) {
  return is_key_letter(c) || is_digit(c) || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The bytes that cannot end a plain value, whatever stands beside them; in braces a comma does.
constexpr std::array<bool, 256> harmless_bytes(bool in_braces) {
  std::array<bool, 256> harmless{};
  constexpr std::string_view signs = " ._-+/()%*&@;!=<>'\"$^|~";
  for (std::size_t byte = 0; byte < harmless.size(); ++byte) {
    const char c = static_cast<char>(byte);
    harmless[byte] =
        is_word(c) || signs.find(c) != std::string_view::npos || (c == ',' && !in_braces);
  }
  return harmless;
}
constexpr auto harmless_in_line = harmless_bytes(false);
constexpr auto harmless_in_braces = harmless_bytes(true);

/// Whether the line holds a character that libyaml refuses: U+0080 to U+009F, U+FFFE, U+FFFF.
bool holds_refused(std::string_view line) {
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(line[at]); };
    if (byte(i) == 0xC2 && byte(i + 1) < 0xA0) return true;
    if (byte(i) == 0xEF && byte(i + 1) == 0xBF && i + 2 < line.size() && byte(i + 2) >= 0xBE)
      return true;
  }
  return false;
}

class PlainLines {
 public:
  PlainLines(std::string_view text, std::uint32_t file, const EventSink& sink)
      : rest_(text), file_(file), sink_(sink) {
    event_.lasting = true;
  }

  /// False where a line is not plain or the sink ends the stream.
  bool read() {
    if (!say(YamlEvent::Kind::document) || !say(YamlEvent::Kind::list)) return false;
    while (!rest_.empty()) {
      const auto end = rest_.find('\n');
      if (end == std::string_view::npos) return false;
      ++number_;
      line_ = rest_.substr(0, end);
      rest_.remove_prefix(end + 1);
      at_ = counted_ = 0;
      column_ = 1;
      event_.ascii = is_ascii(line_);
      if ((!event_.ascii && holds_refused(line_)) || !take_line()) return false;
    }
    return begun_ && close() && say(YamlEvent::Kind::end);
  }

 private:
  bool take_line() {
    const auto first = line_.find_first_not_of(' ');
    if (first == std::string_view::npos || line_[first] == '#') return true;
    if (line_.starts_with("- ")) return entry();
    at_ = 2;
    return open_ && first == 2 && key() && value_of_line();
  }

  bool entry() {
    if (!close()) return false;
    begun_ = true;
    at_ = 2;
    if (!say(YamlEvent::Kind::mapping)) return false;
    if (next() == '{') return braces() && say(YamlEvent::Kind::end);
    open_ = true;
    return key() && value_of_line();
  }

  bool close() { return !std::exchange(open_, false) || say(YamlEvent::Kind::end); }

  bool braces() {
    do {
      ++at_;
      skip_blanks();
      if (!key() || !value(true)) return false;
      skip_blanks();
    } while (next() == ',');
    if (next() != '}') return false;
    ++at_;
    return ends();
  }

  bool value_of_line() { return value(false) && ends(); }

  bool key() {
    const std::size_t start = at_;
    skip([](char c) { return is_key_letter(c); });
    const auto name = line_.substr(start, at_ - start);
    if (name.empty() || next() != ':' || line_.data()[at_ + 1] != ' ') return false;
    if (!say_scalar(name, start, false)) return false;
    ++at_;
    skip_blanks();
    return true;
  }

  bool value(bool in_braces) { return next() == '"' ? quoted() : plain(in_braces); }

  bool quoted() {
    const std::size_t start = at_;
    ++at_;
    skip([](char c) { return c != '"' && c != '\\' && c != '\n'; });
    if (next() != '"') return false;
    const auto text = line_.substr(start + 1, at_ - start - 1);
    ++at_;
    return say_scalar(text, start, true);
  }

  bool plain(bool in_braces) {
    const std::size_t start = at_;
    if (next() == '-') ++at_;
    if (at_ == start ? !is_word(next()) : !is_digit(next())) return false;
    const auto& harmless = in_braces ? harmless_in_braces : harmless_in_line;
    skip([&](char c) { return harmless[static_cast<unsigned char>(c)]; });
    const bool ends_here = at_ == line_.size() || (in_braces && (next() == ',' || next() == '}'));
    if (!ends_here) return false;
    auto text = line_.substr(start, at_ - start);
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    return say_scalar(text, start, false);
  }

  bool ends() {
    skip_blanks();
    return at_ == line_.size();
  }

  /// The next character; behind the last the line's own break.
  char next() const { return line_.data()[at_]; }

  template <class Is>
  void skip(Is is) {
    const char* at = line_.data() + at_;
    while (is(*at)) ++at;
    at_ = static_cast<std::size_t>(at - line_.data());
  }
  void skip_blanks() {
    skip([](char c) { return c == ' '; });
  }

  Place place(std::size_t at) {
    if (event_.ascii) return {file_, number_, static_cast<std::uint32_t>(at) + 1};
    column_ += static_cast<std::uint32_t>(characters(line_.substr(counted_, at - counted_)));
    counted_ = at;
    return {file_, number_, column_};
  }

  bool say(YamlEvent::Kind kind) {
    event_.kind = kind;
    event_.at = place(at_);
    event_.text = {};
    event_.quoted = false;
    return sink_(event_);
  }

  bool say_scalar(std::string_view text, std::size_t start, bool quoted) {
    event_.kind = YamlEvent::Kind::scalar;
    event_.at = place(start);
    event_.text = text;
    event_.quoted = quoted;
    return sink_(event_);
  }

  std::string_view rest_;
  std::uint32_t file_;
  const EventSink& sink_;
  YamlEvent event_{};  // the one at hand
  std::string_view line_{};
  std::uint32_t number_ = 0;  // of the line, from 1
  std::size_t at_ = 0;        // byte in the line
  std::size_t counted_ = 0;   // byte whose column is known
  std::uint32_t column_ = 1;  // of counted_
  bool open_ = false;         // an entry whose keys stand on lines of their own
  bool begun_ = false;
};

}  // namespace

bool events_of_plain_lines(std::string_view text, std::uint32_t file, const EventSink& sink) {
  return PlainLines(text, file, sink).read();
}

}  // namespace plan
