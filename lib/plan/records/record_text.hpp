// SPDX-License-Identifier: MIT
// A record of activities as the one line that stands for it in a file. What the values may be is
// not judged here.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/records/kinds.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// The keys of a kind's records in the order in which they are written: those of every record, the
/// kind's own, the note.
std::vector<const Key*> written_keys(const Kind& kind);

/// `{date: 2026-03-02, rep: li.na, kind: visit, note: "a, b"}`: the fields that the kind takes, in
/// the order of written_keys(). Reading it gives the same texts.
std::string record_text(const Kind& kind, std::span<const Field> fields);

/// Adds a key and its value of this type to a line that begins with its brace. An id and a key are
/// quoted only where others would take them for something else.
void add_value(std::string_view key, Type type, std::string_view text, std::string& line);

/// The text as a value in double quotes, on one line.
std::string in_quotes(std::string_view text);

/// The text as a value within braces: plain where nobody could read it otherwise, else in double
/// quotes, on one line.
std::string scalar_text(std::string_view text);

}  // namespace plan
