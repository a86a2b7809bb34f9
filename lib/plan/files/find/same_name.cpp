// SPDX-License-Identifier: MIT
#include "plan/files/find/same_name.hpp"

#include <algorithm>
#include <map>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {

void refuse_same_names(std::vector<std::string>& paths, const PlaceOfPath& place_of,
                       Diagnostics& findings) {
  std::map<std::string, std::string> seen;
  std::erase_if(paths, [&](const std::string& path) {
    if (is_ascii(path)) return false;
    const auto [before, is_new] = seen.emplace(normal_form(path), path);
    if (!is_new)
      findings.error("bad-file-name", place_of(escaped(path)),
                     said("there are two files {}, in two forms of Unicode that look the same",
                          escaped(before->first)),
                     said("join them to one, or rename one"));
    return !is_new;
  });
}

std::string same_name(const std::string& path, const std::vector<std::string>& paths) {
  if (is_ascii(path) || std::ranges::find(paths, path) != paths.end()) return path;
  const auto found = std::ranges::find(paths, normal_form(path), normal_form);
  return found == paths.end() ? path : *found;
}

}  // namespace plan
