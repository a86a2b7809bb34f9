// SPDX-License-Identifier: MIT
// What a book's records come to, told by somebody who has them: a database. Whoever counts asks
// it in place of a replay; all that follows from the sums is made here as ever.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "plan/facts/count.hpp"

namespace plan {

class SumsElsewhere {
 public:
  virtual ~SumsElsewhere() = default;
  /// The sums that records and duties give, as count_records() gives them of the same records.
  /// Range: the request's sums are among sums(). Errors: the implementation's.
  virtual Tally count(const Facts& facts, const CountRequest& request) const = 0;
  /// The sums that can be asked for, be they the plan's.
  virtual SumSet sums() const = 0;
  /// Whether it has the targets too, in place of a plan; then it adds them, as plan::add_targets()
  /// does.
  virtual bool has_targets() const = 0;
  virtual void add_targets(const Facts& facts, const CountRequest& request,
                           const std::vector<std::vector<Span>>& spans, Tally& tally) const = 0;
  /// The day of the first record; none where there is none.
  virtual std::optional<Day> first_day() const = 0;
  /// How many records are dated within days after as-of.
  virtual std::size_t records_within(Span days) const = 0;
  /// What records alone say on axes.
  virtual std::vector<RecordedWord> words() const = 0;
};

}  // namespace plan
