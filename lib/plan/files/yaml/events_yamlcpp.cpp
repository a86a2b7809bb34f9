// SPDX-License-Identifier: MIT
// yaml-cpp's event handler. One document is asked for, then a second that must not be there: asking
// for all of them never ends on some texts, and asking for one alone drops what follows it in
// silence.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/yaml.h>

#include <istream>
#include <streambuf>

#include "plan/files/yaml/events.hpp"

namespace plan {
namespace {

struct Stopped {};  // leaves yaml-cpp's parser, which asks its handler nothing

class Buffer : public std::streambuf {
 public:
  explicit Buffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a get area is never written
    setg(begin, begin, begin + text.size());
  }
};

class Handler : public YAML::EventHandler {
 public:
  Handler(std::uint32_t file, const EventSink& sink) : file_(file), sink_(sink) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    send({.kind = YamlEvent::Kind::document, .at = place(mark)});
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    send({.kind = YamlEvent::Kind::scalar,
          .at = place(mark),
          .anchored = anchor != YAML::NullAnchor});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    send({.kind = YamlEvent::Kind::alias, .at = place(mark)});
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    // "?" is a plain scalar without a tag, "!" a quoted one
    send({.kind = YamlEvent::Kind::scalar,
          .at = place(mark),
          .text = value,
          .quoted = tag == "!",
          .anchored = anchor != YAML::NullAnchor,
          .tagged = tag != "!" && tag != "?"});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    begin(YamlEvent::Kind::list, mark, tag, anchor);
  }
  void OnSequenceEnd() override { send({.kind = YamlEvent::Kind::end}); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    begin(YamlEvent::Kind::mapping, mark, tag, anchor);
  }
  void OnMapEnd() override { send({.kind = YamlEvent::Kind::end}); }

 private:
  Place place(const YAML::Mark& mark) const {
    return {file_, static_cast<std::uint32_t>(mark.line + 1),
            static_cast<std::uint32_t>(mark.column + 1)};
  }
  void begin(YamlEvent::Kind kind, const YAML::Mark& mark, const std::string& tag,
             YAML::anchor_t anchor) {
    send({.kind = kind,
          .at = place(mark),
          .anchored = anchor != YAML::NullAnchor,
          .tagged = tag != "!" && tag != "?" && !tag.empty()});
  }
  void send(const YamlEvent& event) {
    if (!sink_(event)) throw Stopped{};
  }

  std::uint32_t file_;
  const EventSink& sink_;
};

}  // namespace

std::optional<SyntaxError> events_by_yamlcpp(std::string_view text, std::uint32_t file,
                                             const EventSink& sink) {
  Buffer buffer(text);
  std::istream in(&buffer);
  Handler handler(file, sink);
  try {
    YAML::Parser parser(in);
    if (parser.HandleNextDocument(handler)) parser.HandleNextDocument(handler);
  } catch (const Stopped&) {
  } catch (const YAML::Exception& error) {
    const Place at{file, static_cast<std::uint32_t>(error.mark.line + 1),
                   static_cast<std::uint32_t>(error.mark.column + 1)};
    return SyntaxError{at, error.msg, {}, {}};
  }
  return {};
}

}  // namespace plan
