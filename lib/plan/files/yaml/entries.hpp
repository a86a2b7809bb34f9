// SPDX-License-Identifier: MIT
// What is judged when a mapping is complete: its keys against each other. A part of strict.hpp.
#pragma once

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

/// Refuses full-width keys, numbers cut in two by a comma (in braces only) and keys given twice,
/// and mends the mapping so that the rest of it can be judged. Errors: full-width, number-comma,
/// duplicate-key; places mended go to `document`.
void judge_entries(Node& mapping, bool in_braces, Reading& document, Diagnostics& findings);

}  // namespace plan
