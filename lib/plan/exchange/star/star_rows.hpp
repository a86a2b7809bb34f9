// SPDX-License-Identifier: MIT
// How a table of the star is made: a field is a column and how its cell is got from a thing, so
// that neither stands without the other. Before all of them stands the book. A part of star.hpp.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "plan/exchange/star/star.hpp"

namespace plan {

template <class Item>
struct StarField {
  StarColumn column;
  Cell (*cell)(const StarSource&, const Item&);
};

template <class Item>
using StarFields = std::span<const StarField<Item>>;

template <class Item>
std::vector<StarColumn> columns_of(StarFields<Item> fields) {
  std::vector<StarColumn> columns;
  for (const StarField<Item>& field : fields) columns.push_back(field.column);
  return columns;
}

/// Rows of things, one after the other.
template <class Item>
class StarRows {
 public:
  /// All that is handed in must outlive this.
  StarRows(const StarSource& source, StarFields<Item> fields, const RowSink& sink)
      : source_(source), sink_(sink), book_(*source.facts.book.profile.name) {
    for (const StarField<Item>& field : fields)
      if (source.personal || !field.column.personal) shown_.push_back(&field);
  }

  void add(const Item& item) {
    begin(item);
    sink_(row_);
  }
  /// `own`: cells of the table's own axes.
  void add(const Item& item, std::vector<Cell> own) {
    begin(item);
    for (Cell& cell : own) row_.cells.push_back(std::move(cell));
    sink_(row_);
  }
  /// A row that differs from the last one in the cells from the field on alone. Range: after one.
  void add_from(std::size_t field, const Item& item) {
    for (; field < shown_.size(); ++field)
      row_.cells[1 + field] = shown_[field]->cell(source_, item);
    sink_(row_);
  }

 private:
  void begin(const Item& item) {
    row_.cells.resize(1 + shown_.size(), book_);
    for (std::size_t i = 0; i < shown_.size(); ++i)
      row_.cells[1 + i] = shown_[i]->cell(source_, item);
  }

  const StarSource& source_;
  const RowSink& sink_;
  const Cell book_;
  std::vector<const StarField<Item>*> shown_;
  Row row_;
};

inline Cell cell_of(const Given<std::string>& text) {
  return text ? Cell(*text) : Cell(Blank{});
}
template <class Value>
Cell cell_of(const Given<Value>& value) {
  return value ? Cell(*value) : Cell(Blank{});
}
inline Cell cell_of(const Given<std::string>* text) {
  return text ? cell_of(*text) : Cell(Blank{});
}
/// The id of a thing of the book by its place.
template <class Thing>
Cell id_at(const std::vector<Thing>& list, std::size_t place) {
  return place < list.size() ? Cell(*list[place].id) : Cell(Blank{});
}

/// The id or the word of a place on an axis.
Cell place_on(const StarSource& source, Axis axis, Index place);

/// What one person has to reach in one team on one day.
struct StarTarget {
  Day day{};
  Index team = absent, rep = absent;
  std::int64_t target = 0, quota = 0;
};
/// All of them that are not 0, month by month.
void each_target(const StarSource& source, const std::function<void(const StarTarget&)>& take);

/// What each file adds to star_tables(), in its order.
std::vector<StarTable> star_of_days();
std::vector<StarTable> star_of_people();
std::vector<StarTable> star_of_things();
std::vector<StarTable> star_of_customers();
std::vector<StarTable> star_of_deals();
std::vector<StarTable> star_of_records();
std::vector<StarTable> star_of_targets();
std::vector<StarTable> star_of_contributions();
std::vector<StarTable> star_of_kept();

/// From the first day that anything is told of to the last: of records, plans and as-of.
Span days_told(const Facts& facts);
/// Its days, each a span.
std::vector<Span> each_day_of(const Span& span);

}  // namespace plan
