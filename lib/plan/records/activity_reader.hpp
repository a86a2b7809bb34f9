// SPDX-License-Identifier: MIT
// From the keys and values of one activity to a Record, by the rows of the kind table: form,
// references to the book, what a record of its kind needs. What records say of each other (an order
// before its lead) is records.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/kinds.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// A key and its value as they stand in the file. The views belong to the caller.
struct Field {
  enum class Shape : std::uint8_t { scalar, null, other };  // other: a list or a mapping
  std::string_view key;
  std::string_view text;
  Place key_at;
  Place at;
  Shape shape = Shape::scalar;
};

/// The records of a file or of a part of one, with names and texts of their own.
struct RecordBlock {
  std::vector<Record> records;
  Names names;
  std::vector<RecordText> texts;
  std::size_t refused = 0;  // records left out for an error
};

class ActivityReader {
 public:
  /// `within`: the days that the file's name allows. Texts are kept only when wanted. All that is
  /// handed in must outlive this.
  ActivityReader(const BookIds& ids, const std::optional<Period>& within, bool texts,
                 Diagnostics& findings);

  /// Adds the record to the block, unless it has an error. Errors: missing-key, unknown-key,
  /// unknown-rep (customer, product, stage, category, course), wrong-shape, those of read_scalar,
  /// outside-file, not-employed, no-exchange-rate, amount-overflow, refund-without-note.
  void read(std::span<const Field> fields, Place at, RecordBlock& into);

 private:
  const Kind* kind_of(std::span<const Field> fields, Place at);
  void take(const Field& field, RecordBlock& into);
  void put(const Key& row, const Field& field, RecordBlock& into);
  bool put_reference(const Key& row, const Field& field);
  void put_amount(const Key& row, const Field& field);
  void put_typed(const Key& row, const Field& field);
  void unknown_key(const Field& field);
  void unknown_id(const Key& row, const Field& field);
  void refuse(const Refusal& refusal, Place at);
  void judge();
  void judge_needs();
  void judge_date();
  void exchange(std::int64_t& amount, std::uint8_t& currency, RecordKey key);
  Place place_of(RecordKey key) const;

  const BookIds& ids_;
  const std::optional<Period>& within_;
  bool wants_texts_;
  Diagnostics& findings_;
  std::vector<const Currency*> currencies_;
  int searches_left_ = 100;  // for the nearest id: beyond, a list is missing, not a letter

  Record record_;
  const Kind* kind_ = nullptr;
  std::span<const Field> fields_;
  bool bad_ = false;
};

}  // namespace plan
