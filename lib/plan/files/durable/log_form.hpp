// SPDX-License-Identifier: MIT
// What an activity file must look like so that a line can be added to it, or taken away, without
// reading it as YAML: `activities:` and below it, at the left margin, one record after the other.
// Looks at lines; what the records say is not asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// What a new activity file begins with.
inline constexpr std::string_view log_head = "activities:";

/// How a file ends.
struct Ending {
  enum class Last {
    ended,   // with a line end, or the file is empty
    whole,   // the last line lacks nothing but its end
    torn,    // the last line is the beginning of one that `plan log` wrote
    foreign  // the last line was begun by somebody else
  };
  Last last = Last::ended;
  std::size_t line = 0;             // where that line begins, or would begin
  std::string_view newline = "\n";  // what the lines end with
};
Ending ending_of(std::string_view bytes);

/// Why no line can be added to this text; nothing if one can. A torn last line is no reason.
/// Errors: bad-log-file, cut-file (a foreign last line). `file` is the text's index in Sources.
std::optional<Diagnostic> refuse_form(std::string_view bytes, std::uint32_t file);

/// Whether the line, without its end, is one record in braces, as `plan log` writes them.
bool is_record_line(std::string_view line);

}  // namespace plan
