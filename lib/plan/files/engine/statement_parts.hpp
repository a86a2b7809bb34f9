// SPDX-License-Identifier: MIT
// A statement whose parameters stand as ?, for engines that want them otherwise.
#pragma once

#include <functional>
#include <string>

namespace plan {

/// The statement with `shown(n)`, from 0 up, in the place of each ? that stands in no text and no
/// name. `backslash`: in a text it takes the next character as it is.
std::string with_parameters(const std::string& statement, bool backslash,
                            const std::function<std::string(std::size_t)>& shown);

}  // namespace plan
