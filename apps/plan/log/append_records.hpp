// SPDX-License-Identifier: MIT
// Records at the end of an activity file of the book, remembered as those that were logged last.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "plan/log/given_record.hpp"

namespace plan {

struct LineLogged {
  std::string id;
  std::string text;
};

/// The file of the book to which the record goes. Errors: InputError where no include of the book
/// covers it: it would be written and never read.
std::string file_of(const GivenRecord& given, const Loaded& loaded);

/// Appends the records, all or none; those without an id get one. Range: all belong to the file
/// `path`. Errors: those of append_lines().
std::vector<LineLogged> append_records(std::span<const GivenRecord> given, const std::string& path,
                                       Session& session);

/// What was found of a writer that died is no error, but somebody should look at it.
void tell_torn(const std::string& file, const std::string& moved_to);

}  // namespace plan
