// SPDX-License-Identifier: MIT
// Teams and their sub-teams as a tree.
#pragma once

#include <vector>

#include "plan/book/book.hpp"

namespace plan {

/// The team above; null for one at the top.
const Team* parent_of(const Book& book, const Team* team);
/// Whether the team is `above` or a team under it. Null is in no team.
bool is_within(const Book& book, const Team* team, const Team* above);
/// 0 for a team at the top.
int depth_of(const Book& book, const Team* team);
/// All teams, each before its sub-teams, those of one parent by id.
std::vector<const Team*> team_tree(const Book& book);

}  // namespace plan
