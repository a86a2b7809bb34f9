// SPDX-License-Identifier: MIT
// What every figure is made from, as one value: the book, what was done, the plan, today, and who
// owns what. Whoever counts takes this and nothing else; the records are gone through by replay.hpp
// alone.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "plan/facts/attribution.hpp"
#include "plan/facts/outlook.hpp"
#include "plan/split/products.hpp"

namespace plan {

/// A year as it was split. Products are null where nothing is split by product.
struct YearTargets {
  int number = 0;
  const Split* target = nullptr;
  const Split* quota = nullptr;  // null: the year has none
  const ProductMonths* products = nullptr;
  const ProductMonths* quota_products = nullptr;
};

class SumsElsewhere;

struct Facts {
  /// All that is handed in must outlive this. `years`: those whose targets are asked for; none
  /// where no target is. `elsewhere`: who has the records' sums in place of the records, which are
  /// none then.
  Facts(const Book& book, const Records& records, Day as_of,
        std::span<const YearTargets> years = {}, const SumsElsewhere* elsewhere = nullptr);

  /// The records in order of time, without the orders that were cancelled by as-of and what was
  /// taken back of them.
  const std::vector<const Record*>& in_time() const {
    return cancels_ ? cancels_->standing : records.in_time();
  }
  /// What the lines of an order came to that a cancel by as-of names; 0 where it names none.
  Money cancelled(const Record& cancel) const;
  /// The day of the first record, here or elsewhere; none where there is none.
  std::optional<Day> first_record() const;

  const Book& book;
  const Records& records;
  const SumsElsewhere* elsewhere;      // null: the records are here
  std::span<const YearTargets> years;  // ascending
  Day as_of;                           // what is dated later does not count
  Workdays workdays;                   // the book's
  Attribution attribution;
  /// The first day from which activities are kept: who has no record from then on had nothing, what
  /// was before is known by history alone. The first of the month of the first record; where
  /// history reaches into that fiscal year, or up to it, the day after it. Without a record
  /// none so far where history tells sales, else the first of the fiscal year of as-of.
  Day kept;
  /// The first day from which on the company's sales are known without a gap: by history, then by
  /// records.
  Day known;
  /// What the days after as-of bring, where somebody has forecast it.
  std::optional<Outlook> outlook{};

  /// What cancels leave, and what they take away.
  struct Cancels {
    std::vector<const Record*> standing;  // in order of time
    std::vector<Money> amounts;           // by Record::order; 0: not cancelled
  };

 private:
  std::optional<Cancels> cancels_;  // where there are any
};

}  // namespace plan
