// SPDX-License-Identifier: MIT
// Whether a record may be added to a book's: by the readers that judge it when it stands in a file,
// so that what they say is the same. Reads and writes nothing.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "plan/records/record_form.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// A record that was typed, each of its fields on a line of its own.
struct TypedRecord {
  std::span<const Field> fields;
  Place at;
  std::optional<Period> within{};  // the days that the name of its file would allow
};

/// The records that it would stand among, with what is wrong there already.
struct Others {
  Records& records;
  const Diagnostics& of_files;
  const Diagnostics& of_records;
};

/// The key of the field in that line (from 1); empty when there is none.
std::string_view key_at(std::span<const Field> fields, std::uint32_t line);

/// Whether the record is to be seen beside all others: it names what they make, or has a name that
/// may be theirs.
bool needs_others(std::span<const Field> fields);

/// Adds everything that is wrong with the record or, where the findings hold no error so far, with
/// the others by it. `others`: null where it needs none. Errors: those of ActivityReader::read(),
/// Records::settle() and unreadable files.
void judge_record(const TypedRecord& record, const BookIds& ids, const Others* others,
                  Diagnostics& findings);

/// Adds what is wrong with the value of one key, of a record that is not complete; findings about
/// other keys go.
void judge_value(const TypedRecord& record, std::string_view key, const BookIds& ids,
                 Diagnostics& findings);

}  // namespace plan
