// SPDX-License-Identifier: MIT
// Two versions of approvals.yaml that both went on: their records cannot stand in one chain, so one
// side's acts are done again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// The commands that do again what their side has and ours has not, in order, but for what ours has
/// done already; nothing where a version is no record of approvals.
std::optional<std::vector<std::string>> acts_to_redo(std::string_view ours,
                                                     std::string_view theirs);

}  // namespace plan
