// SPDX-License-Identifier: MIT
// Calendars by RFC 5545: an event of a whole day for each entry. Calendars that know an entry's uid
// update it.
#pragma once

#include <string>
#include <string_view>

#include "plan/document/agenda.hpp"

namespace plan {

/// `stamped`: the day on which all that is said is true, so that the same entries give the same
/// bytes.
std::string ics_of(std::string_view name, const Agenda& agenda, Day stamped);

}  // namespace plan
