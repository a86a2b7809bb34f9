// SPDX-License-Identifier: MIT
#include "plan/import/guessed_text.hpp"

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

using Form = PlanText::Form;

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
  return is_true || scalar_text(line.value) == line.value || is_number_of_map(line) ? Form::scalar
                                                                                    : Form::text;
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
