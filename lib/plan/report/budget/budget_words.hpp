// SPDX-License-Identifier: MIT
// What the budget's report says: the names of its rows, its first sentences, its notes. For the
// files of this folder alone.
#pragma once

#include <string>

#include "plan/analysis/budget.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// Whose a row is, for machines: rep, team, company, none.
std::string_view key_of(BudgetOf of);

class BudgetWords {
 public:
  /// Both must outlive this.
  BudgetWords(const Budget& budget, const Labels& names) : budget_(budget), names_(names) {}

  std::string id(const BudgetPlace& place) const;
  std::string name(const BudgetPlace& place) const;
  /// What was spent of what was planned, where that leads, and what leads there most.
  Prose lead() const;
  void add_notes(const Facts& facts, Document& document) const;

 private:
  Prose expected() const;
  Prose most_over() const;

  const Budget& budget_;
  const Labels& names_;
};

}  // namespace plan
