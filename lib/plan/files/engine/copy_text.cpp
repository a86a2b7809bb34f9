// SPDX-License-Identifier: MIT
#include "plan/files/engine/copy_text.hpp"

#include <array>
#include <charconv>

namespace plan {
namespace {

constexpr std::string_view plain = "\b\f\n\r\t\\";
constexpr std::string_view letters = "bfnrt\\";

constexpr auto is_escaped = [] {
  std::array<bool, 256> is{};
  for (const char c : plain) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

/// What stands between such signs goes as a whole: millions of cells have none.
void add_text(std::string_view text, std::string& to) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_escaped[static_cast<unsigned char>(text[i])]) continue;
    (to.append(text, begin, i - begin) += '\\') += letters[plain.find(text[i])];
    begin = i + 1;
  }
  to.append(text, begin);
}

void add_cell(const EngineValue& value, std::string& to) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    char digits[24];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, *number).ptr);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    add_text(*text, to);
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
