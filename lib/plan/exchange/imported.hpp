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
  std::vector<std::string> vanished{};  // ids
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
