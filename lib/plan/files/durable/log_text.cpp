// SPDX-License-Identifier: MIT
#include "plan/files/durable/log_text.hpp"

#include <algorithm>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/files/durable/held_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// What reads the file later must find so many records more: a line below the list may belong to
/// something else, as to a document that has ended.
void need_readable(const LogText& log, std::string_view added, std::size_t count,
                   const std::string& shown) {
  const auto before = log.form.count;
  if (!before) return;  // below plain lines a record is one more
  Diagnostics findings;
  const auto form = form_of(log.bytes + std::string(added), 0, false, findings);
  if (form && (!form->count || *form->count == *before + count)) return;
  const auto end = without_bom(log.bytes);
  const auto line = static_cast<std::uint32_t>(std::count(end.begin(), end.end(), '\n'));
  refuse_log(shown,
             {Severity::error,
              "bad-log-file",
              {0, line, 1},
              said("a record below this line would not be read"),
              said("end the file with the list of its activities")},
             log.bytes);
}

}  // namespace

LogText log_text(std::string bytes, bool records, const std::string& shown) {
  LogText log{std::move(bytes), {}, {}};
  log.ending = ending_of(log.bytes);
  std::string text = log.bytes;
  if (log.ending.last == Ending::Last::torn) text.resize(log.ending.line);
  if (log.ending.last == Ending::Last::whole) text += '\n';
  Diagnostics findings;
  auto form = form_of(text, 0, records, findings);
  if (!form) refuse_log(shown, findings, log.bytes);
  log.form = *std::move(form);
  return log;
}

LogText new_log_text() {
  return log_text(std::string(log_head) + "\n", false, {});
}

void need_log(const std::string& bytes, const std::string& shown) {
  Diagnostics findings;
  const bool ended = bytes.empty() || bytes.back() == '\n';
  if (!form_of(bytes + (ended ? "" : "\n"), 0, false, findings)) refuse_log(shown, findings, bytes);
}

std::string lines_behind(const LogText& log, const LinesFor& lines_for, const std::string& shown) {
  const std::string newline(log.ending.newline);
  std::string text;
  if (log.ending.last == Ending::Last::whole) text = log.bytes.back() == '\r' ? "\n" : newline;
  if (!log.form.headed) text += std::string(log_head) + newline;
  const std::vector<std::string> lines = lines_for(log.bytes);
  for (const std::string& line : lines)
    text.append(log.form.indent, ' ').append(line).append(newline);
  need_readable(log, text, lines.size(), shown);
  return text;
}

}  // namespace plan
