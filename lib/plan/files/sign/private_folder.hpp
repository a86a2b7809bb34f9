// SPDX-License-Identifier: MIT
// A folder that nobody else can look into, gone with all it holds when this ends.
#pragma once

#include <string>
#include <string_view>

namespace plan {

class PrivateFolder {
 public:
  /// Errors: std::system_error.
  PrivateFolder();
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;

  std::string path(std::string_view name) const { return folder_ + "/" + std::string(name); }
  /// A new file in it; its path. Errors: std::system_error.
  std::string write(std::string_view name, std::string_view bytes) const;
  /// What a file in it holds, "" where there is none.
  std::string read(std::string_view name) const;

 private:
  std::string folder_;
};

}  // namespace plan
