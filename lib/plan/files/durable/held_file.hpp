// SPDX-License-Identifier: MIT
// A file of a book while no other writer of ours may write to it. A part of append.hpp and
// change_set.hpp.
#pragma once

#include <sys/stat.h>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/files/durable/append.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {

/// Stops with findings about a file: InputError. `bytes` are quoted where a finding has a line.
[[noreturn]] void refuse_log(const std::string& path, const Diagnostics& findings,
                             std::string bytes = {});
[[noreturn]] void refuse_log(const std::string& path, Diagnostic finding, std::string bytes = {});
[[noreturn]] void refuse_too_large(const std::string& path);

/// The file's own path. A link within the book is followed; none leads out of it. Errors:
/// InputError: include-outside; std::system_error.
std::string real_path(const LogFile& file);

class HeldFile {
 public:
  /// Opens and locks the file at its real path; nothing when there is none. Errors: Busy;
  /// InputError: not-a-file (it has a second name); std::system_error.
  static std::optional<HeldFile> take(const LogFile& file, const std::string& real);

  int number() const { return descriptor_.number(); }
  const std::string& shown() const { return shown_; }
  const std::string& real() const { return real_; }
  struct stat status() const;
  /// Whether it still stands at its path: who asks for no lock may have replaced it.
  bool is_named() const;
  /// Its bytes, once. Errors: InputError: not-a-file, too-large; std::system_error.
  std::string read() const;

  /// When its bytes were changed last, and how many there are.
  struct Stamp {
    std::int64_t seconds, nanoseconds, size;
    auto operator<=>(const Stamp&) const = default;
  };
  Stamp stamp() const;

 private:
  HeldFile(const LogFile& file, std::string real, Descriptor&& descriptor);
  void check_kind() const;

  std::string shown_;
  std::string real_;
  Descriptor descriptor_;
};

}  // namespace plan
