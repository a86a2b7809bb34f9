// SPDX-License-Identifier: MIT
// Records that one set of files has and another has not: added, gone, or saying something else
// under the same id (without ids: of the same day, person, kind and customer). By what stands in
// the files; what it means to a book is not asked.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/records/record_form.hpp"

namespace plan {

/// A record as its file has it.
struct ToldRecord {
  std::string line{};  // canonical, without "- "; of a record with errors what could be read of it
  std::string id{}, rep{}, customer{}, kind{};
  std::int32_t day = 0;  // since 1970-01-01
  AmountForm amount{};
  bool has_amount = false;
  std::vector<std::pair<std::string, std::string>> values{};  // by key
};

/// Both are there: it was changed.
struct RecordChange {
  const ToldRecord* before = nullptr;  // null: it was added
  const ToldRecord* after = nullptr;   // null: it is gone
};

class RecordSides {
 public:
  enum Side { before, after };
  void add(Side side, const FormBlock& forms);
  /// By day, then line. What moved to another file is no change, nor is another order. Valid while
  /// this lives and nothing is added.
  std::vector<RecordChange> changes() const;

 private:
  std::vector<ToldRecord> sides_[2]{};
};

}  // namespace plan
