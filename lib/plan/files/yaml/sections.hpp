// SPDX-License-Identifier: MIT
// Plan file or activity file: told by the sections. What stands in the sections is not looked at.
#pragma once

#include <string_view>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// Whether the first section in a file's beginning is `activities`; false as well when that cannot
/// be told without reading it as YAML.
bool begins_with_activities(std::string_view head);

/// Whether a line of the text may begin another section than `activities`; cheap, and not sure.
bool may_hold_sections(std::string_view text);

/// Whether `activities` is the only section.
bool is_activity_file(const Node& root);

/// Takes `activities` out of a plan file. Errors: activities-in-plan-file.
void refuse_activities(Node& root, Diagnostics& findings);

/// Takes `include` out of an overlay, which brings no files along. Errors: not-in-plan-yaml.
void refuse_include(Node& overlay, Diagnostics& findings);

/// Errors: section-in-activity-file, for each section but `activities`.
void refuse_sections(const Node& root, Diagnostics& findings);

}  // namespace plan
