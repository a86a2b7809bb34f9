// SPDX-License-Identifier: MIT
// SHA-256, by OpenSSL.
#pragma once

#include <string>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// The digest of the paths and bytes of all files, in their order: 64 hex digits. Lengths go in
/// before what they measure, so that no two different sets of files feed the same bytes.
std::string digest_of(const Sources& sources);

}  // namespace plan
