// SPDX-License-Identifier: MIT
// Ids for records that nobody numbered.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// `r` and twelve letters or digits, by chance: records of branches, machines and files that nobody
/// here can know of have others, but for about once in 10^18 pairs. What can be known is asked:
/// `is_there` says whether the id stands somewhere already. Errors: std::system_error where the
/// system gives no chance.
std::string record_id(const std::function<bool(std::string_view id)>& is_there);

/// Whether one of the files holds the text. Errors: std::system_error that names a file which is
/// there and cannot be read.
bool stands_in(const std::vector<std::string>& files, std::string_view text);

}  // namespace plan
