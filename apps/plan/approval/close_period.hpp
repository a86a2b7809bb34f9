// SPDX-License-Identifier: MIT
// plan approval close: the figures of a period that is over, written down for good; and what they
// have become since.
#pragma once

#include <string>

#include "plan/approval/write_record.hpp"

namespace plan {

/// Writes the period's figures to closed/PERIOD.yaml and their digest to the record, both or
/// neither. Errors: UsageError where it is not over, or closed with the same figures; those of
/// write_record().
Approval close_period(Session& session, const std::string& word, Act act);

/// The figures of the period as they are now: of everybody who has some, and of all together.
/// Errors: InputError.
ClosedPeriod figures_now(Session& session, const Period& period);

}  // namespace plan
