// SPDX-License-Identifier: MIT
#include "plan/files/yaml/sections.hpp"

#include <algorithm>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/book/keys.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

bool begins_with_activities(std::string_view head) {
  constexpr std::string_view name = "activities";
  head = without_bom(head);
  while (!head.empty()) {
    const auto end = std::min(head.find('\n'), head.size() - 1);
    const std::string_view line = head.substr(0, end + 1);
    const bool passes = line.starts_with('#') || line == "---\n" || line == "---\r\n" ||
                        line.find_first_not_of(" \r\n") == std::string_view::npos;
    if (!passes) return line.starts_with(name) && line.substr(name.size()).starts_with(':');
    head.remove_prefix(end + 1);
  }
  return false;
}

/// The file begins with activities: another section begins after a line.
bool may_hold_sections(std::string_view text) {
  constexpr std::size_t longest = 32;  // no section's name is longer
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    const std::string_view line = text.substr(at + 1, longest);
    if (line.empty() || line.front() < 'a' || line.front() > 'z') continue;
    const auto name = line.substr(0, line.find(':'));
    if (name != "activities" && find_key("", name)) return true;
  }
  return false;
}

bool is_activity_file(const Node& root) {
  return root.entries.size() == 1 && root.entries.front().key.text == "activities";
}

void refuse_activities(Node& root, Diagnostics& findings) {
  std::erase_if(root.entries, [&](const Entry& entry) {
    if (entry.key.text != "activities") return false;
    findings.error("activities-in-plan-file", entry.key.at,
                   said("activities stand in files of their own"),
                   said("move them to a file such as activities/2026-03.yaml"));
    return true;
  });
}

void refuse_include(Node& overlay, Diagnostics& findings) {
  std::erase_if(overlay.entries, [&](const Entry& entry) {
    if (entry.key.text != "include") return false;
    findings.error("not-in-plan-yaml", entry.key.at,
                   said("{} stands in plan.yaml only", entry.key.text),
                   said("name each further file with --overlay"));
    return true;
  });
}

void refuse_sections(const Node& root, Diagnostics& findings) {
  for (const Entry& entry : root.entries)
    if (entry.key.text != "activities")
      findings.error("section-in-activity-file", entry.key.at,
                     said("a file of activities holds no section {}", escaped(entry.key.text)),
                     said("move it to a plan file, such as plan.yaml"));
}

}  // namespace plan
