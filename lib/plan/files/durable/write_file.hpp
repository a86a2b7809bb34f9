// SPDX-License-Identifier: MIT
// A file written so that whoever looks sees the old one or the new one, whole, whatever happens on
// the way: -o FILE, plan init. Appending is another matter and not done here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace plan {

enum class Existing { replace, refuse };

/// The open file that /dev/stdout, /dev/stderr, /dev/fd/N or /proc/self/fd/N names; nothing for
/// other paths.
std::optional<int> descriptor_named(std::string_view path);

/// Writes the bytes beside the file, syncs, renames, syncs the folder. A symlink stays, its target
/// is replaced; an existing file keeps its mode, and its owner where the system allows it (to
/// root). Left-overs of writers that died are swept. A pipe, a terminal, /dev/null and a descriptor
/// get the bytes as they come: there is no old file to lose. Errors: std::system_error that names
/// the file; the old file is then as it was. Refused are a folder, a disk and a socket
/// (is_a_directory, not_supported) and, when asked so, whatever is there (file_exists).
void write_file(const std::string& path, std::string_view bytes,
                Existing existing = Existing::replace);

/// The same of bytes that come in pieces, handed to what `each_piece` is given. Errors: what it
/// throws besides; the old file is then as it was.
using TakePiece = std::function<void(std::string_view)>;
void write_file_in_pieces(const std::string& path,
                          const std::function<void(const TakePiece&)>& each_piece,
                          Existing existing = Existing::replace);

}  // namespace plan
