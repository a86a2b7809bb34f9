// SPDX-License-Identifier: MIT
// What is doubtful about a record that is about to be logged, beside those that it would most
// likely double or contradict: of its day in the file that it goes to, and of its deal. All else is
// for plan check, which reads the whole book.
#pragma once

#include <string>
#include <string_view>

#include "plan/records/judge_record.hpp"
#include "plan/session.hpp"

namespace plan {

/// The records of the day in the activity file `path` of the book, not settled; the file becomes a
/// source where it holds any. No file yet holds none. Errors: std::system_error that names the
/// file.
Records records_beside(const std::string& path, std::string_view date, const BookIds& ids,
                       Session& session);

/// Adds what plan check would doubt about the record, of what these checks judge: record-doubled
/// beside those of its day, and where all records were read the checks of deals, beside those of
/// its deal. Range: the record has no error.
void doubt_record(const TypedRecord& record, Records day, const Others* others, const BookIds& ids,
                  Day as_of, Diagnostics& findings);

}  // namespace plan
