// SPDX-License-Identifier: MIT
#include "plan/files/yaml/unsure.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "plan/book/keys.hpp"

namespace plan {

void UnsureSections::know(const Node& root) {
  for (const Entry& entry : root.entries) begins_[entry.key.at] = entry.key.text;
}

void UnsureSections::lost(Place place) {
  const auto after = begins_.upper_bound(place);
  if (after == begins_.begin()) return;
  const auto& [begin, name] = *std::prev(after);
  if (begin.file == place.file) unsure_.insert(name);
}

void UnsureSections::lost(const Diagnostics& findings) {
  constexpr std::array<std::string_view, 5> costly = {"bad-id", "full-width", "given-twice",
                                                      "missing-key", "wrong-shape"};
  for (const Diagnostic& finding : findings.all()) {
    if (std::find(costly.begin(), costly.end(), finding.code) != costly.end()) lost(finding.place);
    // a section of an unknown name may be any of them
    if (finding.code == "unknown-key" && begins_.contains(finding.place))
      for (const Key& row : keys_of("")) unsure_.insert(std::string(row.key));
  }
}

}  // namespace plan
