// SPDX-License-Identifier: MIT
// The amount and the cost of an export's orders: net or with tax, as the book has it. A part of
// guess_orders.cpp.
#pragma once

#include "plan/exchange/guess/guess_grounds.hpp"

namespace plan {

/// Whether cancelled rows are taken back by rows of a negative amount: most have one of the same
/// size, or the status of those says so. Then neither may be left out without the other.
bool has_reversals(const GuessGrounds& grounds, const ColumnTraits* amount,
                   const ColumnTraits& status);

/// The column of the amounts; null: there is none.
const ColumnTraits* amount_sold(const GuessGrounds& grounds);
/// The amount, with what is doubtful about its tax.
GuessedLine amount_line(const GuessGrounds& grounds, const ColumnTraits& amount);
/// Each one's part of an order that several people share: it has a row for each of them.
GuessedLine shared_amount(const GuessGrounds& grounds, const ColumnTraits& amount);
/// The cost, as it stands there, or reckoned from `amount`, which may be null.
void add_cost(const GuessGrounds& grounds, const ColumnTraits* amount, GuessedLine& entry);

}  // namespace plan
