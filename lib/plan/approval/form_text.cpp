// SPDX-License-Identifier: MIT
#include "plan/approval/form_text.hpp"

namespace plan {
namespace {

std::string in_form(std::string_view text, bool is_key) {
  std::string line;
  for (const char c : text) {
    if (c == '\\')
      line += "\\\\";
    else if (c == '\n')
      line += "\\n";
    else if (c == '\r')
      line += "\\r";
    else if (c == ':' && is_key)
      line += "\\c";
    else
      line += c;
  }
  return line;
}

std::string out_of_form(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      text += line[i];
      continue;
    }
    const char next = line[++i];
    text += next == 'n' ? '\n' : next == 'r' ? '\r' : next == 'c' ? ':' : next;
  }
  return text;
}

}  // namespace

void FormText::add(std::string_view key, std::string_view value) {
  text_ += in_form(key, true) + ": " + in_form(value, false) + "\n";
}

std::optional<std::vector<FormLine>> read_form(std::string_view head, std::string_view text) {
  if (!text.starts_with(std::string(head) + "\n")) return {};
  text.remove_prefix(head.size() + 1);
  std::vector<FormLine> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto colon = text.substr(0, end).find(": ");
    if (end == std::string_view::npos || colon == std::string_view::npos) return {};
    lines.push_back(
        {out_of_form(text.substr(0, colon)), out_of_form(text.substr(colon + 2, end - colon - 2))});
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace plan
