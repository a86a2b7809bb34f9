// SPDX-License-Identifier: MIT
// plan export --to ics: what is to be done on which day, for calendars.
#pragma once

#include "plan/query/query.hpp"

namespace plan {

/// Writes FILE.ics, or a folder with a file for each person. Errors: UsageError; those of
/// Session::records() and of WrittenFiles.
void export_agenda(const Query& query, Session& session);

}  // namespace plan
