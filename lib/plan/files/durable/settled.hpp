// SPDX-License-Identifier: MIT
// Reading a file to which `plan log` may be adding a line at this moment.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "plan/files/durable/lock.hpp"
#include "plan/files/find/read_file.hpp"

namespace plan {

/// The file's bytes as read_file() gives them. Where they end inside a line, its writer is waited
/// for and the file read again: what comes out unfinished then has no writer any more (or none that
/// moves). Errors: read_file()'s.
FileBytes read_settled(const std::string& path, std::size_t most,
                       std::chrono::milliseconds patience = usual_patience);

/// The digest of those bytes without their ever being together in memory; nothing where the file is
/// not at once read to the end of a line.
std::optional<std::string> digest_settled(const std::string& path, std::size_t most);

}  // namespace plan
