// SPDX-License-Identifier: MIT
// A part of a plan file that is written for people: values with comments, laid out by yaml-cpp.
#pragma once

#include <string>
#include <vector>

namespace plan {

/// A value with what stands before it. Texts are quoted, so that no reader changes them; numbers,
/// rates, dates, periods and words of the format are written as they are.
struct PlanText {
  enum class Form { scalar, text, mapping, list, flow_mapping, flow_list };

  std::string key{};  // within a mapping
  Form form = Form::scalar;
  std::string value{};               // of a scalar or a text
  std::vector<PlanText> entries{};   // of the others
  std::vector<std::string> above{};  // comments on lines of their own
  std::string behind{};              // a comment in the same line; of a scalar, text or flow
};

/// The mapping as the bytes of a file. Errors: asserts that it is one.
std::string write_plan(const PlanText& root);

}  // namespace plan
