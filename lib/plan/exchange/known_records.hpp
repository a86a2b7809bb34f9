// SPDX-License-Identifier: MIT
// The records of a book that earlier imports by a map have made: by id, with a digest of what they
// say, so that a row can be told to be new, the same or changed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plan/exchange/id_part.hpp"
#include "plan/exchange/map.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// The keys that an entry of a map gives: what else stands at a record is its keeper's.
struct GivenKeys {
  std::string as{};                // the last part of its records' ids
  std::uint64_t mask = 0;          // a bit for each RecordKey
  std::vector<std::string> own{};  // axes
  bool has(std::string_view key) const;
};
std::vector<GivenKeys> given_keys(const ExportMap& map);

/// What the form says of these keys in one line, its amounts without zeros at their end.
std::string given_line(const RecordForm& form, const FormBlock& block, const GivenKeys& given);
/// Sixty-four bits of what the form says of these keys, however it was typed: 1200.5 is 1200.50.
std::uint64_t digest_of(const RecordForm& form, const FormBlock& block, const GivenKeys& given);

/// A million of them are kept: no texts, but digests of which no two are the same by any chance
/// that counts.
struct KnownRecord {
  std::uint64_t id = 0, digest = 0;  // of its id, of what it says
  std::uint32_t path = UINT32_MAX;   // of KnownRecords::path; UINT32_MAX: no record
  std::int32_t day = 0;              // RecordValues::day_number
  std::uint32_t left_out = 0;  // the line of its row, which the map leaves out by now; 0: none
  bool seen = false;           // the file has it too
};

class KnownRecords {
 public:
  explicit KnownRecords(const ExportMap& map) : prefix_(map.name + "."), given_(given_keys(map)) {}

  /// Takes the records of a file, of which those of other origin are passed over.
  void add(const FormBlock& block, std::string_view path);
  /// The record of that id; null where there is none. It is there until the next add().
  KnownRecord* find(std::string_view id);
  /// What the map gives of the record of that id; null where it makes none of that name.
  const GivenKeys* given(std::string_view id) const;
  const std::string& path(const KnownRecord& record) const { return paths_[record.path]; }
  bool has(std::string_view id) const {
    return slots_[place_of(digest_of_text(id))].path != UINT32_MAX;
  }
  /// Whether there are records that the file does not make: of a row that is left out, or on these
  /// days.
  bool lacks(std::int32_t first, std::int32_t last) const;
  /// The record, if it is one of those; else null.
  const KnownRecord* lacking(std::string_view id, std::int32_t first, std::int32_t last);
  std::size_t size() const { return count_; }

 private:
  static bool is_lacking(const KnownRecord& record, std::int32_t first, std::int32_t last) {
    const bool in_days = record.day >= first && record.day <= last;
    return record.path != UINT32_MAX && !record.seen && (record.left_out != 0 || in_days);
  }
  std::size_t place_of(std::uint64_t id) const;
  void grow();

  std::string prefix_;
  std::vector<GivenKeys> given_;
  std::vector<KnownRecord> slots_ = std::vector<KnownRecord>(64);  // a power of two of them
  std::size_t count_ = 0;
  std::vector<std::string> paths_{};
};

}  // namespace plan
