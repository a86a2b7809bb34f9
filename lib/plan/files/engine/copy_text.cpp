// SPDX-License-Identifier: MIT
#include "plan/files/engine/copy_text.hpp"

#include <charconv>

namespace plan {
namespace {

constexpr std::string_view plain = "\b\f\n\r\t\\";
constexpr std::string_view letters = "bfnrt\\";

void add_cell(const EngineValue& value, std::string& to) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    char digits[24];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, *number).ptr);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    for (const char c : *text) {
      const auto place = plain.find(c);
      if (place == std::string_view::npos)
        to += c;
      else
        (to += '\\') += letters[place];
    }
  } else {
    to += "\\N";
  }
}

}  // namespace

void add_copy_line(EngineRow row, std::string& to) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) to += '\t';
    add_cell(row[i], to);
  }
  to += '\n';
}

bool read_copy_cell(std::string_view written, std::string& text) {
  text.clear();
  if (written == "\\N") return false;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] != '\\' || i + 1 == written.size()) {
      text += written[i];
      continue;
    }
    const char letter = written[++i];
    const auto place = letters.find(letter);
    text += letter == '0' ? '\0' : place == std::string_view::npos ? letter : plain[place];
  }
  return true;
}

EngineValue number_or_text(std::string text) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec == std::errc() && read.ptr == end) return number;
  return text;
}

}  // namespace plan
