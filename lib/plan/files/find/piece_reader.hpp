// SPDX-License-Identifier: MIT
// A large file piece by piece, so that it need not fit in memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/files/durable/descriptor.hpp"

namespace plan {

class PieceReader {
 public:
  /// `shown`: the file's name in errors. Errors: std::system_error that names it: it is not there,
  /// a folder or no ordinary file.
  PieceReader(const std::string& path, std::string shown);
  /// The next piece, which is there until the next call; empty at the end. Errors:
  /// std::system_error.
  std::string_view next();

 private:
  Descriptor descriptor_;
  std::string shown_;
  std::vector<char> room_;
};

}  // namespace plan
