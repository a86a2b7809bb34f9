// SPDX-License-Identifier: MIT
// Canonical forms: what is approved, as text that only a change of meaning changes. A head line
// with the version, then lines `KEY: VALUE`, each key once, in an order that its maker fixes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// A line of a canonical form, unescaped.
struct FormLine {
  std::string key, value;
  bool operator==(const FormLine&) const = default;
};

class FormText {
 public:
  /// `head`: what kind of form, with its version: "plan-subject 1".
  explicit FormText(std::string_view head) : text_(std::string(head) + "\n") {}
  /// Line ends, backslashes and a key's colons are escaped, so that no value can be two lines.
  void add(std::string_view key, std::string_view value);
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// The lines of a form of this head; none of any other text.
std::optional<std::vector<FormLine>> read_form(std::string_view head, std::string_view text);

/// The head of the forms of subjects.
inline constexpr std::string_view subject_head = "plan-subject 1";
/// The head of the forms of records.
inline constexpr std::string_view record_head_line = "plan-approval 1";

}  // namespace plan
