// SPDX-License-Identifier: MIT
// What a report is compared with, where nothing of it is known: people need no columns of n/a.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plan/document/document.hpp"

namespace plan {

class UntoldColumns {
 public:
  explicit UntoldColumns(bool for_people) : for_people_(for_people) {}

  /// Leaves these columns to machines where every cell of them is n/a, most of the first for the
  /// same reason. The note names the first column. Keys that the table lacks do not count.
  void leave_out(Table& table, const std::vector<std::string>& keys);
  /// A note on what was left out, a reason a note.
  void add_to(Document& document) const;

 private:
  bool for_people_;
  std::map<std::string, std::vector<std::string>> titles_{};  // by their reason
};

}  // namespace plan
