// SPDX-License-Identifier: MIT
// From the keys and values of one activity to a Record, by the rows of the kind table: form,
// references to the book, what a record of its kind needs. What records say of each other (an order
// before its lead) is records.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/book.hpp"
#include "plan/book/kinds.hpp"
#include "plan/book/record.hpp"

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

/// What activities name of a book: found by id in no time, and shared by threads.
class BookIds {
 public:
  explicit BookIds(const Book& book);

  /// The place in the list of that section ("reps", "stages"); `absent` when it has no such id.
  Index find(std::string_view section, std::string_view id) const;
  /// All ids of the section, for the nearest.
  std::vector<std::string_view> all(std::string_view section) const;
  /// Whether the rep is employed on the day; without a first day: since always.
  bool employs(Index rep, Day day) const;
  /// Whether some employment of the rep has ended before the day.
  bool has_left(Index rep, Day day) const;
  /// The book's rate of the currency on the day: book currency for one unit; null: the book has
  /// none.
  const Rate* rate(const Currency& currency, Day day) const;
  const Book& book() const { return book_; }

 private:
  struct List {
    std::string_view section;
    std::unordered_map<std::string_view, Index> places;
  };
  const List* list(std::string_view section) const;

  const Book& book_;
  std::vector<List> lists_;
  std::vector<std::vector<Span>> employments_;
};

/// An amount of another currency in minor units of the book's, half away from zero; nothing when it
/// is too large for an amount.
std::optional<Money> converted(Money foreign, const Currency& from, const Rate& rate,
                               const Currency& to);

/// The currencies of a book's rates, numbered from 1, as Record::amount_currency holds them.
std::vector<const Currency*> foreign_currencies(const Book& book);

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
