// SPDX-License-Identifier: MIT
// A proposal as a plan file: every number with where it comes from in a comment.
#pragma once

#include "plan/analysis/proposal.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {

/// `years: {N: ...}`: target and season as proposed; of the year before, where the book has it,
/// what is carried over: round, over-assign, tiers, goals, reports, budget, scorecard, currencies;
/// as comments what shares and new pins may go by, and what was left out.
/// `by`: the command, for the head.
PlanText proposal_text(const Facts& facts, const Proposal& proposal, const std::string& by);

}  // namespace plan
