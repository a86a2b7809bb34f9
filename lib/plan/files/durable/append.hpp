// SPDX-License-Identifier: MIT
// One more line at the end of an activity file, so that it is there for good before anybody says
// so; and a record back. Whatever happens on the way, every line of others stays whole. What a line
// says is its maker's matter.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/book/read/node.hpp"
#include "plan/files/durable/lock.hpp"

namespace plan {

/// A file of a book's activities.
struct LogFile {
  std::string folder;  // the book's, absolute and free of symlinks
  std::string path;    // below it; the file's name in errors
  std::chrono::milliseconds patience = usual_patience;
};

/// Makes the lines, without blanks before them and without their ends, for a file that holds these
/// bytes so far, while nobody else may write to it.
using LinesFor = std::function<std::vector<std::string>(std::string_view bytes)>;
/// Is told where the beginning of a line whose writer died has been put, as soon as it is there.
using TornTo = std::function<void(const std::string& path)>;

/// Appends the lines, as deep as the file's other records: the file locked, one write, synced. A
/// file that is not there is made with its folders and appears whole. A last line that
/// is whole but for its end gets it; one that was left torn is moved to FILE.torn-1 (-2, ...).
/// While a change_set.hpp is on its way no file is made; one that was interrupted is finished
/// first. Errors: those of finish_changes(); Busy; InputError: bad-log-file, include-outside,
/// not-a-file, too-large, and of a file that could not be read with the line either those of
/// read_document; std::system_error that names the file. The file is then as it was, less a torn
/// line that had been moved.
void append_lines(const LogFile& file, const LinesFor& lines_for, const TornTo& torn_to);

/// Takes the record of this id out, all its lines, the file locked, if `judge` lets its fields
/// pass; what judge throws stops it. Result: its lines, the last without its end; nothing when
/// there is no file or no such record. Errors: those of append_lines.
std::optional<std::string> take_record(const LogFile& file, std::string_view id,
                                       const std::function<void(const Node& fields)>& judge,
                                       const TornTo& torn_to);

}  // namespace plan
