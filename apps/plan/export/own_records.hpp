// SPDX-License-Identifier: MIT
// The records that one person may see: the own ones, and of others the little without which those
// could not stand: who opened or closed a deal that was handed over, under a name that is nobody's.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "plan/facts/facts.hpp"

namespace plan {

/// Whose book is made, and for whom.
struct OwnView {
  const Facts& facts;
  Index rep = absent;
  bool personal = false;  // records about the person (talk, conduct, rating) and nominations
  std::string others;     // the id that stands for everybody else

  const Book& book() const { return facts.book; }
  const Rep& person() const { return facts.book.reps[rep]; }
};

/// A record as it will be written: key and value, the ones that are left.
struct OwnRecord {
  RecordKind kind = RecordKind::lead;
  Day day;
  bool by_others = false;
  std::vector<std::pair<std::string, std::string>> values;
};

struct OwnRecords {
  std::vector<OwnRecord> records;        // in order of time
  std::set<Index> customers{};           // that these name
  std::set<Index> shared_customers{};    // that records of others name, these or not
  std::set<Index> courses{};             // that these name
  std::map<Index, Day> known_earlier{};  // customers who were others' before they were the person's
};

/// Of others only days, deals and what a deal was said to bring: no text, id or other amount.
OwnRecords own_records(const OwnView& view);

}  // namespace plan
