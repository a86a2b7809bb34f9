// SPDX-License-Identifier: MIT
// Teams and their sub-teams as a tree, and so regions.
#pragma once

#include <optional>
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

/// The places in its list of what each team or region is part of; none for one at the top.
using Parents = std::vector<std::optional<std::size_t>>;
Parents parents_of(const std::vector<Team>& teams);
Parents parents_of(const std::vector<Region>& regions);
/// All places, each before those within it, those of one parent in the list's order.
std::vector<std::size_t> tree_order(const Parents& parents);
/// Whether the place is `above` or within it.
bool is_within(const Parents& parents, std::size_t place, std::size_t above);

}  // namespace plan
