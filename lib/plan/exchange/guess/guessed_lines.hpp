// SPDX-License-Identifier: MIT
// The lines of a guessed map as they are made. A part of guessed_map.hpp.
#pragma once

#include <string>
#include <vector>

#include "plan/exchange/guess/guessed_map.hpp"

namespace plan {

/// The line with one more key of its value.
void widen(GuessedLine& line, GuessedLine more);
GuessedLine word_line(std::string key, std::string value, Said doubt = {});
GuessedLine mapping_line(std::string key, std::vector<GuessedLine> lines = {});
GuessedLine flow_line(std::string key, std::vector<GuessedLine> lines);
/// One word as it is, several as a list.
GuessedLine words_line(std::string key, const std::vector<std::string>& words);
/// `key: {Heading: [words]}`.
GuessedLine condition_line(std::string key, const ColumnTraits& column,
                           const std::vector<std::string>& words);

}  // namespace plan
