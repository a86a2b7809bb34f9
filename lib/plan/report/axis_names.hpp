// SPDX-License-Identifier: MIT
// What the rows of a report are called: ids for machines with plain names beside them, names alone
// for people. No figures.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/record.hpp"
#include "plan/report/document.hpp"
#include "plan/report/names.hpp"

namespace plan {

inline std::string text(std::string_view english) {
  return std::string(tr(english));
}

class AxisNames {
 public:
  /// Places are those of facts/attribution.hpp's Dims; `sources` names the sources' numbers.
  AxisNames(const Book& book, bool for_people,
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

}  // namespace plan
