// SPDX-License-Identifier: MIT
// One file of a change set: locked where it is there, and its new bytes beside it. A part of
// change_set.hpp, whose promises these are. Keeps no bytes in memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/files/durable/append.hpp"
#include "plan/files/durable/held_file.hpp"
#include "plan/files/durable/log_text.hpp"

namespace plan {

class ChangedFile {
 public:
  /// `real` is its path without symlinks. Nothing is opened yet.
  ChangedFile(LogFile file, std::string real);
  /// Its new bytes go where they were not put in place.
  ~ChangedFile();
  ChangedFile(const ChangedFile&) = delete;
  ChangedFile& operator=(const ChangedFile&) = delete;

  /// What an activity file holds, with the changes so far; the head of a new one. A torn last line
  /// is moved aside.
  LogText log(const TornTo& torn_to);
  /// What any file holds, with the changes so far; nothing where there is none.
  std::optional<std::string> bytes();
  /// Whether there is a file, or bytes for one. Range: after one of the two above.
  bool is_there() const { return held_ || !made_.empty(); }
  bool is_held() const { return held_.has_value(); }
  /// Makes its new bytes, on their way to the disk, in place of earlier ones. Its folder is there.
  void write(std::string_view bytes);
  /// Waits until the new bytes are on the disk. Errors: std::system_error.
  void sync() const;
  /// Refuses where another program has touched the file since it was read. Errors: SaidError;
  /// std::system_error.
  void need_untouched() const;

  /// The new bytes' file; empty before write().
  const std::string& made() const { return made_; }
  /// The new bytes are the file's, or will be.
  void put_in_place() { made_.clear(); }

 private:
  std::string made_bytes() const;
  void hold(HeldFile&& held);

  LogFile file_;
  std::string real_;
  std::optional<HeldFile> held_;
  HeldFile::Stamp stamp_{};
  std::string made_;
};

}  // namespace plan
