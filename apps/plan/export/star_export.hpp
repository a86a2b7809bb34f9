// SPDX-License-Identifier: MIT
// plan export --to: facts and what they are told apart by, into a folder, in the form that is asked
// for. What the tables are is exchange/star's.
#pragma once

#include <string_view>

#include "plan/query/query.hpp"

namespace plan {

/// What --to takes, and what --dialect does.
Words export_forms();
Words dialect_names();

/// Writes the folder and tells of it. Errors: UsageError; those of Session::records() and of
/// WrittenFiles.
void export_star(const Query& query, Session& session);

}  // namespace plan
