// SPDX-License-Identifier: MIT
// One stream of events with places, whoever makes it: libyaml reads every file but for the plain
// lines of records, yaml-cpp gives the second opinion. Says what stands where and judges nothing;
// what is allowed is strict.hpp's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// One step through a YAML text. The views live only as long as the call that hands the event over.
struct YamlEvent {
  enum class Kind { document, scalar, alias, list, mapping, end };  // end: of a list or mapping
  Kind kind = Kind::end;
  Place at{};               // first character (of an anchor or tag, if there is one)
  Place until{};            // behind the last character; known to libyaml's stream only
  std::string_view text{};  // scalar: its content
  bool quoted = false;      // scalar: in quotes or as a block
  bool flow = false;        // list, mapping: in brackets or braces
  bool anchored = false;
  bool tagged = false;
  bool directed = false;  // document: begun with directives
};

/// Takes the events in order; false ends the stream there.
using EventSink = std::function<bool(const YamlEvent&)>;

/// Where a text stops to be YAML, in the library's own words.
struct SyntaxError {
  Place at;
  std::string problem;
  std::string context;
  Place context_at;  // where the thing began that the context speaks of; may have no place
};

/// Hands all events of the text to `sink`; nothing if it is YAML to its end (or to where the sink
/// ends it). `text` has no BOM. Columns are characters from 1. Errors: std::bad_alloc.
std::optional<SyntaxError> events_by_libyaml(std::string_view text, std::uint32_t file,
                                             const EventSink& sink);

/// The same by yaml-cpp, whose places count bytes and carry no `until`, `flow` or `directed`.
std::optional<SyntaxError> events_by_yamlcpp(std::string_view text, std::uint32_t file,
                                             const EventSink& sink);

/// Hands the events of a list of records that stands in plain lines to `sink`, as libyaml would but
/// sooner; only mappings and scalars have a place, none has `until`. False: some line is not that
/// plain, or the sink ended the stream; events were handed over up to there. `text` holds no byte
/// that first_refused_byte() refuses, no tab and no document mark.
bool events_of_plain_lines(std::string_view text, std::uint32_t file, const EventSink& sink);

}  // namespace plan
