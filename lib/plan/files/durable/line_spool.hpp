// SPDX-License-Identifier: MIT
// Lines on their way to many files, more than need fit in memory: they wait in a file without a
// name until all are there. Another thread sorts and writes them, and reads them back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
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
  /// Lines of several files as they came, with their ends.
  struct Batch {
    std::string text{};
    std::vector<Line> lines{};
  };
  void hand_over();
  void write(const Batch& batch);
  std::string all_of(std::uint32_t file) const;
  std::vector<std::string> lines_of(std::uint32_t file) const;

  std::map<std::string, std::uint32_t, std::less<>> files_{};
  Batch waiting_{};  // not yet handed over
  // the other thread's, while it writes:
  std::vector<std::vector<Stretch>> spooled_{};  // by file
  Batch written_{};
  std::size_t end_ = 0;  // of the spool
  Descriptor spool_{-1};
  std::future<void> writing_{};  // the last member: it ends before the others do
};

}  // namespace plan
