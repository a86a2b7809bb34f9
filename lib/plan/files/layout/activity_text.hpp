// SPDX-License-Identifier: MIT
// An activity file as what it says and the comments around it, however it is laid out, and its
// canonical form: `activities:` and below it each record as the one line that `plan log` would
// write. Values stay as they were written, records, comments and groups in their order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// A record's line without its end, and what stands around it. A line above is a comment or, where
/// it is empty, a blank line.
struct LaidRecord {
  std::vector<std::string> above;
  std::string line;
  std::string behind;  // the comment behind it; empty: none
};

struct ActivityText {
  std::vector<std::string> head;  // lines above activities:
  std::string behind_head;        // the comment behind it
  std::vector<LaidRecord> records;
  std::vector<std::string> tail;  // lines below the last record
};

/// What the file says. Nothing where it has an error of its own, whatever the book is, which
/// `findings` tell then: those of read_document(), section-in-activity-file, wrong-shape and those
/// of FormReader::read(). Comments inside a record are lines above it; one on its last line is
/// behind it.
std::optional<ActivityText> read_activity_text(std::string_view bytes, std::uint32_t file,
                                               Diagnostics& findings);

/// The text in canonical form, its lines ended by `newline`.
std::string laid_out(const ActivityText& text, std::string_view newline);

/// The file in canonical form with its own line ends, without a byte order mark. Errors: see
/// read_activity_text().
std::optional<std::string> canonical_text(std::string_view bytes, std::uint32_t file,
                                          Diagnostics& findings);

}  // namespace plan
