// SPDX-License-Identifier: MIT
// The lines of nearly every activity file, read without a YAML library, which would take most of
// the time: `- {key: value, ...}` and `- key: value` with its `  key: value` below. Values are
// plain words or stand in double quotes without a backslash. Whoever changes what is taken here
// must know that libyaml says the same of it; in doubt nothing is taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "plan/base/ascii.hpp"
#include "plan/base/diagnostic.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/stops.hpp"

namespace plan {

/// Whether the line holds a character that libyaml refuses: U+0080 to U+009F, U+FFFE, U+FFFF.
bool holds_refused(std::string_view line);

/// Hands a list of records to `sink`, in this order: begin(place of the mapping), key(text, place)
/// and value(text, place, quoted, ascii) in turn, end(). Each returns whether to go on; `ascii`
/// says that the text is known to hold nothing beyond ASCII. The texts stand in the text that is
/// read.
template <class Sink>
class PlainLines {
 public:
  /// Range: as of events_of_plain_lines().
  PlainLines(std::string_view text, std::uint32_t file, Sink& sink)
      : text_(text), file_(file), sink_(sink), stops_(text) {}

  /// False where a line is not plain or the sink ends the stream.
  bool read() {
    if (!text_.ends_with('\n')) return false;
    while (at_ < text_.size()) {
      ++number_;
      line_ = counted_ = at_;
      column_ = 1;
      if (!take_line()) return false;
    }
    return begun_ && close();
  }

 private:
  static constexpr bool is_key_letter(char c) { return c >= 'a' && c <= 'z'; }
  /// A letter, a digit or a part of a character beyond ASCII: nothing that means something to YAML.
  static constexpr bool is_word(char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  }

  bool take_line() {
    const bool has_three = text_.size() - at_ >= 3;
    if (has_three && next() == '-' && byte(at_ + 1) == ' ') return entry();
    if (open_ && has_three && next() == ' ' && byte(at_ + 1) == ' ' &&
        is_key_letter(byte(at_ + 2))) {
      at_ += 2;
      return pair_of_line();
    }
    return nothing();
  }

  /// A blank line or a comment.
  bool nothing() {
    skip_blanks();
    if (next() != '\n' && next() != '#') return false;
    do at_ = stops_.next();
    while (next() != '\n');
    return ends();
  }

  bool entry() {
    if (!close()) return false;
    begun_ = true;
    at_ += 2;
    if (!sink_.begin(place(at_))) return false;
    if (next() == '{') return braces() && sink_.end();
    open_ = true;
    return pair_of_line();
  }

  bool close() { return !std::exchange(open_, false) || sink_.end(); }

  bool braces() {
    stops_.next();
    do {
      ++at_;
      skip_blanks();
      if (!key() || !value<true>()) return false;
    } while (next() == ',');
    if (next() != '}') return false;
    ++at_;
    skip_blanks();
    return next() == '\n' && stops_.next() == at_ && ends();
  }

  bool pair_of_line() { return key() && value<false>() && ends(); }

  bool key() {
    const std::size_t start = at_, end = stops_.next();
    if (byte(end) != ':' || end == start || byte(end + 1) != ' ') return false;
    for (std::size_t at = start; at < end; ++at)
      if (!is_key_letter(byte(at))) return false;
    at_ = end + 2;
    skip_blanks();
    return sink_.key({text_.data() + start, end - start}, place(start));
  }

  /// Leaves off at the stop behind it.
  template <bool in_braces>
  bool value() {
    return next() == '"' ? quoted() : plain<in_braces>();
  }

  bool quoted() {
    const std::size_t start = at_;
    do ++at_;
    while (next() != '"' && next() != '\\' && next() != '\n');
    if (next() != '"') return false;
    const std::string_view text(text_.data() + start + 1, at_ - start - 1);
    ++at_;
    skip_blanks();
    stops_.skip_to(at_);
    if (stops_.next() != at_) return false;
    return sink_.value(text, place(start), true, is_ascii_to(at_));
  }

  template <bool in_braces>
  bool plain() {
    const std::size_t start = at_;
    const bool begins = next() == '-' ? is_digit(byte(at_ + 1)) : is_word(next());
    if (!begins) return false;
    std::size_t end = stops_.next();
    while (!in_braces && byte(end) == ',') end = stops_.next();
    const char stop = byte(end);
    if (in_braces ? stop != ',' && stop != '}' : stop != '\n') return false;
    at_ = end;
    while (byte(end - 1) == ' ') --end;
    const std::string_view text(text_.data() + start, end - start);
    return sink_.value(text, place(start), false, is_ascii_to(end));
  }

  /// At the line's break.
  bool ends() {
    if (next() != '\n') return false;
    if (!is_ascii_to(at_) && holds_refused(text_.substr(line_, at_ - line_))) return false;
    stops_.begin_line(++at_);
    return true;
  }

  /// Unchecked, since it is asked of nearly every byte: all stand before the last, which is a
  /// break.
  char byte(std::size_t at) const { return text_.data()[at]; }
  char next() const { return byte(at_); }
  void skip_blanks() {
    while (next() == ' ') ++at_;
  }
  bool is_ascii_to(std::size_t end) const { return stops_.beyond_ascii() >= end; }

  Place place(std::size_t at) {
    if (is_ascii_to(at)) return {file_, number_, static_cast<std::uint32_t>(at - line_) + 1};
    column_ += static_cast<std::uint32_t>(characters(text_.substr(counted_, at - counted_)));
    counted_ = at;
    return {file_, number_, column_};
  }

  std::string_view text_;
  std::uint32_t file_;
  Sink& sink_;
  Stops stops_;
  std::uint32_t number_ = 0;  // of the line, from 1
  std::size_t at_ = 0;        // byte in the text
  std::size_t line_ = 0;      // where the line begins
  std::size_t counted_ = 0;   // byte whose column is known
  std::uint32_t column_ = 1;  // of counted_
  bool open_ = false;         // an entry whose keys stand on lines of their own
  bool begun_ = false;
};

}  // namespace plan
