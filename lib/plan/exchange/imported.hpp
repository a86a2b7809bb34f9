// SPDX-License-Identifier: MIT
// What an import came to, for its report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/exchange/record_import.hpp"

namespace plan {

/// A record that says something else than before.
struct ChangedRecord {
  std::string id, path, before, after;  // lines
  std::string date{}, rep{};            // of a record, as it was
  /// The keys of which it says something else: in the book, in the file; empty: nothing.
  struct Value {
    std::string key, before, after;
  };
  std::vector<Value> values{};
};

/// A record of the book that the file does not make again.
struct GoneRecord {
  std::string id, date, rep, kind, order;
  std::optional<ExactNumber> amount{};  // with its currency where that is not the book's
  std::uint32_t line = 0;               // of its row, which the map leaves out; 0: there is none
  std::string now{};                    // the new record that is likely to be the same, by its id
  std::vector<std::string> differs{};   // the keys of which that one says something else
};

/// Things that were made: "customers", 12.
struct MadeThings {
  std::string section;
  std::size_t count = 0;
};

/// What became of it all.
enum class Outcome { written, shown, refused };

struct Imported {
  std::string file;
  Encoding encoding{};
  char delimiter = ',';
  std::size_t columns = 0;
  ImportCounts counts{};
  std::vector<ChangedRecord> changed{};
  std::vector<GoneRecord> gone{};
  std::vector<MadeThings> made{};
  std::size_t files = 0;        // written, or to be
  std::string plan_path{};      // of a wide table: its plan file; else empty
  std::string made_path{};      // the plan file with what was made
  std::string rejected_path{};  // the file with the rejected rows
  bool sum_expected = true;     // the amounts come to what was expected
  bool updated = false;         // changed records were written too
  Outcome outcome = Outcome::written;
};

}  // namespace plan
