// SPDX-License-Identifier: MIT
// Files of one folder that are written aside, all of them, before the first gets its name: who
// looks sees the old ones until the new ones are whole. What stands in them is the caller's.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/durable/temporary.hpp"

namespace plan {

class WrittenFiles {
 public:
  /// Makes the folder where it is not there. Errors of all: std::system_error.
  explicit WrittenFiles(const std::filesystem::path& folder);

  /// A file of the bytes that `write` hands over.
  void add(const std::string& name, const std::function<void(const TakePiece&)>& write);
  /// A file that `write` fills by its path.
  void add_by_path(const std::string& name,
                   const std::function<void(const std::string& path)>& write);
  /// Takes a file of an earlier time away, if it is there, when the others get their names.
  void remove(const std::string& name);
  void commit();

 private:
  Temporary& begin(const std::string& name);
  std::string path_of(const std::string& name) const;

  const std::filesystem::path shown_;  // as it was given, for errors
  MadeFolders made_;
  std::string folder_;
  std::vector<std::unique_ptr<Temporary>> files_;
  std::vector<std::string> removed_;
};

}  // namespace plan
