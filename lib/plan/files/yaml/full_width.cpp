// SPDX-License-Identifier: MIT
#include "plan/files/yaml/full_width.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/keys.hpp"

namespace plan {
namespace {

enum class Mark { colon, comma, open, close, blank };
struct Twin {
  std::string_view wide;
  std::string_view ascii;
  Mark mark;
};
constexpr std::array twins = {
    Twin{"：", ": ", Mark::colon}, Twin{"，", ", ", Mark::comma}, Twin{"、", ", ", Mark::comma},
    Twin{"；", ", ", Mark::comma}, Twin{"｛", "{", Mark::open},   Twin{"［", "[", Mark::open},
    Twin{"【", "[", Mark::open},   Twin{"“", "\"", Mark::open},   Twin{"”", "\"", Mark::close},
    Twin{"｝", "}", Mark::close},  Twin{"］", "]", Mark::close},  Twin{"】", "]", Mark::close},
    Twin{"　", " ", Mark::blank},
};

const Twin* twin_at(std::string_view text) {
  for (const Twin& twin : twins)
    if (text.starts_with(twin.wide)) return &twin;
  return nullptr;
}

bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

std::size_t word_length(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_of_word) -
                                  text.begin());
}

bool ends_with_key(std::string_view before) {
  std::size_t start = before.size();
  while (start > 0 && is_of_word(before[start - 1])) --start;
  const std::string_view lead = before.substr(0, start);
  return start < before.size() &&
         (lead.empty() || lead.ends_with(' ') || lead.ends_with('{') || lead.ends_with('[') ||
          lead.ends_with(',') || lead.ends_with("，") || lead.ends_with("、") ||
          lead.ends_with("　"));
}

bool begins_with_key(std::string_view after) {
  const auto start = after.find_first_not_of(' ');
  if (start == std::string_view::npos) return false;
  after.remove_prefix(start);
  const auto length = word_length(after);
  after.remove_prefix(length);
  return length > 0 && (after.starts_with(':') || after.starts_with("："));
}

bool begins_a_value(std::string_view before) {
  const auto end = before.find_last_not_of(' ');
  if (end == std::string_view::npos) return true;
  const std::string_view lead = before.substr(0, end + 1);
  return lead.ends_with(':') || lead.ends_with('-') || lead.ends_with('[') || lead.ends_with('{') ||
         lead.ends_with(',') || lead.ends_with("：") || lead.ends_with("，");
}

/// What the characters before a place have opened: a quote, brackets, a comment.
class Surroundings {
 public:
  void pass(std::string_view line, std::size_t at) {
    const char c = line[at];
    const bool fresh = at == 0 || line[at - 1] == ' ' || line[at - 1] == '{' ||
                       line[at - 1] == '[' || line[at - 1] == ',';
    if (quote_) {
      if (c == quote_) quote_ = 0;
    } else if (fresh && (c == '"' || c == '\'')) {
      quote_ = c;
    } else if (fresh && c == '#') {
      comment_ = true;
    } else if (c == '{' || c == '[') {
      ++open_;
    } else if (c == '}' || c == ']') {
      --open_;
    }
  }
  bool comment() const { return comment_; }
  bool quoted() const { return quote_ != 0; }
  bool in_brackets() const { return open_ > 0; }

 private:
  char quote_ = 0;
  bool comment_ = false;
  int open_ = 0;
};

bool stands_for_syntax(Mark mark, std::string_view before, std::string_view after,
                       const Surroundings& around) {
  switch (mark) {
    case Mark::colon: return ends_with_key(before);
    case Mark::comma: return begins_with_key(after);
    case Mark::open: return begins_a_value(before);
    case Mark::close:
      return around.in_brackets() && after.find_first_not_of(' ') == std::string_view::npos;
    case Mark::blank: return before.find_first_not_of(' ') == std::string_view::npos;
  }
  return false;
}

bool takes_text(std::string_view key) {
  const auto rows = keys();
  const auto is_text = [&](const Key& row) {
    return row.key == key && row.type == Type::text &&
           (row.form == Form::one || row.form == Form::list);
  };
  return std::any_of(rows.begin(), rows.end(), is_text);
}

bool is_known(std::string_view key) {
  const auto rows = keys();
  return std::any_of(rows.begin(), rows.end(), [&](const Key& row) { return row.key == key; });
}

}  // namespace

std::optional<Slip> slip_in_line(std::string_view line) {
  Surroundings around;
  for (std::size_t at = 0; at < line.size() && !around.comment(); ++at) {
    const Twin* twin = around.quoted() ? nullptr : twin_at(line.substr(at));
    if (twin && stands_for_syntax(twin->mark, line.substr(0, at),
                                  line.substr(at + twin->wide.size()), around))
      return Slip{at, twin->wide, twin->ascii};
    around.pass(line, at);
  }
  return {};
}

std::optional<Slip> slip_in_value(std::string_view value, std::string_view key) {
  const Twin* bracket = twin_at(value);
  const bool opens = bracket && bracket->mark == Mark::open && bracket->ascii != "\"";
  const auto length = word_length(value);
  const bool colon =
      length > 0 && value.substr(length).starts_with("：") && is_known(value.substr(0, length));
  if ((!opens && !colon) || takes_text(key) || (!key.empty() && !is_known(key))) return {};
  if (opens) return Slip{0, bracket->wide, bracket->ascii};
  return Slip{length, "：", ": "};
}

std::optional<Slip> slip_in_key(std::string_view key) {
  for (std::size_t at = 0; at < key.size(); ++at)
    if (const Twin* twin = twin_at(key.substr(at)); twin && twin->ascii != "\"")
      return Slip{at, twin->wide, twin->ascii};
  return {};
}

}  // namespace plan
