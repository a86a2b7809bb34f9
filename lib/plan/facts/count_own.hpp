// SPDX-License-Identifier: MIT
// What the parts of count.hpp share: what a record adds by itself, and the count of requests that
// rest on such records alone. Not for other rooms.
#pragma once

#include "plan/facts/count.hpp"

namespace plan {

/// What a record adds by itself, whatever came before it.
void add_own(const Record& record, TallyCell& cell);
/// Whether rows and filter ask for nothing but what a record's rep says, and its category.
bool asks_of_rep(const CountRequest& request);
/// Where a record counts then.
Dims dims_of_rep(const Facts& facts, const Record& record);
/// Whether each record says by itself what it adds and where, so that neither earlier ones nor
/// those of other days are looked at.
bool rests_on_records(const CountRequest& request);
/// The sums of such a request. Range: the records hold the days of its pieces (asserted).
Tally count_by_record(const Facts& facts, const CountRequest& request);

}  // namespace plan
