// SPDX-License-Identifier: MIT
#include "plan/files/yaml/opinion.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "plan/base/said.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// An event without what one library alone knows of it.
struct Heard {
  YamlEvent::Kind kind;
  std::string text;
  bool quoted;
};

std::vector<Heard> second_reading(std::string_view text, std::uint32_t file) {
  std::vector<Heard> heard;
  // What it refuses shows as events that are missing.
  events_by_yamlcpp(text, file, [&](const YamlEvent& event) {
    heard.push_back({event.kind, std::string(event.text), event.quoted});
    return true;
  });
  return heard;
}

/// yaml-cpp says only that a null is one, not how it was written.
bool is_null_word(const YamlEvent& event) {
  constexpr std::array<std::string_view, 5> words = {"", "~", "null", "Null", "NULL"};
  return !event.quoted && std::find(words.begin(), words.end(), event.text) != words.end();
}

bool same(const YamlEvent& event, const Heard& other) {
  if (event.kind != other.kind) return false;
  if (event.kind != YamlEvent::Kind::scalar) return true;
  if (event.quoted != other.quoted) return false;
  return event.text == other.text || (other.text.empty() && is_null_word(event));
}

}  // namespace

void ask_second_opinion(std::string_view bytes, std::uint32_t file, Diagnostics& findings) {
  const std::string_view text = without_bom(bytes);
  const auto heard = second_reading(text, file);
  std::size_t next = 0;
  Place differ{};
  Place last{file, 1, 1};
  events_by_libyaml(text, file, [&](const YamlEvent& event) {
    if (event.kind != YamlEvent::Kind::end) last = event.at;
    if (next < heard.size() && same(event, heard[next++])) return true;
    differ = last;
    return false;
  });
  if (!differ && next < heard.size()) differ = last;
  if (differ)
    findings.error("second-opinion", differ,
                   said("two readers of YAML do not agree on what stands here"),
                   said("write it more plainly: quote texts, one entry a line"));
}

}  // namespace plan
