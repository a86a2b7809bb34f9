// SPDX-License-Identifier: MIT
// Ids for records that nobody numbered.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plan {

/// `r` and twelve letters or digits, from the SHA-256 of the file's path, the byte at which the
/// record begins and what it says: the same record in the same place gets the same id on every
/// machine, and two others share one about once in 10^18 pairs. Nothing is counted, so that people
/// who work apart need not know of each other.
std::string record_id(std::string_view path, std::uint64_t offset, std::string_view record);

}  // namespace plan
