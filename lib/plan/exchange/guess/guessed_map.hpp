// SPDX-License-Identifier: MIT
// A map as it is guessed from an export, line by line, each with what is doubtful about it. What it
// says is to be read and edited by people (plan-map(5)).
#pragma once

#include <string>
#include <vector>

#include "plan/base/said.hpp"
#include "plan/exchange/guess/column_roles.hpp"

namespace plan {

/// A key with its value, and what is to be told of it.
struct GuessedLine {
  enum class Shape { word, mapping, list, flow_mapping, flow_list };
  std::string key{};
  Shape shape = Shape::word;
  std::string value{};
  std::vector<GuessedLine> lines{};  // of what is no word
  std::vector<Said> above{};
  Said doubt{};  // beside it
};

struct GuessedMap {
  GuessedLine root{};
  std::string kind{};  // deals, orders, contacts, expenses, payments, wide, things; empty: not told
};

/// The map of an export: what each column is, the kind of the export by that, and its records. An
/// empty kind: no column says what a row is.
GuessedMap guess_map(const ExportSample& sample, const GuessContext& context);

}  // namespace plan
