// SPDX-License-Identifier: MIT
// The bytes of a file. Only of a regular one: a pipe would wait for ever, a device never ends.
#pragma once

#include <cstddef>
#include <string>
#include <system_error>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// A file's bytes, or why there are none.
struct FileBytes {
  std::string bytes;
  std::error_code error{};  // of the operating system
};

/// The file's bytes, at most `most` of them when `whole` is false.
/// Errors: what the system says; is_a_directory, not_supported (no regular file), file_too_large
/// (whole and longer than `most`).
FileBytes read_file(const std::string& path, std::size_t most, bool whole = true);

/// The same of an open regular file, from where it stands.
FileBytes read_open(int descriptor, std::size_t most, bool whole = true);

/// The finding for a file that could not be read: unreadable, not-a-file, too-large.
Diagnostic unreadable(const std::string& shown_path, std::error_code error, Place at);

/// The system's words for an error, to be told in the user's language where the table has them.
Said words_of(std::error_code error);

}  // namespace plan
