// SPDX-License-Identifier: MIT
// Activities of files that were all read before, as they are now and with this plan, and held no
// error: of these no more is read than what somebody needs.
#pragma once

#include <optional>
#include <string>

#include "plan/files/activities.hpp"

namespace plan {

/// The activity files with their digests. Range: all were read.
SoundSet set_of(const Loaded& loaded);
/// The digest of all other files that were read.
std::string plan_digest_of(const Loaded& loaded);

/// Nothing where not all is known of all files, or everything is asked for.
std::optional<Activities> chosen_activities(Loaded& loaded, const BookIds& ids,
                                            const ActivityRequest& request);

}  // namespace plan
