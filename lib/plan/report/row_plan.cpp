// SPDX-License-Identifier: MIT
#include "plan/report/row_plan.hpp"

#include <algorithm>
#include <numeric>

#include "plan/split/tree.hpp"

namespace plan {

RowPlan::RowPlan(const Book& book, const Labels& names, const std::vector<Axis>& axes,
                 const std::vector<std::vector<Index>>& keys, const std::vector<bool>& admitted)
    : book_(book), names_(names), axes_(axes), keys_(keys), admitted_(admitted) {}

void RowPlan::add_columns(Table& table) const {
  for (const Axis axis : axes_) names_.add_columns(axis, table);
}

std::vector<PlannedRow> RowPlan::rows() const {
  return axes_.front() == Axis::team && names_.for_people() ? as_tree() : in_groups();
}

PlannedRow RowPlan::total() const {
  if (keys_.size() < 2) return {};
  std::vector<std::size_t> every(keys_.size());
  std::iota(every.begin(), every.end(), std::size_t(0));
  return sum(std::move(every), text("total"), 0);
}

/// What a person reads beside the figure: a team with sub-teams is "itself" where only its own
/// people count.
PlannedRow RowPlan::plain(std::size_t row) const {
  PlannedRow made{{row}, {}};
  const bool by_rep = std::ranges::find(axes_, Axis::rep) != axes_.end();
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    const Index place = keys_[row][i];
    names_.add_cells(axes_[i], place, made.labels);
    const bool is_team = axes_[i] == Axis::team && place != absent;
    if (names_.for_people() && is_team && !by_rep &&
        std::ranges::any_of(book_.teams, [&](const Team& sub) {
          return sub.parent.value_or("") == *book_.teams[place].id;
        }))
      made.labels.back() = tr("{} itself", names_.name(Axis::team, place));
  }
  return made;
}

PlannedRow RowPlan::sum(std::vector<std::size_t> of, std::string label, int indent) const {
  PlannedRow made{std::move(of), {}, Row::Kind::subtotal, indent};
  std::vector<Cell>& labels = made.labels;
  for (const Axis axis : axes_)
    labels.resize(labels.size() + (names_.for_people() || axis == Axis::company ? 1 : 2));
  const bool has_id = !names_.for_people() && axes_.front() != Axis::company;
  labels[has_id ? 1 : 0] = std::move(label);
  return made;
}

/// Rows as they come, each group of the first axis with its sum.
std::vector<PlannedRow> RowPlan::in_groups() const {
  std::vector<PlannedRow> rows;
  std::vector<std::size_t> group;
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    rows.push_back(plain(row));
    group.push_back(row);
    const bool ends = row + 1 == keys_.size() || keys_[row + 1].front() != keys_[row].front();
    if (axes_.size() < 2 || !ends) continue;
    if (group.size() > 1)
      rows.push_back(sum(group, tr("{} total", names_.name(axes_.front(), keys_[row].front())), 0));
    group.clear();
  }
  return rows;
}

/// Teams as a tree: one with sub-teams has its sum first, then its own people, then the sub-teams.
std::vector<PlannedRow> RowPlan::as_tree() const {
  std::vector<PlannedRow> rows;
  for (Index team = 0; team < book_.teams.size(); ++team)
    if (!book_.teams[team].parent) add_branch(team, 0, rows);
  add_own(within(absent, true), text("(unallocated)"), 0, rows);
  return rows;
}

std::vector<std::size_t> RowPlan::within(Index team, bool own) const {
  std::vector<std::size_t> found;
  for (std::size_t row = 0; row < keys_.size(); ++row) {
    const Index of = keys_[row].front();
    const bool is_in =
        own || of == absent ? of == team : is_within(book_, &book_.teams[of], &book_.teams[team]);
    if (is_in) found.push_back(row);
  }
  return found;
}

/// The rows of a team's own people, and their sum where they are several.
void RowPlan::add_own(const std::vector<std::size_t>& own, const std::string& name, int indent,
                      std::vector<PlannedRow>& rows) const {
  for (const std::size_t row : own) {
    PlannedRow& made = rows.emplace_back(plain(row));
    made.labels.front() = name;
    made.indent = indent;
  }
  if (own.size() > 1) rows.push_back(sum(own, tr("{} total", name), indent));
}

void RowPlan::add_branch(Index team, int indent, std::vector<PlannedRow>& rows) const {
  const auto own = within(team, true), all = within(team, false);
  const std::string name = names_.name(Axis::team, team);
  const bool heads = all.size() > own.size() && is_whole(team);
  if (heads) rows.push_back(sum(all, name, indent));
  add_own(own, heads ? tr("{} itself", name) : name, indent + heads, rows);
  for (Index sub = 0; sub < book_.teams.size(); ++sub)
    if (book_.teams[sub].parent.value_or("") == *book_.teams[team].id)
      add_branch(sub, indent + heads, rows);
}

/// Whether the filter lets all of the team in: with a sub-team alone the sum would not be the
/// team's.
bool RowPlan::is_whole(Index team) const {
  return admitted_.empty() || admitted_[team];
}

}  // namespace plan
