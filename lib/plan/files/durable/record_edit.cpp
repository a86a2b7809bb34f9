// SPDX-License-Identifier: MIT
#include "plan/files/durable/record_edit.hpp"

#include "plan/files/durable/held_log.hpp"
#include "plan/files/durable/log_form.hpp"

namespace plan {

namespace {

/// The comment behind the braces of a record.
std::string comment_of(std::string_view record) {
  const auto brace = record.rfind('}');
  if (brace == std::string_view::npos) return {};
  std::string_view rest = record.substr(brace + 1);
  while (rest.ends_with('\n') || rest.ends_with('\r')) rest.remove_suffix(1);
  const auto mark = rest.find_first_not_of(' ');
  const bool is_comment = mark != std::string_view::npos && mark > 0 && rest[mark] == '#' &&
                          rest.find('\n') == std::string_view::npos;
  return is_comment ? std::string(rest) : std::string();
}

}  // namespace

std::string with_records_edited(std::string_view bytes,
                                const std::map<std::string, std::string, std::less<>>& lines,
                                const std::string& shown) {
  Diagnostics findings;
  const auto form = form_of(bytes, 0, true, findings);
  if (!form) refuse_log(shown, findings, std::string(bytes));
  const std::string newline(ending_of(bytes).newline);
  std::string edited;
  std::size_t at = 0;
  for (const LoggedRecord& record : form->records) {
    const Node* id = record.fields.find("id");
    const auto line = id ? lines.find(id->text) : lines.end();
    if (line == lines.end()) continue;
    edited.append(bytes.substr(at, record.begin - at));
    const auto before = bytes.substr(record.begin, record.end - record.begin);
    if (!line->second.empty())
      edited.append(form->indent, ' ')
          .append(line->second)
          .append(comment_of(before))
          .append(newline);
    at = record.end;
  }
  return edited.append(bytes.substr(std::min(at, bytes.size())));
}

}  // namespace plan
