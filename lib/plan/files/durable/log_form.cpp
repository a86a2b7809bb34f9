// SPDX-License-Identifier: MIT
#include "plan/files/durable/log_form.hpp"

#include <string>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/lines.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr std::string_view record_head = "- {";

/// Where the line begins to say something; its size for blanks and comments.
std::size_t first_word(std::string_view line) {
  const auto first = line.find_first_not_of(' ');
  return first == std::string_view::npos || line[first] == '#' ? line.size() : first;
}

bool begins_item(std::string_view line) {
  return line.starts_with("- ") || line == "-";
}

std::string_view without_return(std::string_view line) {
  return line.substr(0, line.size() - (line.ends_with('\r') ? 1 : 0));
}

Diagnostic bad(Place at, std::string_view text, std::string_view hint) {
  return {Severity::error, "bad-log-file", at, said(text), said(hint)};
}

Place place(std::uint32_t file, std::size_t line, std::size_t column) {
  return {file, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column + 1)};
}

/// The line of `activities:`; what stands before or beside it is refused.
std::optional<Diagnostic> refuse_head(const Lines& lines, std::uint32_t file, std::size_t& head) {
  for (head = 1; head <= lines.size(); ++head) {
    const std::string_view line = lines[head];
    if (line == "---" || first_word(line) == line.size()) continue;
    if (!line.starts_with(log_head)) break;
    const std::string_view rest = line.substr(log_head.size());
    const auto word = first_word(rest);
    if (word == rest.size()) return {};
    return bad(place(file, head, log_head.size() + word),
               "the activities do not stand one below the other",
               "write activities: alone on its line, and below it each record as - {...}");
  }
  return bad(place(file, std::min(head, lines.size()), 0),
             "plan log adds to files that begin with activities:",
             "begin the file so, or name another one in book.log");
}

std::optional<Diagnostic> refuse_items(const Lines& lines, std::uint32_t file, std::size_t head) {
  bool has_item = false;
  for (std::size_t number = head + 1; number <= lines.size(); ++number) {
    const std::string_view line = lines[number];
    const auto word = first_word(line);
    if (word == line.size() || (word > 0 && has_item)) continue;
    if (word > 0)
      return bad(place(file, number, word), "the records do not begin at the left margin",
                 "take away the blanks before them");
    if (!begins_item(line))
      return bad(place(file, number, 0), "this is no record of the list of activities",
                 "move it to a plan file, or name another file in book.log");
    has_item = true;
  }
  return {};
}

/// What is to be thought of a last line without an end.
Ending::Last judge(std::string_view line, bool alone) {
  if (is_record_line(without_return(line)) || (alone && without_return(line) == log_head))
    return Ending::Last::whole;
  const bool begun =
      line.starts_with(record_head) || record_head.starts_with(line) ||
      (alone && log_head.starts_with(line)) ||
      line.find('\0') != std::string_view::npos;  // what a disk gives back that lost its power
  return begun ? Ending::Last::torn : Ending::Last::foreign;
}

}  // namespace

bool is_record_line(std::string_view line) {
  if (!line.starts_with(record_head) || line.find('\n') != std::string_view::npos) return false;
  Diagnostics findings;
  const Reading read =
      read_document(std::string(log_head) + "\n" + std::string(line) + "\n", 0, findings);
  const Node* list = read.root.find("activities");
  return read.whole && !findings.has_errors() && list && list->items.size() == 1 &&
         list->items.front().kind == Node::Kind::mapping;
}

Ending ending_of(std::string_view bytes) {
  const std::string_view text = without_bom(bytes);
  const auto end = text.rfind('\n');  // npos + 1 = 0: the first line
  const std::string_view last = text.substr(end + 1);
  Ending ending;
  ending.line = bytes.size() - last.size();
  if (text.substr(0, end + 1).ends_with("\r\n")) ending.newline = "\r\n";
  if (!last.empty()) ending.last = judge(last, end == std::string_view::npos);
  return ending;
}

std::optional<Diagnostic> refuse_form(std::string_view bytes, std::uint32_t file) {
  const Ending ending = ending_of(bytes);
  const bool torn = ending.last == Ending::Last::torn;
  const std::string_view text = without_bom(bytes.substr(0, torn ? ending.line : bytes.size()));
  if (text.empty()) return {};
  const Lines lines(text, file);
  if (ending.last == Ending::Last::foreign)
    return Diagnostic{Severity::error, "cut-file",
                      place(file, lines.size(), characters(lines[lines.size()]) - 1),
                      said("the file ends inside a line"),
                      said("see whether the end is missing, then end the last line with "
                           "a line break")};
  std::size_t head = 0;
  if (auto refused = refuse_head(lines, file, head)) return refused;
  return refuse_items(lines, file, head);
}

}  // namespace plan
