// SPDX-License-Identifier: MIT
#include "plan/split/tree.hpp"

#include <algorithm>

namespace plan {
namespace {

template <class T>
Parents parents_in(const std::vector<T>& list) {
  Parents parents;
  for (const T& one : list) {
    auto& parent = parents.emplace_back();
    if (!one.parent) continue;
    const auto found =
        std::ranges::lower_bound(list, *one.parent, {}, [](const T& other) { return *other.id; });
    if (found != list.end() && *found->id == *one.parent)
      parent = static_cast<std::size_t>(found - list.begin());
  }
  return parents;
}

}  // namespace

const Team* parent_of(const Book& book, const Team* team) {
  return team->parent ? book.team(*team->parent) : nullptr;
}

bool is_within(const Book& book, const Team* team, const Team* above) {
  for (; team; team = parent_of(book, team))
    if (team == above) return true;
  return false;
}

int depth_of(const Book& book, const Team* team) {
  int depth = 0;
  while ((team = parent_of(book, team))) ++depth;
  return depth;
}

std::vector<const Team*> team_tree(const Book& book) {
  std::vector<const Team*> tree;
  for (const std::size_t place : tree_order(parents_of(book.teams)))
    tree.push_back(&book.teams[place]);
  return tree;
}

Parents parents_of(const std::vector<Team>& teams) {
  return parents_in(teams);
}
Parents parents_of(const std::vector<Region>& regions) {
  return parents_in(regions);
}

// Without recursion, and with each one's parts listed first: a chain of thousands costs what a list
// of thousands does.
std::vector<std::size_t> tree_order(const Parents& parents) {
  std::vector<std::vector<std::size_t>> parts(parents.size() + 1);  // the last: those at the top
  for (std::size_t place = 0; place < parents.size(); ++place)
    parts[parents[place].value_or(parents.size())].push_back(place);
  std::vector<std::size_t> tree, open(parts.back().rbegin(), parts.back().rend());
  tree.reserve(parents.size());
  while (!open.empty()) {
    const std::size_t place = open.back();
    open.pop_back();
    tree.push_back(place);
    open.insert(open.end(), parts[place].rbegin(), parts[place].rend());
  }
  return tree;
}

bool is_within(const Parents& parents, std::size_t place, std::size_t above) {
  for (std::optional<std::size_t> at = place; at; at = parents[*at])
    if (*at == above) return true;
  return false;
}

}  // namespace plan
