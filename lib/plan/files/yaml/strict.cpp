// SPDX-License-Identifier: MIT
#include "plan/files/yaml/strict.hpp"

#include <algorithm>
#include <string>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/yaml/builder.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/lines.hpp"
#include "plan/files/yaml/syntax.hpp"

namespace plan {
namespace {

std::size_t first_lone_return(std::string_view text) {
  for (auto at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
    if (!text.substr(at + 1).starts_with('\n')) return at;
  return text.size();
}

bool is_separator(std::string_view text) {
  return text.starts_with("\xC2\x85") || text.starts_with("\xE2\x80\xA8") ||
         text.starts_with("\xE2\x80\xA9") || text.starts_with("\xEF\xBB\xBF");
}

/// Bytes before 0x80 are no characters of a text here; beyond it C1 and the separators are.
bool is_control(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const auto second = static_cast<unsigned char>(text.size() > 1 ? text[1] : 0);
  return first < 0x80 || is_separator(text) || (first == 0xC2 && second >= 0x80 && second < 0xA0);
}

void refuse_byte(std::string_view text, std::size_t at, const Lines& lines, Diagnostics& findings) {
  const std::string_view rest = text.substr(at);
  const auto lead = static_cast<unsigned char>(rest.front());
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
  if (rest.front() == '\r')
    findings.error("control-character", lines.place(at),
                   said("a carriage return stands here without a line feed"),
                   said("end lines with LF or CRLF"));
  else if (is_control(rest))
    findings.error("control-character", lines.place(at),
                   said("the control character {} stands here", telling(rest.substr(0, length))),
                   said("take it out"));
  else
    findings.error("bad-utf8", lines.place(at), said("this is not UTF-8"),
                   said("save the file as UTF-8; it may be GBK now"));
}

/// The last line, its last character: where a copy or a download broke off.
void refuse_cut(std::string_view text, const Lines& lines, Diagnostics& findings) {
  Place at = lines.place(text.size());
  if (at.column > 1) --at.column;
  findings.error("cut-file", at, said("the file ends inside a line"),
                 said("write what is missing behind it, or take the broken line out"));
}

/// What git writes about the sides of a conflict, at the beginning of a line.
bool is_marker(std::string_view line, char sign) {
  constexpr std::size_t length = 7;
  return line.starts_with(std::string(length, sign)) &&
         (line.size() == length || line[length] == ' ');
}

bool is_marker(std::string_view line) {
  return !line.empty() && std::string_view("<|=>").find(line[0]) != std::string_view::npos &&
         is_marker(line, line[0]);
}

/// Lines of a merge that was left unfinished, from the first of git's markers to the last of the
/// same conflict; 0: there is none.
struct Conflict {
  std::size_t first = 0, last = 0;
};

Conflict conflict_in(const Lines& lines) {
  Conflict found;
  for (std::size_t line = 1; line <= lines.size(); ++line) {
    if (!is_marker(lines[line])) continue;
    if (found.first == 0) found.first = line;
    found.last = line;
    if (is_marker(lines[line], '>')) break;
  }
  return found;
}

/// A text may underline a word with =======; what begins or ends a conflict is no text.
bool is_sure(const Conflict& conflict, const Lines& lines) {
  return is_marker(lines[conflict.first], '<') || is_marker(lines[conflict.last], '>');
}

/// The record of approvals is a chain: no lines of two sides can stand in it.
bool is_of_approvals(const Lines& lines) {
  for (std::size_t line = 1; line <= lines.size(); ++line)
    if (lines[line].starts_with("approvals:")) return true;
  return false;
}

void refuse_conflict(const Conflict& conflict, const Lines& lines, std::uint32_t file,
                     Diagnostics& findings) {
  const Place at{file, static_cast<std::uint32_t>(conflict.first), 1};
  findings.error("merge-markers", at,
                 said("a merge is unfinished: lines {} to {} hold both of its sides",
                      conflict.first, conflict.last),
                 is_of_approvals(lines)
                     ? said("keep one side whole: git checkout --ours approvals.yaml; then do the "
                            "other side's acts again")
                     : said("keep what is right and take git's markers out"));
}

/// Whether a text without a line break at its end breaks off, by what YAML makes of it: something
/// is open, or a key, a value or an entry has only begun.
bool is_torn(std::string_view text, std::uint32_t file, const Lines& lines) {
  YamlEvent::Kind root = YamlEvent::Kind::end;
  bool is_bare = false;  // the last value is none
  const auto error = events_by_libyaml(text, file, [&](const YamlEvent& event) {
    using Kind = YamlEvent::Kind;
    if (root == Kind::end && event.kind != Kind::document) root = event.kind;
    if (event.kind != Kind::end)
      is_bare = event.kind == Kind::scalar && event.text.empty() && !event.quoted;
    return true;
  });
  if (error) return lines.is_end(error->at);
  const auto end = text.find_last_not_of(" \r");
  const bool waits = end != std::string_view::npos && (text[end] == ':' || text[end] == '-');
  return root == YamlEvent::Kind::scalar || (is_bare && waits);
}

/// Silent where an earlier trouble is the reason.
void refuse_root(bool is_told, Reading& document, Diagnostics& findings, std::uint32_t file) {
  Node& root = document.root;
  const Place start{file, 1, 1};
  if (root.kind == Node::Kind::null && document.whole) {
    findings.error("empty-file", start, said("the file is empty"),
                   said("write a section into it, or take it away"));
  } else if (root.kind != Node::Kind::null && !is_told) {
    findings.error("wrong-shape", root.at,
                   said("a file of a book holds sections, this one does not"),
                   said("write the name of the section before it, such as reps:"));
  }
  document.whole = false;
  root = Node{};
  root.kind = Node::Kind::mapping;
  root.at = start;
  document.incomplete.push_back(start);
}

/// What is open at the end of a broken file, or behind full-width punctuation, has been spoken of.
bool is_known(const SyntaxError& error, const Builder& builder, const Reading& document,
              bool at_broken_end) {
  return at_broken_end || builder.slipped() ||
         std::any_of(document.told.begin(), document.told.end(),
                     [&](Place told) { return told.line == error.at.line; });
}

}  // namespace

std::string_view without_bom(std::string_view bytes) {
  return bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
}

std::size_t first_refused_byte(std::string_view text) {
  std::size_t first = std::min(first_bad_byte(text).value_or(text.size()), first_lone_return(text));
  for (const std::string_view separator :
       {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"})
    first = std::min(first, text.find(separator));
  return first;
}

Reading read_document(std::string_view bytes, std::uint32_t file, Diagnostics& findings) {
  const std::string_view whole_text = without_bom(bytes);
  const Lines lines(whole_text, file);
  std::string_view text = whole_text;
  Reading document;
  const auto refused = first_refused_byte(text);
  const Conflict conflict = conflict_in(lines);
  const bool merging =
      conflict.first != 0 && is_sure(conflict, lines) && lines.offset(conflict.first) <= refused;
  const bool cut = refused == text.size() && !merging && !text.empty() && text.back() != '\n' &&
                   is_torn(text, file, lines);
  if (merging) {
    refuse_conflict(conflict, lines, file, findings);
    text = text.substr(0, lines.offset(conflict.first));
  }
  if (!merging && refused < text.size()) {
    refuse_byte(text, refused, lines, findings);
    text = text.substr(0, text.substr(0, refused).rfind('\n') + 1);
  }
  if (cut) refuse_cut(text, lines, findings);
  document.whole = !cut && text.size() == whole_text.size();
  const Lines read_lines(text, file);
  Builder builder(text, read_lines, document, findings);
  Place last_scalar;
  const auto error = events_by_libyaml(text, file, [&](const YamlEvent& event) {
    if (event.kind == YamlEvent::Kind::scalar) last_scalar = event.at;
    return builder.take(event);
  });
  if (error || builder.is_open()) builder.close_all();
  const bool broken = cut || text.size() < whole_text.size();
  const bool at_marker = error && !merging && conflict.first != 0 &&
                         (error->at.line == conflict.first || error->at.line == conflict.first + 1);
  if (at_marker)
    refuse_conflict(conflict, lines, file, findings);
  else if (error && !is_known(*error, builder, document, broken && read_lines.is_end(error->at)))
    findings.add(reword(*error, {builder.good(), builder.open_bracket()}, read_lines));
  // what YAML took for a text just before an error is part of it
  if (error) document.told.push_back(builder.good());
  if (cut) document.told.push_back(last_scalar);
  if (document.root.kind != Node::Kind::mapping)
    refuse_root(builder.slipped() || cut, document, findings, file);
  // no section is a text, so the word that other programs write for nothing is nothing here
  for (Entry& section : document.root.entries)
    if (section.value.says_nothing()) section.value.kind = Node::Kind::null;
  return document;
}

}  // namespace plan
