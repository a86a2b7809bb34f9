// SPDX-License-Identifier: MIT
// A file written so that whoever looks sees the old one or the new one, whole, whatever happens on
// the way: -o FILE, plan init. Appending is another matter and not done here.
#pragma once

#include <string>
#include <string_view>

namespace plan {

enum class Existing { replace, refuse };

/// Writes the bytes beside the file, syncs, renames, syncs the folder. A symlink stays, its target
/// is replaced; an existing file keeps its mode. Left-overs of writers that died are swept. Errors:
/// std::system_error that names the file; the old file is then as it was. Refused are what is no
/// regular file (is_a_directory, not_supported) and, when asked so, an existing one (file_exists).
void write_file(const std::string& path, std::string_view bytes,
                Existing existing = Existing::replace);

}  // namespace plan
