// SPDX-License-Identifier: MIT
// The records of a deal's row: opened, at its stage, won, lost. A part of guess_deals.cpp.
#pragma once

#include "plan/exchange/guess/deal_outcome.hpp"

namespace plan {

/// An entry for each kind of record. `deal`: the column that numbers the deals; null: none does.
void add_deal_records(const GuessGrounds& grounds, const DealOutcome& outcome,
                      const ColumnTraits* deal, GuessedLine& records);

}  // namespace plan
