// SPDX-License-Identifier: MIT
// The season: what each month of a fiscal year weighs, as stated or as learned from what was sold.
#pragma once

#include <map>
#include <memory>

#include "plan/book/book.hpp"
#include "plan/split/day_weights.hpp"

namespace plan {

/// What was sold in each month besides what the book's history tells, months without a sale
/// included.
using PastSales = std::map<Month, Money>;

struct SeasonWeights;  // season_weights.hpp

/// The weights of the fiscal year's months in order: whole numbers, one of them above 0.
/// Learned: sales of the month per working day in the learned years x the year's own working days;
/// negative months count as 0 (season-negative-month, a warning).
/// Errors: learn-without-history, when the sales of a month of the learned years are not known.
std::shared_ptr<const SeasonWeights> season_weights(const Book& book, const Year& year,
                                                    const DayWeights& days, const PastSales& past,
                                                    Diagnostics& findings);

}  // namespace plan
