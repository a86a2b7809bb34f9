// SPDX-License-Identifier: MIT
// SHA-256, and what git calls a file by; by OpenSSL.
#pragma once

#include <string>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// The digest of some bytes: 64 hex digits.
std::string digest_of(std::string_view bytes);

/// The id of git's blob of these bytes: 40 hex digits.
std::string blob_id_of(std::string_view bytes);

/// The digest of the paths of all files and of the digests of their bytes, in their order. Lengths
/// go in before what they measure, so that no two different sets of files feed the same bytes.
std::string digest_of(const Sources& sources);

}  // namespace plan
