// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/guessed_lines.hpp"

#include <utility>

namespace plan {

using Shape = GuessedLine::Shape;

GuessedLine word_line(std::string key, std::string value, Said doubt) {
  return {std::move(key), Shape::word, std::move(value), {}, {}, std::move(doubt)};
}

GuessedLine mapping_line(std::string key, std::vector<GuessedLine> lines) {
  return {std::move(key), Shape::mapping, {}, std::move(lines), {}, {}};
}

GuessedLine flow_line(std::string key, std::vector<GuessedLine> lines) {
  return {std::move(key), Shape::flow_mapping, {}, std::move(lines), {}, {}};
}

void widen(GuessedLine& line, GuessedLine more) {
  if (line.shape == Shape::word) {
    GuessedLine column = word_line("column", line.value);
    line.shape = Shape::flow_mapping;
    line.value.clear();
    line.lines.push_back(std::move(column));
  }
  line.lines.push_back(std::move(more));
}

GuessedLine words_line(std::string key, const std::vector<std::string>& words) {
  if (words.size() == 1) return word_line(std::move(key), words.front());
  GuessedLine list{std::move(key), Shape::flow_list, {}, {}, {}, {}};
  for (const std::string& word : words) list.lines.push_back(word_line({}, word));
  return list;
}

GuessedLine condition_line(std::string key, const ColumnTraits& column,
                           const std::vector<std::string>& words) {
  return flow_line(std::move(key), {words_line(column.heading, words)});
}

}  // namespace plan
