// SPDX-License-Identifier: MIT
// Whether what was given may be logged (judge_record.hpp), in words that help at a command line.
#pragma once

#include <optional>
#include <string_view>

#include "plan/log/given_record.hpp"

namespace plan {

/// Everything that is wrong with the record, or with the book's own by it. Its words are a source
/// of session.read() afterwards, called "plan log". Activity files are read where it names what
/// other records make. Errors: see Session::read().
Diagnostics judge_given(const GivenRecord& given, Session& session);

/// What is wrong with the value of one key, of a record that is not complete. `files`: the book's,
/// for hints; `sources` gets the record's words.
Diagnostics judge_given_value(const GivenRecord& given, std::string_view key, const BookIds& ids,
                              const Sources& files, Sources& sources);

/// Where the record belongs: the path of book.log; nothing while its day or rep cannot be read.
std::optional<std::string> path_of(const GivenRecord& given, const Book& book);

}  // namespace plan
