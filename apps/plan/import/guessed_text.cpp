// SPDX-License-Identifier: MIT
#include "plan/import/guessed_text.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using Form = PlanText::Form;

/// Whether YAML has the word as it stands, as a text: letters and what does no harm within.
bool is_plain(const std::string& word) {
  constexpr std::array meant = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  std::string low = word;
  std::ranges::transform(low, low.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
  if (word.empty() || std::ranges::find(meant, low) != meant.end()) return false;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
  };
  if (!is_letter(word.front()) || word.back() == ' ') return false;
  return std::ranges::all_of(word, [&](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == ' ' || c == '_' || c == '-' || c == '.' ||
           c == '/' || c == '(' || c == ')';
  });
}

/// Words of the map's own that are numbers.
bool is_number_of_map(const GuessedLine& line) {
  return (line.key == "skip-top" || line.key == "skip-foot" || line.key == "year") &&
         !line.value.empty();
}

Form form_of(const GuessedLine& line) {
  switch (line.shape) {
    case GuessedLine::Shape::mapping: return Form::mapping;
    case GuessedLine::Shape::list: return Form::list;
    case GuessedLine::Shape::flow_mapping: return Form::flow_mapping;
    case GuessedLine::Shape::flow_list: return Form::flow_list;
    case GuessedLine::Shape::word: break;
  }
  const bool is_true = line.key == "together";
  return is_true || is_plain(line.value) || is_number_of_map(line) ? Form::scalar : Form::text;
}

PlanText text_of(const GuessedLine& line) {
  PlanText made{line.key, form_of(line), line.value};
  for (const GuessedLine& one : line.lines) made.entries.push_back(text_of(one));
  for (const Said& one : line.above) made.above.push_back(one.worded());
  if (line.doubt.empty()) return made;
  if (made.form == Form::mapping || made.form == Form::list)
    made.above.push_back(line.doubt.worded());
  else
    made.behind = line.doubt.worded();
  return made;
}

}  // namespace

PlanText guessed_text(const GuessedMap& guessed, const std::string& file) {
  PlanText root = text_of(guessed.root);
  root.above = {
      tr("guessed from {}: read each line, change what is wrong; what is in doubt stands beside it",
         escaped(file)),
      tr("plan-map(5) tells what the keys mean; then: plan import {} --map MAP --dry-run",
         escaped(file))};
  for (const Said& one : guessed.root.above) root.above.push_back(one.worded());
  return root;
}

}  // namespace plan
