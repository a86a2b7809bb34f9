// SPDX-License-Identifier: MIT
// From events to a document, refusing on the way what a book's files may not hold. A part of
// strict.hpp, which sees to the bytes before it and to the root after it.
#pragma once

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/lines.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

class Builder {
 public:
  /// Everything handed in must outlive this.
  Builder(std::string_view text, const Lines& lines, Reading& document, Diagnostics& findings);

  /// Takes the next event; false when the rest of the text is not worth reading.
  bool take(const YamlEvent& event);
  /// Closes what is still open when the events end early, at an error or by take()'s own will.
  void close_all();
  bool is_open() const { return !open_.empty(); }
  /// The end of what was understood.
  Place good() const { return good_; }
  /// Where the innermost bracket or brace stood that was open when the events ended.
  std::optional<Place> open_bracket() const { return open_bracket_; }
  /// Whether full-width punctuation was refused in the last value: what YAML makes of the text
  /// behind it is not worth telling.
  bool slipped() const { return slipped_; }

 private:
  enum class Awaits { item, key, value };
  struct Frame {
    Node* node = nullptr;
    Awaits awaits = Awaits::item;
    bool in_brackets = false;
    bool dropped = false;  // the key in hand was refused: its value goes nowhere
    bool in_key = false;   // this is a part of a refused key itself
  };

  bool begin_document(const YamlEvent& event);
  void take_scalar(const YamlEvent& event);
  void take_alias(const YamlEvent& event);
  bool begin_collection(const YamlEvent& event);
  void end_collection(Place at);
  void take_key(Frame& frame, const YamlEvent& event);
  void refuse_key(const YamlEvent& event, std::string_view code, std::string_view text,
                  std::string_view hint);
  Node& target();
  void value_done();
  void refuse_properties(const YamlEvent& event);
  void refuse_tab(Place at);
  void refuse_full_width(const Node& value);
  void refuse(std::string_view code, Place at, std::string_view text, std::string_view hint);
  std::string_view key_in_hand() const;

  const Lines& lines_;
  Reading& document_;
  Diagnostics& findings_;
  const bool has_tabs_;
  std::vector<Frame> open_;
  std::deque<Node> dropped_;  // stable addresses
  Place good_;
  std::optional<Place> open_bracket_;
  struct Lead {
    std::uint32_t line = 0;
    std::size_t width = 0;                // blanks and tabs that the line begins with
    std::optional<std::size_t> tab = {};  // the first tab among them, until it is refused
  };
  Lead lead_;  // of the line in hand: a long one is not looked through for each of its events
  bool found_document_ = false;
  bool slipped_ = false;
};

}  // namespace plan
