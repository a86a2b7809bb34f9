// SPDX-License-Identifier: MIT
// What things are called in every report: titles, the rows of an axis (ids for machines with plain
// names beside them, names alone for people), and the note on years without a notice of holidays.
// No figures.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/book.hpp"
#include "plan/document/document.hpp"
#include "plan/records/record.hpp"

namespace plan {

inline std::string text(std::string_view english) {
  return std::string(tr(english));
}

/// Names of the things of one list, with the id behind a name that two of them have.
template <class T>
class NamesOf {
 public:
  explicit NamesOf(const std::vector<T>& things) {
    for (const T& thing : things) ++count_[name_of(thing)];
  }
  std::string operator()(const T& thing) const {
    const auto found = count_.find(name_of(thing));
    return found != count_.end() && found->second > 1 ? name_of(thing) + " (" + *thing.id + ")"
                                                      : name_of(thing);
  }

 private:
  std::map<std::string, int> count_;
};

class Labels {
 public:
  /// Places are those of facts/attribution.hpp's Dims; `sources` names the sources' numbers.
  Labels(const Book& book, bool for_people,
         std::function<std::string_view(Index)> sources = nullptr);

  static std::string title(Axis axis);
  std::string id(Axis axis, Index place) const;
  std::string name(Axis axis, Index place) const;
  /// The columns of an axis: its id and name, or for people the name alone.
  void add_columns(Axis axis, Table& table) const;
  void add_cells(Axis axis, Index place, std::vector<Cell>& cells) const;
  /// The same, blank where there is none: what lacks it is nobody's, not unallocated.
  void add_known(Axis axis, Index place, std::vector<Cell>& cells) const;
  bool for_people() const { return for_people_; }

 private:
  /// Machines have the id beside the name, so that a namesake's needs no other mark.
  template <class T>
  std::string called(const NamesOf<T>& names, const T& thing) const {
    return for_people_ ? names(thing) : name_of(thing);
  }

  const Book& book_;
  bool for_people_;
  std::function<std::string_view(Index)> sources_;
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

/// The value of a key as a cell: one that writers hide where the key's row says that it is
/// personal.
Cell value_of(std::string_view section, std::string_view key, const std::string& value);

/// A note for each year of the days that has no notice of holidays.
void note_unpublished(const Workdays& workdays, Span days, Document& document);

}  // namespace plan
