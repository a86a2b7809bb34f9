// SPDX-License-Identifier: MIT
// plan import --guess: a map for an export.
#pragma once

#include "plan/command/option.hpp"
#include "plan/session.hpp"

namespace plan {

/// Writes a map for the file. Errors: UsageError where its columns say nothing, or a file would be
/// lost; InputError where it cannot be read.
int guess_run(const Options& options, Session& session);

}  // namespace plan
