// SPDX-License-Identifier: MIT
#include "plan/files/layout/yaml_spans.hpp"

#include <algorithm>

#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/lines.hpp"

namespace plan {
namespace {

/// From places to bytes, in the order of the text: a long line is walked through once.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text), lines_(text, 0) {}

  std::size_t offset(Place at) {
    if (at.line > lines_.size()) return text_.size();
    if (at.line != at_.line || at.column < at_.column) {
      at_ = {0, at.line, 1};
      byte_ = lines_.offset(at.line);
    }
    for (; at_.column < at.column && byte_ < text_.size(); ++at_.column) {
      ++byte_;
      while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0U) == 0x80U)
        ++byte_;
    }
    return byte_;
  }

 private:
  std::string_view text_;
  Lines lines_;
  Place at_{};
  std::size_t byte_ = 0;
};

class Spans {
 public:
  explicit Spans(std::string_view text) : text_(text), walk_(text) {}

  bool take(const YamlEvent& event) {
    using Kind = YamlEvent::Kind;
    switch (event.kind) {
      case Kind::scalar: scalar(event); break;
      case Kind::list:
      case Kind::mapping: begin(event); break;
      case Kind::end: end(event); break;
      default: break;
    }
    return true;
  }

  YamlSpans made() {
    find_comments(scanned_, text_.size());
    return std::move(made_);
  }

 private:
  static constexpr std::size_t in_root = 1, in_list = 2, in_record = 3;  // how many are open

  void scalar(const YamlEvent& event) {
    const std::size_t begin = walk_.offset(event.at);
    const std::size_t until = walk_.offset(event.until);
    if (depth_ == in_root && !headed_) made_.head = begin, headed_ = true;
    if (until <= begin) return;
    find_comments(scanned_, begin);
    if (event.quoted && (text_[begin] == '|' || text_[begin] == '>')) find_in_head(begin);
    scanned_ = until;
    last_ = behind_words(until);
  }

  void begin(const YamlEvent& event) {
    ++depth_;
    if (depth_ == in_list && event.kind == YamlEvent::Kind::list)
      made_.indent = event.flow ? 0 : event.at.column - 1;
    if (depth_ != in_record) return;
    const std::size_t at = walk_.offset(event.at);
    made_.records.push_back({at, at, event.flow});
    last_ = at;
  }

  void end(const YamlEvent& event) {
    if (depth_ == in_record) {
      RecordSpan& record = made_.records.back();
      record.end = record.flow ? walk_.offset(event.until) : last_;
    }
    --depth_;
  }

  std::size_t behind_words(std::size_t end) const {
    while (end > 0 && std::string_view(" \r\n").find(text_[end - 1]) != std::string_view::npos)
      --end;
    return end;
  }

  /// The head of a text block may have one behind its sign.
  void find_in_head(std::size_t begin) {
    const std::size_t mark = text_.find_first_of("#\n", begin);
    if (mark != std::string_view::npos && text_[mark] == '#') add(mark);
  }

  /// Between values every "#" begins one.
  void find_comments(std::size_t begin, std::size_t end) {
    const std::string_view before = text_.substr(0, end);
    for (auto at = before.find('#', begin); at < end; at = before.find('#', at)) at = add(at);
  }

  /// Where its line ends.
  std::size_t add(std::size_t begin) {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    std::size_t words = end;
    while (words > begin &&
           (text_[words - 1] == ' ' || text_[words - 1] == '\r' || text_[words - 1] == '\t'))
      --words;
    made_.comments.push_back({begin, words});
    return end;
  }

  std::string_view text_;
  Walk walk_;
  YamlSpans made_{};
  std::size_t depth_ = 0;
  std::size_t scanned_ = 0;  // comments before it are found
  std::size_t last_ = 0;     // behind the last value
  bool headed_ = false;
};

}  // namespace

YamlSpans spans_of(std::string_view text) {
  Spans spans(text);
  (void)events_by_libyaml(text, 0, [&](const YamlEvent& event) { return spans.take(event); });
  return spans.made();
}

}  // namespace plan
