// SPDX-License-Identifier: MIT
// The open deals of one person, to be handed over to another: a record each.
#pragma once

#include <vector>

#include "plan/log/given_record.hpp"

namespace plan {

/// A handover from --from to --to of each deal that the first has open on the day, those of the
/// customer alone where the words name one; what else the words say goes into each. Errors:
/// UsageError where one of the two is not given, both are the same, the words name a rep or a deal,
/// or there is nothing to hand over; see Session::read().
std::vector<GivenRecord> hand_overs(const Options& options, Session& session);

}  // namespace plan
