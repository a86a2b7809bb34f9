// SPDX-License-Identifier: MIT
// What an activity file must look like so that a line can be added to it, or a record taken away,
// and everything else stays as somebody has written it: `activities:` and below it, however deep,
// the records one after the other, in braces or not. What the records say is not asked.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

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

/// A record in a file: its lines, from its "-" on, without comments and blank lines behind it.
struct LoggedRecord {
  std::size_t begin = 0;
  std::size_t end = 0;  // behind its last line's end
  Node fields;
};

/// The list of a file's records.
struct LogForm {
  bool headed = false;                   // activities: is there
  std::size_t indent = 0;                // blanks before each record's "-"
  std::optional<std::size_t> count = 0;  // of records; none: they stand in plain lines, uncounted
  std::vector<LoggedRecord> records;     // left out where only the form is asked for
};

/// The form of a file that ends with a line. Nothing where no line can be added, which `findings`
/// tell then. Errors: bad-log-file and, of a file that cannot be read to its end, those of
/// read_document. `file` is the text's index in Sources.
std::optional<LogForm> form_of(std::string_view bytes, std::uint32_t file, bool records,
                               Diagnostics& findings);

}  // namespace plan
