// SPDX-License-Identifier: MIT
// THE check table: judgements of a book that is well formed. Is a target reasonable, is something
// missing, does a note hold what it should not? All are warnings; `book.ignore` silences them by
// code.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "plan/facts/facts.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// A year's plan with its figures, made with their trace.
struct PlannedYear {
  const Year* year = nullptr;
  Split split;
};

/// What checks look at.
struct Checked {
  const Book& book;
  const std::vector<PlannedYear>& years;  // those that have a target, ascending
  const Facts* facts = nullptr;           // all records, with their texts; null: some have errors
};

struct Check {
  std::string_view code;  // of the code table, which has its meaning and remedy
  void (*judge)(const Checked&, Diagnostics&);
};
std::span<const Check> checks();

/// What was done, where it is to be judged beside the plan.
struct Done {
  PastSales sales{};                 // for a season that is learned
  const Records* records = nullptr;  // with their texts; null: some have errors
  Day as_of{};
};
/// Splits every year that has a target and judges the book. Errors of a split are found too; its
/// year is then not judged. Range: a book without errors.
void judge(const Book& book, const Done& done, Diagnostics& findings);

// The judgements, in checks/targets.cpp, people.cpp, notes.cpp, records.cpp, amounts.cpp,
// customers.cpp, deals.cpp, doubled.cpp and waiting.cpp.
void check_best_month(const Checked& checked, Diagnostics& findings);
void check_history_ahead(const Checked& checked, Diagnostics& findings);
void check_growth(const Checked& checked, Diagnostics& findings);
void check_load(const Checked& checked, Diagnostics& findings);
void check_ramp(const Checked& checked, Diagnostics& findings);
void check_round(const Checked& checked, Diagnostics& findings);
void check_pins(const Checked& checked, Diagnostics& findings);
void check_calendar(const Checked& checked, Diagnostics& findings);
void check_personal_numbers(const Checked& checked, Diagnostics& findings);
void check_ignored_codes(const Checked& checked, Diagnostics& findings);
void check_costs(const Checked& checked, Diagnostics& findings);
void check_credits(const Checked& checked, Diagnostics& findings);
void check_order_numbers(const Checked& checked, Diagnostics& findings);
void check_stages(const Checked& checked, Diagnostics& findings);
void check_reopened(const Checked& checked, Diagnostics& findings);
void check_days(const Checked& checked, Diagnostics& findings);
void check_contacts(const Checked& checked, Diagnostics& findings);
void check_reports(const Checked& checked, Diagnostics& findings);
void check_tenfold(const Checked& checked, Diagnostics& findings);
void check_prices(const Checked& checked, Diagnostics& findings);
void check_returns(const Checked& checked, Diagnostics& findings);
void check_doubled(const Checked& checked, Diagnostics& findings);
void check_far_days(const Checked& checked, Diagnostics& findings);
void check_since(const Checked& checked, Diagnostics& findings);
void check_new_twice(const Checked& checked, Diagnostics& findings);
void check_new_late(const Checked& checked, Diagnostics& findings);
void check_deal_orders(const Checked& checked, Diagnostics& findings);
void check_losses(const Checked& checked, Diagnostics& findings);
void check_closes(const Checked& checked, Diagnostics& findings);

/// The name of who did what is recorded.
const std::string& rep_of(const Book& book, const Record& record);

/// The findings of one code about records, in order of time: a handful, then how many more.
class Handful {
 public:
  Handful(std::string code, std::string_view hint, Diagnostics& findings);
  void add(Place at, Said text, Place other = {});
  void close();

 private:
  std::string code_;
  Said hint_;
  Diagnostics& findings_;
  std::size_t count_ = 0;
  Place last_{};
};

}  // namespace plan
