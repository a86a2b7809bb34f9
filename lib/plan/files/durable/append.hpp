// SPDX-License-Identifier: MIT
// One more line at the end of an activity file, so that it is there for good before anybody says
// so; and the last line back. Whatever happens on the way, every line of others stays whole. What a
// line says is its maker's matter.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "plan/files/durable/lock.hpp"

namespace plan {

/// A file of a book's activities.
struct LogFile {
  std::string folder;  // the book's, absolute and free of symlinks
  std::string path;    // below it; the file's name in errors
  std::chrono::milliseconds patience = usual_patience;
};

/// Makes the line, without its end, that will begin at this byte of the file.
using LineAt = std::function<std::string(std::uint64_t offset)>;
/// Is told where the beginning of a line whose writer died has been put, as soon as it is there.
using TornTo = std::function<void(const std::string& path)>;

/// Appends a line: the file locked, one write, synced. Result: the line. A file that is not there
/// is made with its folders and appears whole. A last line that is whole but for its end gets it;
/// one that was left torn is moved to FILE.torn-1 (-2, ...). Errors: Busy; InputError:
/// bad-log-file, cut-file, include-outside, not-a-file, too-large; std::system_error that names the
/// file. The file is then as it was, less a torn line that had been moved.
std::string append_line(const LogFile& file, const LineAt& line_at, const TornTo& torn_to);

/// Takes the last line away, the file locked, if `judge` lets it pass; what judge throws stops it.
/// Result: the line; nothing when there is no file or the last line is no record in braces.
/// Errors: those of append_line.
std::optional<std::string> take_last_line(const LogFile& file,
                                          const std::function<void(std::string_view)>& judge,
                                          const TornTo& torn_to);

}  // namespace plan
