// SPDX-License-Identifier: MIT
// Rows that are one record together: their amounts, costs and quantities add up, all else must be
// the same. Keeps the rows' texts, to be rejected together.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/exchange/row_records.hpp"

namespace plan {

class JoinedRows {
 public:
  struct Row {
    std::uint32_t line = 0;
    std::string text{};
  };
  using Rows = std::vector<Row>;
  /// A key of which the row says something else than the first row of the record, its field (null:
  /// the row has none), and that row's line.
  struct Fault {
    std::string key;
    const Field* field;
    std::uint32_t line;
  };

  /// Adds the row's record, unless some field differs.
  std::optional<Fault> add(const RecordDraft& draft, const CsvRow& row);
  /// A row of that record is rejected: the others go with it.
  void spoil(const std::string& id, std::uint32_t line);
  /// Each record in the order of ids, its rows, and the line of one that is rejected (0: none).
  /// Once.
  void each(const std::function<void(const RecordDraft& draft, std::uint32_t spoiled,
                                     const Rows& rows)>& visit);

 private:
  struct Together;
  static std::optional<Fault> difference(const Together& record, const RecordDraft& draft);
  struct Together {
    std::size_t entry = 0;
    Rows rows{};
    std::vector<std::pair<std::string, std::string>> fields{};
    std::map<std::string, ExactNumber, std::less<>> sums{};
    std::string of{};
    std::optional<ExactNumber> as_exported{};
  };
  std::map<std::string, Together> records_{};
  std::map<std::string, std::uint32_t> spoiled_{};  // by id, the line
};

}  // namespace plan
