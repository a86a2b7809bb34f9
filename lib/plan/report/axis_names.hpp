// SPDX-License-Identifier: MIT
// What the rows of a split are called: ids for machines with plain names beside them, names alone
// for people. No figures.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/report/document.hpp"
#include "plan/report/names.hpp"
#include "plan/split/grid.hpp"

namespace plan {

inline std::string text(std::string_view english) {
  return std::string(tr(english));
}

class AxisNames {
 public:
  AxisNames(const Book& book, const std::vector<Axis>& axes, bool for_people)
      : book_(book),
        axes_(axes),
        for_people_(for_people),
        teams_(book.teams),
        reps_(book.reps),
        products_(book.products) {}

  static std::string title(Axis axis) {
    switch (axis) {
      case Axis::company: return text("company");
      case Axis::team: return text("team");
      case Axis::rep: return text("rep");
      case Axis::product: return text("product");
    }
    return {};
  }

  std::string id(const GridRow& row, Axis axis) const {
    switch (axis) {
      case Axis::company: return "company";
      case Axis::team: return row.team ? *row.team->id : "(unallocated)";
      case Axis::rep: return *row.rep->id;
      case Axis::product: return *row.product->id;
    }
    return {};
  }

  std::string name(const GridRow& row, Axis axis) const {
    switch (axis) {
      case Axis::company: return book_.profile.name.value_or(text("company"));
      case Axis::team: return row.team ? called(teams_, *row.team) : text("(unallocated)");
      case Axis::rep: return called(reps_, *row.rep);
      case Axis::product: return called(products_, *row.product);
    }
    return {};
  }

  // Long: one row per axes and piece

  /// What a person reads beside the figure: a team with sub-teams is "itself" where only its own
  /// people count.
  std::string label(const GridRow& row, Axis axis) const {
    const bool by_rep = std::find(axes_.begin(), axes_.end(), Axis::rep) != axes_.end();
    const bool own = axis == Axis::team && row.team && !by_rep && has_sub_teams(*row.team);
    return own ? tr("{} itself", teams_(*row.team)) : name(row, axis);
  }

  std::string team(const Team& team) const { return called(teams_, team); }

  void add_columns(Table& table) const {
    for (const Axis axis : axes_) {
      const std::string key(to_string(axis));
      table.columns.push_back({key, title(axis), Unit::id});
      if (axis != Axis::company)
        table.columns.push_back({key + "_name", tr("{} name", title(axis)), Unit::text});
    }
  }

  std::vector<Cell> cells(const GridRow& row) const {
    std::vector<Cell> made;
    for (const Axis axis : axes_) {
      made.emplace_back(id(row, axis));
      if (axis != Axis::company) made.emplace_back(name(row, axis));
    }
    return made;
  }

 private:
  /// Machines have the id beside the name, so that a namesake's needs no other mark.
  template <class T>
  std::string called(const Names<T>& names, const T& thing) const {
    return for_people_ ? names(thing) : name_of(thing);
  }

  bool has_sub_teams(const Team& team) const {
    return std::any_of(book_.teams.begin(), book_.teams.end(),
                       [&](const Team& sub) { return sub.parent.value_or("") == *team.id; });
  }

  const Book& book_;
  const std::vector<Axis>& axes_;
  bool for_people_;
  Names<Team> teams_;
  Names<Rep> reps_;
  Names<Product> products_;
};

}  // namespace plan
