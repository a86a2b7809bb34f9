// SPDX-License-Identifier: MIT
// Lines on their way to many files, more than need fit in memory: they wait in a file without a
// name until all are there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plan/files/durable/descriptor.hpp"

namespace plan {

class LineSpool {
 public:
  LineSpool() = default;
  /// Adds a line without its end for the file. Errors: std::system_error where the temporary folder
  /// is full.
  void add(std::string_view path, std::string_view line);
  /// The files and the lines of each, in the order of bytes. Errors: std::system_error.
  void each(
      const std::function<void(const std::string& path, std::vector<std::string>&& lines)>& visit);
  std::size_t files() const { return files_.size(); }

 private:
  struct Stretch {
    std::size_t begin = 0, size = 0;
  };
  struct Line {
    std::uint32_t file = 0, size = 0;
  };
  void flush();
  std::string all_of(std::uint32_t file) const;

  std::map<std::string, std::uint32_t, std::less<>> files_{};
  std::vector<std::vector<Stretch>> spooled_{};  // by file
  std::string waiting_{};      // lines that are not yet in the spool, with their ends
  std::vector<Line> lines_{};  // of them
  std::size_t end_ = 0;        // of the spool
  Descriptor spool_{-1};
};

}  // namespace plan
