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

/// Events without what one library alone knows of them; their texts together, since a large file
/// has millions.
class SecondReading {
 public:
  struct Heard {
    YamlEvent::Kind kind;
    std::string_view text;
    bool quoted;
  };

  SecondReading(std::string_view text, std::uint32_t file) {
    // What it refuses shows as events that are missing.
    events_by_yamlcpp(text, file, [&](const YamlEvent& event) {
      texts_ += event.text;
      events_.push_back({texts_.size(), event.kind, event.quoted});
      return true;
    });
  }
  std::size_t size() const { return events_.size(); }
  Heard operator[](std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : events_[at - 1].end;
    const Event& event = events_[at];
    return {event.kind, std::string_view(texts_).substr(begin, event.end - begin), event.quoted};
  }

 private:
  struct Event {
    std::size_t end;  // of its text
    YamlEvent::Kind kind;
    bool quoted;
  };
  std::string texts_;
  std::vector<Event> events_;
};

/// yaml-cpp says only that a null is one, not how it was written.
bool is_null_word(const YamlEvent& event) {
  constexpr std::array<std::string_view, 5> words = {"", "~", "null", "Null", "NULL"};
  return !event.quoted && std::find(words.begin(), words.end(), event.text) != words.end();
}

bool same(const YamlEvent& event, const SecondReading::Heard& other) {
  if (event.kind != other.kind) return false;
  if (event.kind != YamlEvent::Kind::scalar) return true;
  if (event.quoted != other.quoted) return false;
  return event.text == other.text || (other.text.empty() && is_null_word(event));
}

}  // namespace

void ask_second_opinion(std::string_view bytes, std::uint32_t file, Diagnostics& findings) {
  const std::string_view text = without_bom(bytes);
  const SecondReading heard(text, file);
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

void SecondOpinions::ask(std::string_view bytes, std::uint32_t file) {
  constexpr std::size_t worth_a_thread = std::size_t{1} << 19;  // bytes
  const auto how = bytes.size() < worth_a_thread ? std::launch::deferred : std::launch::async;
  asked_.push_back(std::async(how, [bytes, file] {
    Diagnostics found;
    ask_second_opinion(bytes, file, found);
    return found;
  }));
}

Diagnostics SecondOpinions::heard() && {
  Diagnostics all;
  for (auto& one : asked_) all.append(one.get());
  return all;
}

}  // namespace plan
