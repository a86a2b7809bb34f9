// SPDX-License-Identifier: MIT
#include "plan/files/language_of.hpp"

#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr std::size_t head_size = std::size_t{1} << 16;  // the book stands at the top of its file

/// Follows the events to the value of `language` in the section `book`.
class Search {
 public:
  /// Whether to go on.
  bool take(const YamlEvent& event) {
    switch (event.kind) {
      case YamlEvent::Kind::document: return true;
      case YamlEvent::Kind::mapping:
      case YamlEvent::Kind::list: return begin(event.kind == YamlEvent::Kind::mapping);
      case YamlEvent::Kind::end: return end();
      case YamlEvent::Kind::alias: is_key_ = true; return true;
      case YamlEvent::Kind::scalar: break;
    }
    return scalar(event.text);
  }
  const std::optional<std::string>& found() const { return found_; }

 private:
  bool begin(bool mapping) {
    if (depth_ == 1) in_book_ = mapping && !is_key_ && key_ == "book";
    ++depth_;
    is_key_ = true;
    return true;
  }

  bool end() {
    --depth_;
    is_key_ = true;
    return depth_ != 1 || !in_book_;
  }

  bool scalar(std::string_view text) {
    if (depth_ != 1 && (depth_ != 2 || !in_book_)) return true;
    if (!is_key_ && in_book_ && key_ == "language") found_ = text;
    if (is_key_) key_ = text;
    is_key_ = !is_key_;
    return !found_;
  }

  int depth_ = 0;
  bool in_book_ = false, is_key_ = true;
  std::string key_;
  std::optional<std::string> found_;
};

}  // namespace

std::optional<Language> language_of(const std::string& entry) {
  const FileBytes read = read_file(entry, head_size, false);
  if (read.error) return {};
  Search search;
  events_by_libyaml(without_bom(read.bytes), 0,
                    [&](const YamlEvent& event) { return search.take(event); });
  if (search.found() == "zh") return Language::zh;
  if (search.found() == "en") return Language::en;
  return {};
}

}  // namespace plan
