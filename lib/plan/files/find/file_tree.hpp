// SPDX-License-Identifier: MIT
// Where a book's files lie: a folder of the disk or the tree of a commit, behind the same
// functions. Paths are relative to the book's folder, which is "", and go on with "/".
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include "plan/files/find/read_file.hpp"

namespace plan {

/// A name in a folder, with what the folder says of it.
struct FileName {
  enum class Kind { file, folder, unsure };  // unsure: a link, or the folder does not tell
  std::string text;
  Kind kind = Kind::unsure;
};

/// A path free of symlinks: absolute where it leads out of the book's folder.
struct RealPath {
  std::string path{};
  bool is_folder = false;
  std::error_code error{};  // why it leads nowhere
};

struct FileTree {
  /// The names in a folder that is free of symlinks, by bytes, into `names`: as far as they could
  /// be read where there is an error.
  std::function<std::error_code(const std::string& folder, std::vector<FileName>& names)> list;
  std::function<RealPath(const std::string& path)> real;
  /// As read_file(). Safe for threads.
  std::function<FileBytes(const std::string& path, std::size_t most, bool whole)> read;
  /// The first `most` bytes of a file of `size` or more, where they cost much less than to read it;
  /// else empty. Not set where nothing costs less.
  std::function<std::string(const std::string& path, std::size_t most, std::size_t size)> glance{};
  /// What git calls the file's bytes (its blob's SHA-1, hex): two that have the same are the same.
  /// Empty where that is not known.
  std::function<std::string(const std::string& path)> id;
};

/// The disk's folder, which is absolute and free of symlinks.
FileTree tree_of_folder(const std::string& folder);

/// `folder/name`; the name alone in "".
std::string joined_path(const std::string& folder, std::string_view name);

}  // namespace plan
