// SPDX-License-Identifier: MIT
#include "plan/files/layout/activity_text.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "plan/files/durable/log_form.hpp"
#include "plan/files/layout/yaml_spans.hpp"
#include "plan/files/record_node.hpp"
#include "plan/files/yaml/lines.hpp"
#include "plan/files/yaml/sections.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/form_reader.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

/// Lines of a text as comments and blank lines, from one record to the next.
class Surroundings {
 public:
  Surroundings(std::string_view text, YamlSpans spans)
      : text_(text), lines_(text, 0), spans_(std::move(spans)) {
    for (const CommentSpan& comment : spans_.comments)
      comments_[line_of(comment.begin)] = text.substr(comment.begin, comment.end - comment.begin);
  }

  ActivityText around(std::vector<std::string> lines) {
    ActivityText made;
    const std::size_t head = line_of(spans_.head);
    take(1, head, made.head);
    next_ = head;
    if (lines.empty() || line_of(spans_.records.front().begin) > head) {
      made.behind_head = comment_in(head);
      next_ = head + 1;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      LaidRecord& record = made.records.emplace_back();
      record.line = std::move(lines[i]);
      take_around(i, record);
      if (i == 0) drop_blank_lines(record.above);
    }
    take(next_, lines_.size() + 1, made.tail);
    if (lines.empty()) drop_blank_lines(made.tail);
    drop_blank_lines(made.head);
    if (!made.tail.empty() && made.tail.back().empty()) made.tail.pop_back();
    return made;
  }

 private:
  static void drop_blank_lines(std::vector<std::string>& lines) {
    while (!lines.empty() && lines.front().empty()) lines.erase(lines.begin());
  }

  std::size_t line_of(std::size_t offset) const { return lines_.number(offset); }

  std::string comment_in(std::size_t line) const {
    const auto found = comments_.find(line);
    return found == comments_.end() ? std::string() : std::string(found->second);
  }

  bool is_blank(std::size_t line) const {
    return lines_[line].find_first_not_of(" \t") == std::string_view::npos;
  }

  /// Adds the comments of the lines from the first to before the other, and a blank line for each
  /// stretch of them.
  void take(std::size_t first, std::size_t end, std::vector<std::string>& into) const {
    for (std::size_t line = first; line < end; ++line) {
      const std::string comment = comment_in(line);
      const std::string_view words = lines_[line];
      if (words == "---" || words.starts_with("--- "))
        into.push_back(comment.empty() ? "---" : "--- " + comment);
      else if (!comment.empty())
        into.push_back(comment);
      else if (is_blank(line) && (into.empty() || !into.back().empty()))
        into.emplace_back();
    }
  }

  void take_around(std::size_t number, LaidRecord& record) {
    const RecordSpan& span = spans_.records[number];
    const std::size_t first = line_of(span.begin), last = line_of(span.end - 1);
    take(next_, first, record.above);
    for (std::size_t line = std::max(first, next_); line < last; ++line) add(line, record.above);
    next_ = last + 1;
    const bool is_last_there =
        number + 1 == spans_.records.size() || line_of(spans_.records[number + 1].begin) > last;
    if (!is_last_there)
      next_ = last;
    else if (!span.flow && is_deep(next_))
      take_deep(last, record);
    else
      record.behind = comment_in(last);
  }

  void add(std::size_t line, std::vector<std::string>& into) const {
    if (std::string comment = comment_in(line); !comment.empty())
      into.push_back(std::move(comment));
  }

  /// Whether the line is a comment that stands deeper than the list: a part of the record above.
  bool is_deep(std::size_t line) const {
    const auto words = lines_[line].find_first_not_of(' ');
    return words != std::string_view::npos && words > spans_.indent && lines_[line][words] == '#' &&
           comments_.contains(line);
  }

  void take_deep(std::size_t last, LaidRecord& record) {
    add(last, record.above);
    for (; is_deep(next_); ++next_) add(next_, record.above);
  }

  std::string_view text_;
  Lines lines_;
  YamlSpans spans_;
  std::map<std::size_t, std::string_view> comments_{};  // by line
  std::size_t next_ = 1;                                // the first line that is not taken yet
};

using Shape = Node::Kind;

/// The line of each record of the list; what keeps one from being read is told.
std::vector<std::string> lines_of_records(const Node& list, Diagnostics& findings) {
  std::vector<std::string> lines;
  FormReader reader(false, false, findings);
  FormBlock block;
  for (const Node& item : list.items) {
    if (item.kind != Shape::mapping) {
      refuse_no_record(item, findings);
      continue;
    }
    const std::vector<Field> fields = fields_of(item);
    if (const RecordForm* form = reader.read(fields, item.at, block); form && form->sound)
      lines.push_back(record_text(kinds()[static_cast<std::size_t>(form->kind)], fields));
  }
  return lines;
}

}  // namespace

std::optional<ActivityText> read_activity_text(std::string_view bytes, std::uint32_t file,
                                               Diagnostics& findings) {
  Diagnostics found;
  const Reading document = read_document(bytes, file, found);
  refuse_sections(document.root, found);
  const Node* list = document.root.find("activities");
  std::vector<std::string> lines;
  if (!found.has_errors() && list->kind == Shape::list)
    lines = lines_of_records(*list, found);
  else if (!found.has_errors() && list->kind != Shape::null)
    refuse_no_record(*list, found);
  findings.append(found);
  if (found.has_errors()) return {};
  const std::string_view text = without_bom(bytes);
  return Surroundings(text, spans_of(text)).around(std::move(lines));
}

std::string laid_out(const ActivityText& text, std::string_view newline) {
  std::string out;
  const auto add = [&](std::string_view line, std::string_view behind) {
    out.append(line).append(behind.empty() ? "" : " ").append(behind).append(newline);
  };
  for (const std::string& line : text.head) add(line, {});
  add(log_head, text.behind_head);
  for (const LaidRecord& record : text.records) {
    for (const std::string& line : record.above) add(line, {});
    add("- " + record.line, record.behind);
  }
  for (const std::string& line : text.tail) add(line, {});
  return out;
}

std::optional<std::string> canonical_text(std::string_view bytes, std::uint32_t file,
                                          Diagnostics& findings) {
  const auto text = read_activity_text(bytes, file, findings);
  if (!text) return {};
  const bool returns = bytes.substr(0, bytes.rfind('\n') + 1).ends_with("\r\n");
  return laid_out(*text, returns ? "\r\n" : "\n");
}

}  // namespace plan
