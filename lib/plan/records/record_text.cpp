// SPDX-License-Identifier: MIT
#include "plan/records/record_text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "plan/base/ascii.hpp"
#include "plan/base/plain_id.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

/// What other readers of YAML take for something else than a text.
constexpr std::array words_of_yaml = {"true", "false", "yes", "no", "on", "off", "y", "n", "null"};

bool is_letter_of_any(char c) {
  return c < 0 || is_letter(c);
}

bool is_word_of_yaml(std::string_view text) {
  return std::ranges::any_of(words_of_yaml, [&](std::string_view word) {
    return std::ranges::equal(word, text, {}, {}, small);
  });
}

/// A number, a date or a time to somebody.
bool is_like_number(std::string_view text) {
  return is_digit(text.front()) && std::ranges::all_of(text, [](char c) { return c > ' '; });
}

/// A character that nobody sees, or that libyaml does not let through.
bool is_hidden(utf8proc_int32_t point, std::string_view bytes) {
  return point == 0xFEFF || point == 0xFFFE || point == 0xFFFF || escaped(bytes) != bytes;
}

/// Calls visit(code point, its bytes) for each character.
template <class Visit>
void each_character(std::string_view text, Visit visit) {
  while (!text.empty()) {
    utf8proc_int32_t point = 0;
    const auto* start = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_iterate(start, static_cast<utf8proc_ssize_t>(text.size()), &point);
    const auto bytes =
        text.substr(0, static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 1)));
    visit(point, bytes);
    text.remove_prefix(bytes.size());
  }
}

bool is_plain_byte(char c) {
  return is_letter_of_any(c) || is_digit(c) ||
         std::string_view(" ._-/+%()").find(c) != std::string_view::npos;
}

bool is_plain(std::string_view text) {
  if (text.empty() || !(is_letter_of_any(text.front()) || is_digit(text.front())) ||
      text.back() == ' ' || is_word_of_yaml(text) || is_like_number(text) ||
      !std::ranges::all_of(text, is_plain_byte))
    return false;
  if (is_ascii(text)) return true;
  bool plain = true;
  each_character(text, [&](utf8proc_int32_t point, std::string_view bytes) {
    plain = plain && !is_hidden(point, bytes);
  });
  return plain;
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  each_character(text, [&](utf8proc_int32_t point, std::string_view bytes) {
    if (point == '"' || point == '\\')
      quoted.append("\\").append(bytes);
    else if (point == '\n')
      quoted += "\\n";
    else if (point == '\t')
      quoted += "\\t";
    else if (is_hidden(point, bytes))
      quoted += fmt::format("\\u{:04x}", point);
    else
      quoted += bytes;
  });
  return quoted + '"';
}

std::vector<const Key*> written_keys(const Kind& kind) {
  std::vector<const Key*> keys;
  for (const Key& key : record_keys())
    if (key.key != "note") keys.push_back(&key);
  for (const Key& key : kind.keys) keys.push_back(&key);
  keys.push_back(find_key(record_keys(), "note"));
  return keys;
}

std::string scalar_text(std::string_view text) {
  return is_plain(text) ? std::string(text) : in_quotes(text);
}

namespace {

bool is_quoted(Type type, std::string_view text) {
  switch (type) {
    case Type::text: return !is_plain(text);
    case Type::number:
      if (!is_id(text)) return !is_plain(text);
      [[fallthrough]];
    case Type::id:
    case Type::ref: return is_changed_elsewhere(text);
    default: return false;
  }
}

/// Those of own axes, by their keys.
std::vector<const Field*> own_fields(const Kind& kind, std::span<const Field> fields) {
  std::vector<const Field*> own;
  for (const Field& field : fields)
    if (!find_key(kind, field.key)) own.push_back(&field);
  std::ranges::sort(own, {}, [](const Field* field) { return field->key; });
  return own;
}

}  // namespace

void add_value(std::string_view key, Type type, std::string_view text, std::string& line) {
  if (line.size() > 1) line += ", ";
  const auto add = [&](std::string_view part, bool quoted) {
    if (quoted)
      line += in_quotes(part);
    else
      line += part;
  };
  add(key, is_changed_elsewhere(key) || !(is_id(key) || is_plain(key)));
  line += ": ";
  add(text, is_quoted(type, text));
}

std::string record_text(const Kind& kind, std::span<const Field> fields) {
  std::string line = "{";
  const auto add = [&](const Key& key) {
    for (const Field& field : fields)
      if (field.key == key.key && field.shape == Field::Shape::scalar)
        add_value(key.key, key.type, field.text, line);
  };
  const Key* note = nullptr;
  for (const Key& key : record_keys())
    if (key.key == "note")
      note = &key;
    else
      add(key);
  for (const Key& key : kind.keys) add(key);
  for (const Field* own : own_fields(kind, fields))
    if (own->shape == Field::Shape::scalar) add_value(own->key, Type::text, own->text, line);
  add(*note);
  return line + "}";
}

}  // namespace plan
