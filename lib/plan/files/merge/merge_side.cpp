// SPDX-License-Identifier: MIT
#include "plan/files/merge/merge_side.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "plan/files/durable/log_form.hpp"
#include "plan/files/layout/activity_text.hpp"
#include "plan/files/layout/yaml_spans.hpp"
#include "plan/files/record_node.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/form_reader.hpp"
#include "plan/records/record_line.hpp"

namespace plan {
namespace {

constexpr char end_of_part = '\0';  // stands in no file

void add_all(const Node& node, std::string& text) {
  text += node.text + end_of_part;
  for (const Node& item : node.items) add_all(item, text);
  for (const Entry& entry : node.entries) {
    add_all(entry.key, text);
    add_all(entry.value, text);
  }
  text += end_of_part;
}

/// Of a record that has an error: its keys and values in the order of the keys.
std::string said_by(const Node& record) {
  std::map<std::string_view, std::string> values;
  for (const Entry& entry : record.entries)
    if (entry.value.kind != Node::Kind::null) add_all(entry.value, values[entry.key.text]);
  std::string text = record.text;
  for (const auto& [key, value] : values) text.append(key).append(1, end_of_part).append(value);
  return text;
}

/// The same of records that mean the same, whatever their layout and the order of their keys.
std::string content_of(const Node& record) {
  Diagnostics ignored;
  FormBlock block;
  const std::vector<Field> fields = fields_of(record);
  const RecordForm* read = FormReader(true, false, ignored).read(fields, record.at, block);
  if (!read || !read->sound) return said_by(record);
  RecordForm form = *read;
  if (form.amount.decimals == WrittenAmount::unfit || form.cost.decimals == WrittenAmount::unfit)
    return said_by(record);
  form.amount = shortest(form.amount);
  form.cost = shortest(form.cost);
  return record_line(form, block);
}

/// The lines without their carriage returns, the last one ended.
std::string with_line_feeds(std::string_view text) {
  std::string lines;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || (i + 1 < text.size() && text[i + 1] != '\n')) lines += text[i];
  if (!lines.empty() && lines.back() != '\n') lines += '\n';
  return lines;
}

/// The next line of the text, which begins behind it then.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size() - 1);
  const std::string_view line = text.substr(0, end + 1);
  text.remove_prefix(line.size());
  return line;
}

std::string_view words_of_line(std::string_view line) {
  const auto first = line.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\r\n") + 1 - first);
}

class SideReading {
 public:
  SideReading(std::string_view bytes, const LogForm& form) : text_(bytes) {
    made_.marked = without_bom(bytes).size() != bytes.size();
    made_.newline = ending_of(bytes).newline;
    made_.indent = form.indent;
    if (made_.marked) text_.remove_prefix(3);
  }

  MergeSide read(const LogForm& form) {
    const std::size_t before = made_.marked ? 3 : 0;
    if (form.headed) take_head();
    comments_ = text_.find('#') == std::string_view::npos ? std::vector<CommentSpan>()
                                                          : spans_of(text_).comments;
    for (const LoggedRecord& record : form.records) {
      take_between(record.begin - before);
      take_record(record, record.begin - before, record.end - before);
    }
    take_between(text_.size());
    made_.blanks = blanks_;
    number_unnamed();
    return std::move(made_);
  }

 private:
  void take_head() {
    std::string_view rest = text_;
    while (!rest.empty()) {
      const std::string_view words = words_of_line(take_line(rest));
      if (!words.empty() && words.front() != '#' && !words.starts_with("---")) break;
    }
    at_ = text_.size() - rest.size();
    made_.head = with_line_feeds(text_.substr(0, at_));
  }

  /// Comments and blank lines up to a record.
  void take_between(std::size_t end) {
    std::string_view rest = text_.substr(at_, end - at_);
    while (!rest.empty()) {
      const std::string_view line = take_line(rest);
      const std::string_view words = words_of_line(line);
      if (words.empty()) ++blanks_;
      if (!words.starts_with('#')) continue;
      MergeItem& item = made_.items.emplace_back();
      item.key = item.content = words;
      item.lines = with_line_feeds(line);
      item.blanks = std::exchange(blanks_, 0);
    }
    at_ = end;
  }

  void take_record(const LoggedRecord& record, std::size_t begin, std::size_t end) {
    MergeItem& item = made_.items.emplace_back();
    item.is_record = true;
    item.content = content_of(record.fields);
    const Node* id = record.fields.find("id");
    item.is_named = id && !id->text.empty();
    item.key = item.is_named ? "id " + id->text : "no " + item.content;
    item.lines = with_line_feeds(text_.substr(begin, end - begin));
    item.blanks = std::exchange(blanks_, 0);
    for (; next_ < comments_.size() && comments_[next_].begin < end; ++next_)
      if (comments_[next_].begin >= begin)
        item.comments.emplace_back(
            text_.substr(comments_[next_].begin, comments_[next_].end - comments_[next_].begin));
    at_ = end;
  }

  /// Of several that say the same, each is one of its own.
  void number_unnamed() {
    std::map<std::string, std::size_t> counts;
    for (MergeItem& item : made_.items)
      if (!item.is_named) item.key += end_of_part + std::to_string(++counts[item.key]);
  }

  std::string_view text_;
  MergeSide made_{};
  std::vector<CommentSpan> comments_{};
  std::size_t next_ = 0;  // comment
  std::size_t at_ = 0;
  std::size_t blanks_ = 0;
};

bool is_marker_line(std::string_view line) {
  constexpr std::size_t shortest = 7;
  const char sign = line.empty() ? ' ' : line.front();
  if (std::string_view("<|=>").find(sign) == std::string_view::npos) return false;
  const std::size_t length = std::min(line.find_first_not_of(sign), line.size());
  return length >= shortest && (length == line.size() || line[length] == ' ' ||
                                line[length] == '\n' || line[length] == '\r');
}

}  // namespace

std::optional<MergeSide> merge_side(std::string_view bytes, Diagnostics& findings) {
  Diagnostics of_form;
  if (const auto form = form_of(bytes, 0, true, of_form))
    return SideReading(bytes, *form).read(*form);
  const auto text = canonical_text(bytes, 0, findings);
  const auto form = text ? form_of(*text, 0, true, of_form) : std::nullopt;
  return form ? std::optional(SideReading(*text, *form).read(*form)) : std::nullopt;
}

void rename_doubled(MergeSide& base, MergeSide& ours, MergeSide& theirs) {
  std::set<std::string> doubled;
  for (const MergeSide* side : {&ours, &theirs}) {
    std::set<std::string_view> seen;
    for (const MergeItem& item : side->items)
      if (item.is_named && !seen.insert(item.key).second) doubled.insert(item.key);
  }
  if (doubled.empty()) return;
  for (MergeSide* side : {&base, &ours, &theirs}) {
    std::map<std::string, std::size_t> counts;
    for (MergeItem& item : side->items) {
      if (!item.is_named || !doubled.contains(item.key)) continue;
      item.key = "no " + item.content;
      item.key += end_of_part + std::to_string(++counts[item.key]);
    }
  }
}

std::string without_markers(std::string_view bytes) {
  std::string text;
  while (!bytes.empty())
    if (const std::string_view line = take_line(bytes); !is_marker_line(line)) text += line;
  return text;
}

}  // namespace plan
