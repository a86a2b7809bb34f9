// SPDX-License-Identifier: MIT
// The months of a rep that shares what a company or a team has left, a row each: for people, who
// then read the same steps once.
#pragma once

#include <string>
#include <vector>

#include "plan/document/document.hpp"

namespace plan {

struct WhyShare {
  std::string month, team, season, weight, part;  // as the steps word them
  Money has, left;                                // of the pool's month: all, and what it shares
  Money exact, carried, cell, carries;
};

/// `teams`: whether they are told apart by team. Columns that say nothing in any month are left
/// out.
Table why_shares(const std::vector<WhyShare>& shares, bool teams);

}  // namespace plan
