// SPDX-License-Identifier: MIT
// What a database keeps of a book, beside its facts, for reports that are made from it alone.
#pragma once

#include "plan/exchange/star/star.hpp"
#include "plan/session.hpp"

namespace plan {

/// The plan without what is personal, and the files that were read. `overlays`: how many lie over
/// the book. Range: all activities have been read.
StarKept kept_of(Session& session, std::size_t overlays);

}  // namespace plan
