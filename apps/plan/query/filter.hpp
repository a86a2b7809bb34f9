// SPDX-License-Identifier: MIT
// From the words of --rep, --team, --product and of arguments to ids: an id, a name that only one
// thing has, or the beginning of either where only one thing's begins so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/book/named.hpp"
#include "plan/command/usage.hpp"

namespace plan {

/// Whether it is the id or the name of one of them, or the beginning of either.
bool is_named(const std::vector<Named>& things, std::string_view word);
/// The ids that the words name, in their order. `what`: what they are called together,
/// said("reps"). Errors: UsageError with the nearest, or with the ids that share the name or
/// beginning.
std::vector<std::string> ids_named(const std::vector<Named>& things,
                                   const std::vector<std::string>& words, const Said& what);

}  // namespace plan
