// SPDX-License-Identifier: MIT
// libyaml's event loop. It can be left after any event, so that no text is scanned beyond the depth
// that the caller allows: libyaml's nesting in brackets is quadratic.
#include <yaml.h>

#include <algorithm>
#include <new>

#include "plan/base/text.hpp"
#include "plan/files/yaml/events.hpp"

namespace plan {
namespace {

class Parser {
 public:
  explicit Parser(std::string_view text) {
    if (!yaml_parser_initialize(&parser_)) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
  }
  ~Parser() {
    yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  /// The next event, valid until the next call; null on an error.
  const yaml_event_t* next() {
    yaml_event_delete(&event_);
    return yaml_parser_parse(&parser_, &event_) ? &event_ : nullptr;
  }
  const yaml_parser_t& state() const { return parser_; }

 private:
  yaml_parser_t parser_{};
  yaml_event_t event_{};
};

Place place(const yaml_mark_t& mark, std::uint32_t file) {
  return {file, static_cast<std::uint32_t>(mark.line + 1),
          static_cast<std::uint32_t>(mark.column + 1)};
}

/// Reader errors carry an offset in bytes and no mark.
Place place_of(std::size_t offset, std::string_view text, std::uint32_t file) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto start = before.rfind('\n') + 1;  // npos + 1 = 0: the first line
  return {file, static_cast<std::uint32_t>(line),
          static_cast<std::uint32_t>(characters(before.substr(start)) + 1)};
}

SyntaxError error_of(const yaml_parser_t& parser, std::string_view text, std::uint32_t file) {
  if (parser.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
  SyntaxError error;
  if (parser.problem) error.problem = parser.problem;
  if (parser.context) error.context = parser.context;
  if (parser.error == YAML_READER_ERROR) {
    error.at = place_of(std::min(parser.problem_offset, text.size()), text, file);
  } else {
    error.at = place(parser.problem_mark, file);
    if (parser.context) error.context_at = place(parser.context_mark, file);
  }
  return error;
}

std::string_view text_of(const yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  return {reinterpret_cast<const char*>(scalar.value), scalar.length};
}

/// Nothing for the stream's own events and a document's end, which say nothing that others do not.
std::optional<YamlEvent> translate(const yaml_event_t& from, std::uint32_t file) {
  YamlEvent event;
  event.at = place(from.start_mark, file);
  event.until = place(from.end_mark, file);
  switch (from.type) {
    case YAML_DOCUMENT_START_EVENT:
      event.kind = YamlEvent::Kind::document;
      event.directed = from.data.document_start.version_directive ||
                       from.data.document_start.tag_directives.start !=
                           from.data.document_start.tag_directives.end;
      return event;
    case YAML_ALIAS_EVENT: event.kind = YamlEvent::Kind::alias; return event;
    case YAML_SCALAR_EVENT:
      event.kind = YamlEvent::Kind::scalar;
      event.text = text_of(from);
      event.quoted = from.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
      event.anchored = from.data.scalar.anchor;
      event.tagged = from.data.scalar.tag;
      return event;
    case YAML_SEQUENCE_START_EVENT:
      event.kind = YamlEvent::Kind::list;
      event.flow = from.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
      event.anchored = from.data.sequence_start.anchor;
      event.tagged = from.data.sequence_start.tag;
      return event;
    case YAML_MAPPING_START_EVENT:
      event.kind = YamlEvent::Kind::mapping;
      event.flow = from.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
      event.anchored = from.data.mapping_start.anchor;
      event.tagged = from.data.mapping_start.tag;
      return event;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: event.kind = YamlEvent::Kind::end; return event;
    default: return {};
  }
}

}  // namespace

std::optional<SyntaxError> events_by_libyaml(std::string_view text, std::uint32_t file,
                                             const EventSink& sink) {
  Parser parser(text);
  while (const yaml_event_t* event = parser.next()) {
    if (event->type == YAML_STREAM_END_EVENT) return {};
    const auto translated = translate(*event, file);
    if (translated && !sink(*translated)) return {};
  }
  return error_of(parser.state(), text, file);
}

}  // namespace plan
