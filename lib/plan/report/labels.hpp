// SPDX-License-Identifier: MIT
// What things are called in every report: titles, the rows of an axis (ids for machines with plain
// names beside them, names alone for people), and the note on years without a notice of holidays.
// No figures.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/book.hpp"
#include "plan/document/table_of.hpp"
#include "plan/records/records.hpp"

namespace plan {

inline std::string text(std::string_view english) {
  return std::string(tr(english));
}

/// Names of the things of one list, with the id behind a name that two of them have.
template <class T>
class NamesOf {
 public:
  /// The list must outlive this.
  explicit NamesOf(const std::vector<T>& things) : things_(things) {}
  std::string operator()(const T& thing) const {
    std::string name = name_of(thing);
    if (!shared_) shared_ = find_shared();
    return shared_->contains(name) ? name + " (" + *thing.id + ")" : name;
  }

 private:
  // Looked for once somebody asks: of a hundred thousand customers many a report names none.
  std::set<std::string> find_shared() const {
    std::vector<std::string> names;
    names.reserve(things_.size());
    for (const T& thing : things_) names.push_back(name_of(thing));
    std::ranges::sort(names);
    std::set<std::string> shared;
    for (std::size_t i = 1; i < names.size(); ++i)
      if (names[i] == names[i - 1]) shared.insert(names[i]);
    return shared;
  }

  const std::vector<T>& things_;
  mutable std::optional<std::set<std::string>> shared_{};
};

/// How an axis stands in a list, where not as itself.
struct AxisColumns {
  std::string key{};    // "owner": of the ids; of the names "owner_name"
  std::string title{};  // of both
  bool known = false;   // blank where there is none: what lacks it is nobody's, not unallocated
  std::function<std::string(Index)> name{};
  Audience audience = Audience::all;  // of the names
};

class Labels {
 public:
  /// Places are those of facts/attribution.hpp's Dims; `words` says the words of those axes
  /// that have words for places.
  Labels(const Book& book, bool for_people,
         std::function<std::string_view(Axis, Index)> words = nullptr);

  std::string title(Axis axis) const { return title(axis, book_); }
  static std::string title(Axis axis, const Book& book);
  std::string id(Axis axis, Index place) const;
  std::string name(Axis axis, Index place) const;
  /// A word as people read it, as machines the English one.
  std::string word(std::string_view english) const {
    return for_people_ ? text(english) : std::string(english);
  }

  /// The columns of an axis in a list: the machines' ids, and the names. `place`: of an item, else
  /// that of its `dims`.
  Column id_column(Axis axis) const;
  Column name_column(Axis axis) const;
  template <class Item, class PlaceOf>
  void add(TableOf<Item>& table, Axis axis, const PlaceOf& place, AxisColumns how = {}) const;
  template <class Item>
  void add(TableOf<Item>& table, Axis axis, AxisColumns how = {}) const {
    add(
        table, axis, [axis](const Item& item) { return item.dims[std::size_t(axis)]; },
        std::move(how));
  }

  /// The columns of an axis among figures: its id and name, or for people the name alone.
  void add_columns(Axis axis, Table& table) const;
  void add_cells(Axis axis, Index place, std::vector<Cell>& cells) const;
  bool for_people() const { return for_people_; }

 private:
  /// Machines have the id beside the name, so that a namesake's needs no other mark.
  template <class T>
  std::string called(const NamesOf<T>& names, const T& thing) const {
    return for_people_ ? names(thing) : name_of(thing);
  }

  const Book& book_;
  bool for_people_;
  std::function<std::string_view(Axis, Index)> words_;
  NamesOf<Team> teams_;
  NamesOf<Rep> reps_;
  NamesOf<Product> products_;
  NamesOf<Region> regions_;
  NamesOf<Customer> customers_;
  NamesOf<Category> categories_;
  NamesOf<Stage> stages_;
};

/// "华东销售部 · 2026 年目标": the book's name before what the report is of.
std::string titled(const Book& book, const std::string& what);

/// Whether the key's row says that its texts are personal.
Texts texts_of(std::string_view section, std::string_view key);
/// What the record says under the key: personal where the row of its kind or of the key says so.
Cell text_of(const Records& records, const Record& record, RecordKey key);

/// A note for each stretch of years of the days whose holidays are not known.
void note_unpublished(const Workdays& workdays, Span days, Document& document);
/// Adds a note where the report rounds amounts of which the book keeps parts of a minor unit.
void note_rounding(const Currency& currency, Document& document);

template <class Item, class PlaceOf>
void Labels::add(TableOf<Item>& table, Axis axis, const PlaceOf& place, AxisColumns how) const {
  Column id = id_column(axis), name = name_column(axis);
  if (!how.key.empty()) name.key = (id.key = std::move(how.key)) + "_name";
  if (!how.title.empty()) name.title = id.title = std::move(how.title);
  name.audience = how.audience;
  const bool known = how.known;
  table.all(std::move(id), [this, axis, place, known](const Item& item) -> Cell {
    const Index at = std::invoke(place, item);
    if (known && at == absent) return Blank();
    return this->id(axis, at);
  });
  table.all(std::move(name), [this, axis, place, how = std::move(how)](const Item& item) -> Cell {
    const Index at = std::invoke(place, item);
    if (how.known && at == absent) return Blank();
    return how.name ? how.name(at) : this->name(axis, at);
  });
}

}  // namespace plan
