// SPDX-License-Identifier: MIT
// An activity file while nobody else may write to it: its bytes, and the changes that can be made
// to them. A part of append.hpp, whose promises these are.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "plan/files/durable/append.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/log_form.hpp"

namespace plan {

/// Stops with findings about a file: InputError. `bytes` are quoted where a finding has a line.
[[noreturn]] void refuse_log(const std::string& path, const Diagnostics& findings,
                             std::string bytes = {});
[[noreturn]] void refuse_log(const std::string& path, Diagnostic finding, std::string bytes = {});

class HeldLog {
 public:
  /// Opens and locks the file at its real path; nothing when there is none. `records`: its form is
  /// to hold them. Errors: those of append_lines.
  static std::optional<HeldLog> take(const LogFile& file, const std::string& real,
                                     bool records = false);

  const std::string& bytes() const { return bytes_; }
  const Ending& ending() const { return ending_; }
  const LogForm& form() const { return form_; }
  /// Moves a torn last line aside.
  void clear(const TornTo& torn_to);
  /// Adds the bytes at the end, synced; where that fails the file is as it was.
  void add(std::string_view bytes) const;
  /// Takes these bytes out, synced; where that fails the file is as it was.
  void take_out(std::size_t begin, std::size_t end) const;

 private:
  HeldLog(const LogFile& file, std::string real, Descriptor&& descriptor);
  bool is_named() const;
  void need_named(std::string_view otherwise) const;
  void check_kind() const;
  void read(bool records);
  void cut(std::size_t size) const;
  void write(std::string_view bytes) const;
  void truncate(std::size_t size) const;
  void sync() const;

  std::string shown_;
  std::string real_;
  Descriptor descriptor_;
  std::string bytes_;
  Ending ending_;
  LogForm form_;
};

}  // namespace plan
