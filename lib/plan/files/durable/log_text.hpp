// SPDX-License-Identifier: MIT
// What stands in an activity file, and what a few lines more are in it: nothing here touches a
// disk. A part of append.hpp and change_set.hpp.
#pragma once

#include <string>

#include "plan/files/durable/append.hpp"
#include "plan/files/durable/log_form.hpp"

namespace plan {

struct LogText {
  std::string bytes;
  Ending ending;
  LogForm form;  // without a torn last line
};

/// `records`: the form is to hold them. Errors: InputError: bad-log-file and, of a file that cannot
/// be read with the line `shown` has, those of read_document.
LogText log_text(std::string bytes, bool records, const std::string& shown);

/// The text of a file that is not there yet, to which lines are added.
LogText new_log_text();

/// Refuses what is no activity file to which a line can be added: the errors of log_text(), and a
/// torn last line is one.
void need_log(const std::string& bytes, const std::string& shown);

/// What is to stand behind the text so that it has the lines: as deep as its other records, after
/// the head and the last line's end where they are missing. Range: no line is torn. Errors:
/// InputError: bad-log-file, where a line there would not be read.
std::string lines_behind(const LogText& log, const LinesFor& lines_for, const std::string& shown);

}  // namespace plan
