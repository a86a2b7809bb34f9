// SPDX-License-Identifier: MIT
#include "plan/report/row_plan.hpp"

#include <algorithm>
#include <numeric>

namespace plan {
namespace {

/// Empty: the axis is no tree.
Parents parents_on(const Book& book, Axis axis) {
  if (axis == Axis::team) return parents_of(book.teams);
  if (axis == Axis::region) return parents_of(book.regions);
  return {};
}

/// How many places are in each one's branch, itself among them; `order`: upper ones first.
std::vector<std::size_t> sizes_within(const Parents& parents,
                                      const std::vector<std::size_t>& order) {
  std::vector<std::size_t> sizes(parents.size(), 1);
  for (std::size_t at = order.size(); at-- > 0;)
    if (const auto& parent = parents[order[at]]) sizes[*parent] += sizes[order[at]];
  return sizes;
}

}  // namespace

RowPlan::RowPlan(const Book& book, const Labels& names, const std::vector<Axis>& axes,
                 const std::vector<std::vector<Index>>& keys, const std::vector<bool>& admitted)
    : names_(names),
      axes_(axes),
      keys_(keys),
      admitted_(admitted),
      parents_(parents_on(book, axes.front())) {
  for (const Axis axis : axes) {
    const Parents parents = parents_on(book, axis);
    auto& heads = heads_.emplace_back(parents.size());
    for (const auto& parent : parents)
      if (parent) heads[*parent] = true;
  }
}

void RowPlan::add_columns(Table& table) const {
  for (const Axis axis : axes_) names_.add_columns(axis, table);
}

std::vector<PlannedRow> RowPlan::rows() const {
  return !parents_.empty() && names_.for_people() ? as_tree() : in_groups();
}

PlannedRow RowPlan::total() const {
  if (keys_.size() < 2) return {};
  std::vector<std::size_t> every(keys_.size());
  std::iota(every.begin(), every.end(), std::size_t(0));
  return sum(std::move(every), text("total"), 0);
}

/// What a person reads beside the figure: a team with sub-teams is "itself" where only its own
/// people count, and so a region.
PlannedRow RowPlan::plain(std::size_t row) const {
  PlannedRow made{{row}, {}};
  const bool by_rep = std::ranges::find(axes_, Axis::rep) != axes_.end();
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    const Index place = keys_[row][i];
    names_.add_cells(axes_[i], place, made.labels);
    if (names_.for_people() && !by_rep && place != absent && place < heads_[i].size() &&
        heads_[i][place])
      made.labels.back() = tr("{} itself", names_.name(axes_[i], place));
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
    if (group.size() > 1 && group.size() < keys_.size())  // that of all is the total
      rows.push_back(sum(group, tr("{} total", names_.name(axes_.front(), keys_[row].front())), 0));
    group.clear();
  }
  return rows;
}

/// One with parts has its sum first, then what is its own, then the parts.
std::vector<PlannedRow> RowPlan::as_tree() const {
  std::vector<PlannedRow> rows;
  std::vector<std::size_t> none;
  std::vector<std::vector<std::size_t>> own(parents_.size());  // rows of each place alone
  for (std::size_t row = 0; row < keys_.size(); ++row)
    (keys_[row].front() == absent ? none : own[keys_[row].front()]).push_back(row);
  const auto order = tree_order(parents_);
  const auto sizes = sizes_within(parents_, order);
  std::vector<int> indents(parents_.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    const auto branch = std::span(order).subspan(at, sizes[order[at]]);
    const auto& parent = parents_[order[at]];
    indents[order[at]] = add_place(branch, own, parent ? indents[*parent] : 0, rows);
  }
  add_own(none, text("(unallocated)"), 0, rows);
  return rows;
}

/// The rows of what is its own, and their sum where they are several.
void RowPlan::add_own(const std::vector<std::size_t>& own, const std::string& name, int indent,
                      std::vector<PlannedRow>& rows) const {
  for (const std::size_t row : own) {
    PlannedRow& made = rows.emplace_back(plain(row));
    made.labels.front() = name;
    made.indent = indent;
  }
  if (own.size() > 1 && own.size() < keys_.size())
    rows.push_back(sum(own, tr("{} total", name), indent));
}

/// The first of a branch with its own rows, the others' within its sum; the indent of its parts.
int RowPlan::add_place(std::span<const std::size_t> branch,
                       const std::vector<std::vector<std::size_t>>& own, int indent,
                       std::vector<PlannedRow>& rows) const {
  const auto place = static_cast<Index>(branch.front());
  const std::string name = names_.name(axes_.front(), place);
  const bool has_parts =
      std::ranges::any_of(branch.subspan(1), [&](std::size_t part) { return !own[part].empty(); });
  const bool heads = has_parts && is_whole(place);
  if (heads) {
    std::vector<std::size_t> all;
    for (const std::size_t part : branch) all.insert(all.end(), own[part].begin(), own[part].end());
    std::ranges::sort(all);
    rows.push_back(sum(std::move(all), name, indent));
  }
  add_own(own[place], heads ? tr("{} itself", name) : name, indent + heads, rows);
  return indent + heads;
}

/// Whether the filter lets all of it in: with a part alone the sum would not be its own.
bool RowPlan::is_whole(Index place) const {
  return admitted_.empty() || admitted_[place];
}

}  // namespace plan
