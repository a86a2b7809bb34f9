// SPDX-License-Identifier: MIT
// One digest of all files that were read (sha256.hpp).
#pragma once

#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/base/sha256.hpp"

namespace plan {

/// The digest of the paths of all files and of the digests of their bytes, in their order. Lengths
/// go in before what they measure, so that no two different sets of files feed the same bytes.
std::string digest_of(const Sources& sources);

}  // namespace plan
