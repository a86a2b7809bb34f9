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
/// Range: the code of a check (asserted).
const Check& check_of(std::string_view code);

/// What was done, where it is to be judged beside the plan.
struct Done {
  PastSales sales{};                 // for a season that is learned
  const Records* records = nullptr;  // with their texts; null: some have errors
  Day as_of{};
};
/// Splits every year that has a target and judges the book. Errors of a split are found too; its
/// year is then not judged. Range: a book without errors.
void judge(const Book& book, const Done& done, Diagnostics& findings);

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
