// SPDX-License-Identifier: MIT
// The keys and values of subjects' forms as people say them: names for ids, titles for keys,
// amounts and rates for digits. What changed is form_changes.hpp's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/book/book.hpp"
#include "plan/document/cell.hpp"

namespace plan {

class FormWords {
 public:
  /// `subject`: its name, "budget.2026". The book must outlive it.
  FormWords(const Book& book, std::string subject);

  /// "Ann 2026-03", "travel, Team South", "activity goal of visits".
  Prose key(std::string_view key) const;
  /// A value as the amount, rate, name or text that it is.
  Prose value(std::string_view key, std::string_view text) const;
  /// How a budget lies over the year, by the form's word for it.
  Prose season(std::string_view word) const;
  /// What a part of a scorecard's item is called: weight, target, floor, cap, direction.
  Prose part(std::string_view word) const;
  /// The amount, where values of the key are some.
  std::optional<Money> money(std::string_view key, std::string_view text) const;
  /// Whether the value is a text of its own, not to be quoted in a sentence.
  bool is_text(std::string_view key) const;
  bool is_of(std::string_view family) const;

 private:
  Prose targets_key(std::string_view key) const;
  Prose budget_key(std::string_view key) const;
  Prose scorecard_key(std::string_view key) const;
  Prose document_key(std::string_view key) const;
  Prose period_key(std::string_view key) const;
  Prose scorecard_value(std::string_view key, std::string_view text) const;
  std::string name(std::string_view section, std::string_view id) const;
  std::string rep_or(std::string_view word) const;

  const Book& book_;
  const std::string subject_;
};

}  // namespace plan
