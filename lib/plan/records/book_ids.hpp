// SPDX-License-Identifier: MIT
// What activities name of a book, by id, and its rates of other currencies.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// What activities name of a book: found by id in no time, and shared by threads.
class BookIds {
 public:
  explicit BookIds(const Book& book);

  /// The place in the list of that section ("reps", "stages") of what has the id, or has it beside
  /// its own (`also`); `absent` when there is none.
  Index find(std::string_view section, std::string_view id) const;
  /// The id of the thing at that place. Range: a place that find() gave.
  std::string_view id(std::string_view section, Index place) const;
  /// All ids of the section, for the nearest.
  std::vector<std::string_view> all(std::string_view section) const;
  /// The place in book.axes of the axis of records of that id; `absent` when there is none.
  Index find_axis(std::string_view id) const;
  /// The ids of all axes of records.
  const std::vector<std::string_view>& axes() const { return axes_; }
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
    std::vector<std::string_view> ids;  // by place
    std::unordered_map<std::string_view, Index> places;
  };
  template <class Thing>
  void add_list(std::string_view section, const std::vector<Thing>& things);
  template <class Thing>
  void add_also(const std::vector<Thing>& things);
  const List* list(std::string_view section) const;

  const Book& book_;
  std::vector<List> lists_;
  std::vector<std::string_view> axes_;
  std::vector<std::vector<Span>> employments_;
};

/// An amount of another currency in minor units of the book's, half away from zero; nothing when it
/// is too large for an amount.
std::optional<Money> converted(Money foreign, const Currency& from, const Rate& rate,
                               const Currency& to);

/// The currencies of a book's rates, with the decimals that the book keeps, numbered from 1, as
/// Record::amount_currency holds them.
std::vector<const Currency*> foreign_currencies(const Book& book);

}  // namespace plan
