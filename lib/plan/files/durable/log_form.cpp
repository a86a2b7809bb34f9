// SPDX-License-Identifier: MIT
#include "plan/files/durable/log_form.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/files/activity_file.hpp"
#include "plan/files/yaml/events.hpp"
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

std::string_view without_return(std::string_view line) {
  return line.substr(0, line.size() - (line.ends_with('\r') ? 1 : 0));
}

bool is_whole(std::string_view bytes) {
  Diagnostics ignored;
  return read_document(bytes, 0, ignored).whole;
}

/// Whether the line says all that a record says, though perhaps not where it stands.
bool is_record(std::string_view line) {
  return is_whole(std::string(log_head) + "\n" + std::string(line) + "\n");
}

/// What is to be thought of a last line without an end, which alone keeps the text from being
/// whole.
Ending::Last judge(std::string_view line, bool alone) {
  if (alone && line == log_head) return Ending::Last::whole;
  const std::string_view words = line.substr(std::min(line.find_first_not_of(' '), line.size()));
  if (words.starts_with(record_head) && is_record(line)) return Ending::Last::foreign;
  const bool begun =
      words.starts_with(record_head) || record_head.starts_with(words) ||
      (alone && log_head.starts_with(line)) ||
      line.find('\0') != std::string_view::npos;  // what a disk gives back that lost its power
  return begun ? Ending::Last::torn : Ending::Last::foreign;
}

/// Records of which none needs more than one plain line, as `plan log` writes them: then a further
/// such line is one more, whatever they say.
bool is_plain(std::string_view bytes) {
  const auto parts = parts_of(bytes, bytes.size());
  return parts.size() == 1 &&
         events_of_plain_lines(parts.front().text, 0, [](const YamlEvent&) { return true; });
}

/// One file's document looked at as a list of records.
class FormReading {
 public:
  FormReading(std::string_view text, std::uint32_t file, Diagnostics& findings)
      : text_(text), lines_(text, file), file_(file), findings_(findings) {}

  std::optional<LogForm> read(bool records) {
    if (says_nothing()) return LogForm{};
    Diagnostics found;
    Reading document = read_document(text_, file_, found);
    if (!document.whole) {
      findings_.append(found);
      return {};
    }
    Node* list = list_in(document.root);
    if (!list) return {};
    LogForm form;
    form.headed = true;
    form.count = list->items.size();
    if (!list->items.empty()) form.indent = list->at.column - 1;
    if (records) take(*list, form);
    return form;
  }

 private:
  bool says_nothing() const {
    for (std::size_t line = 1; line <= lines_.size(); ++line)
      if (first_word(lines_[line]) < lines_[line].size() && lines_[line] != "---") return false;
    return true;
  }

  void bad(Place at, std::string_view text, std::string_view hint) {
    findings_.error("bad-log-file", at, said(text), said(hint));
  }

  /// Null: it is told why there is none to add to.
  Node* list_in(Node& root) {
    const Entry& first = root.entries.front();
    if (first.key.text != "activities" || first.key.at.column != 1) {
      bad(first.key.at, "plan log adds to files that begin with activities:",
          "begin the file so, or name another one in book.log");
      return nullptr;
    }
    if (root.entries.size() > 1) {
      bad(root.entries[1].key.at, "this is no record of the list of activities",
          "move it to a plan file, or name another file in book.log");
      return nullptr;
    }
    Node& value = root.entries.front().value;
    const bool is_list = value.kind == Node::Kind::list && byte_at(value.at) == '-';
    if (is_list || (value.kind == Node::Kind::null && value.text.empty())) return &value;
    bad(value.at, "the activities do not stand one below the other",
        "write activities: alone on its line, and below it each record as - {...}");
    return nullptr;
  }

  /// A list begins behind ASCII alone.
  char byte_at(Place at) const {
    const std::string_view line = lines_[at.line];
    return at.column <= line.size() ? line[at.column - 1] : '\0';
  }

  void take(Node& list, LogForm& form) const {
    std::vector<std::size_t> begins;  // lines
    for (const Node& item : list.items) begins.push_back(line_of_dash(item.at.line, form.indent));
    begins.push_back(lines_.size() + 1);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      std::size_t last = begins[i + 1] - 1;
      while (last > begins[i] && is_beside(lines_[last], form.indent)) --last;
      const std::size_t end = last < lines_.size() ? lines_.offset(last + 1) : text_.size();
      form.records.push_back({lines_.offset(begins[i]), end, std::move(list.items[i])});
    }
  }

  std::size_t line_of_dash(std::size_t line, std::size_t indent) const {
    while (line > 1 && lines_[line].find_first_not_of(' ') != indent) --line;
    return line;
  }

  /// A blank line, or a comment that stands no deeper than the list.
  static bool is_beside(std::string_view line, std::size_t indent) {
    const auto first = line.find_first_not_of(' ');
    return first == std::string_view::npos || (line[first] == '#' && first <= indent);
  }

  std::string_view text_;
  Lines lines_;
  std::uint32_t file_;
  Diagnostics& findings_;
};

}  // namespace

Ending ending_of(std::string_view bytes) {
  const std::string_view text = without_bom(bytes);
  const auto end = text.rfind('\n');  // npos + 1 = 0: the first line
  const std::string_view last = text.substr(end + 1);
  Ending ending;
  ending.line = bytes.size() - last.size();
  if (text.substr(0, end + 1).ends_with("\r\n")) ending.newline = "\r\n";
  if (!last.empty())
    ending.last = is_whole(without_return(bytes))
                      ? Ending::Last::whole
                      : judge(without_return(last), end == std::string_view::npos);
  return ending;
}

std::optional<LogForm> form_of(std::string_view bytes, std::uint32_t file, bool records,
                               Diagnostics& findings) {
  if (!records && is_plain(bytes)) {
    LogForm form;
    form.headed = true;
    form.count.reset();
    return form;
  }
  const std::string_view text = without_bom(bytes);
  auto form = FormReading(text, file, findings).read(records);
  if (form)
    for (LoggedRecord& record : form->records) {
      record.begin += bytes.size() - text.size();
      record.end += bytes.size() - text.size();
    }
  return form;
}

}  // namespace plan
