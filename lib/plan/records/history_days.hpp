// SPDX-License-Identifier: MIT
// The days of which the book's history tells already: no record may stand in them, since both
// would count.
#pragma once

#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/record.hpp"

namespace plan {

class HistoryDays {
 public:
  /// `ids` must outlive this.
  explicit HistoryDays(const BookIds& ids);
  /// Whether history leaves the record's day free: for its rep, and for all. Of a line of history
  /// the first record alone is told. Errors: history-and-activities.
  bool leaves(const Record& record, Diagnostics& findings);

 private:
  struct Stretch {
    Span span;
    Place at;
    bool told = false;
  };
  static bool is_free(const Record& record, std::vector<Stretch>& stretches, const Said& text,
                      Diagnostics& findings);

  const BookIds& ids_;
  std::vector<std::vector<Stretch>> of_reps_;
  std::vector<Stretch> of_all_{};  // by lines that name no rep
  bool is_empty_ = true;           // history tells of no days
};

}  // namespace plan
