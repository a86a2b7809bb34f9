// SPDX-License-Identifier: MIT
// Ids that are more than a word to other programs that read YAML: js-yaml, PyYAML, yq and their
// like take 010 for 8 and no for false, and write them back so. A book's own readers never do.
#pragma once

#include <string_view>

namespace plan {

/// Whether some reader of YAML 1.1 or 1.2 takes the id, without quotes, for a value that it would
/// write back otherwise: 010, 1e3, 1.50, 0x1F, no, null, 2026-03-02, numbers of more than 15
/// digits. False of 12 and 1.5. Range: a text that is_id().
bool is_changed_elsewhere(std::string_view id);

}  // namespace plan
