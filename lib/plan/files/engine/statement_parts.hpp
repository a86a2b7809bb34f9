// SPDX-License-Identifier: MIT
// Parts of statements: parameters for engines that don't want them as ?, and names.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace plan {

/// The statement with `shown(n)`, from 0 up, in the place of each ? that stands in no text and no
/// name. `backslash`: in a text it takes the next character as it is.
std::string with_parameters(const std::string& statement, bool backslash,
                            const std::function<std::string(std::size_t)>& shown);

/// A name in double quotes, which all of the engines take.
std::string quoted_name(std::string_view name);

}  // namespace plan
