// SPDX-License-Identifier: MIT
#include "plan/files/find/cover.hpp"

#include <algorithm>
#include <span>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/find/glob.hpp"

namespace plan {
namespace {

using Steps = std::span<const std::string_view>;

bool covers_steps(Steps pattern, Steps path) {
  if (pattern.empty() || path.empty()) return pattern.empty() && path.empty();
  if (pattern.front() == "**") {
    // `**` takes as many folders as it likes; at the end of a pattern a file of any name follows
    const bool any_file = pattern.size() == 1;
    for (std::size_t folders = 0; folders < path.size(); ++folders) {
      const Steps rest = path.subspan(folders);
      if (any_file ? rest.size() == 1 && fits(rest.front(), "*")
                   : covers_steps(pattern.subspan(1), rest))
        return true;
      if (!fits(path[folders], "*")) return false;
    }
    return false;
  }
  return fits(path.front(), pattern.front()) && covers_steps(pattern.subspan(1), path.subspan(1));
}

}  // namespace

std::vector<std::string_view> steps_of(std::string_view path) {
  std::vector<std::string_view> steps;
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    if (const auto step = path.substr(0, end); !step.empty() && step != ".") steps.push_back(step);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return steps;
}

std::vector<std::string> included(const Node* include) {
  if (!include || include->kind == Node::Kind::null)
    return {"*.yaml", "years/*.yaml", "customers/**/*.yaml", "activities/**/*.yaml"};
  std::vector<std::string> list;
  for (const Node& item : include->items)
    if (item.kind == Node::Kind::scalar) list.push_back(item.text);
  return list;
}

std::vector<std::string> always_included() {
  return {"approvals.yaml", "closed/*.yaml"};
}

bool covers(const std::vector<std::string>& included, std::string_view path) {
  const auto steps = steps_of(path);
  return std::ranges::any_of(
      included, [&](const std::string& pattern) { return covers_steps(steps_of(pattern), steps); });
}

void check_covered(const std::vector<std::string>& list, std::string_view path, Place at,
                   Diagnostics& findings) {
  if (covers(list, path)) return;
  const std::string_view folder = path.substr(0, path.find('/') + 1);
  const std::string pattern =
      folder.empty() ? std::string(path) : std::string(folder) + "**/*.yaml";
  // to give an include where there is none would take the usual files out
  findings.error("log-not-included", at,
                 said("no path of include covers {}, where plan log would write", escaped(path)),
                 list == included(nullptr) ? said("name a file below activities/ in book.log")
                                           : said("add {} to include", escaped(pattern)));
}

}  // namespace plan
