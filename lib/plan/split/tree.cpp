// SPDX-License-Identifier: MIT
#include "plan/split/tree.hpp"

namespace plan {
namespace {

void add_branch(const Book& book, std::string_view parent, std::vector<const Team*>& tree) {
  for (const Team& team : book.teams) {
    if (team.parent.value_or("") != parent) continue;
    tree.push_back(&team);
    add_branch(book, *team.id, tree);
  }
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
  add_branch(book, "", tree);
  return tree;
}

}  // namespace plan
