// SPDX-License-Identifier: MIT
// The plain lines of records as events, for those who compare or judge them.
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/plain_lines.hpp"

namespace plan {
namespace {

class ToEvents {
 public:
  explicit ToEvents(const EventSink& sink) : sink_(sink) {}

  bool tell(YamlEvent::Kind kind, Place at = {}) {
    YamlEvent event;
    event.kind = kind;
    event.at = at;
    return sink_(event);
  }
  bool begin(Place at) { return tell(YamlEvent::Kind::mapping, at); }
  bool key(std::string_view text, Place at) { return value(text, at, false, true); }
  bool value(std::string_view text, Place at, bool quoted, bool /*ascii*/) {
    YamlEvent event;
    event.kind = YamlEvent::Kind::scalar;
    event.at = at;
    event.text = text;
    event.quoted = quoted;
    return sink_(event);
  }
  bool end() { return tell(YamlEvent::Kind::end); }

 private:
  const EventSink& sink_;
};

}  // namespace

bool holds_refused(std::string_view line) {
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(line[at]); };
    if (byte(i) == 0xC2 && byte(i + 1) < 0xA0) return true;
    if (byte(i) == 0xEF && byte(i + 1) == 0xBF && i + 2 < line.size() && byte(i + 2) >= 0xBE)
      return true;
  }
  return false;
}

bool events_of_plain_lines(std::string_view text, std::uint32_t file, const EventSink& sink) {
  ToEvents events(sink);
  return events.tell(YamlEvent::Kind::document) && events.tell(YamlEvent::Kind::list) &&
         PlainLines<ToEvents>(text, file, events).read() && events.tell(YamlEvent::Kind::end);
}

}  // namespace plan
