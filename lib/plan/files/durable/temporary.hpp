// SPDX-License-Identifier: MIT
// A file in the making, beside the one that it becomes: nobody sees it half written. Locked while
// its writer lives, which is how left-overs are known. A part of write_file.hpp and append.hpp.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/write_file.hpp"

namespace plan {

/// Gone with its writer until it has been named. Errors of all: std::system_error that names the
/// file as it is `shown`.
class Temporary {
 public:
  /// `target` is no symlink. The umask takes its part of `mode`.
  Temporary(std::string target, mode_t mode, std::string shown);
  ~Temporary();
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  int number() const { return file_->number(); }
  void write(std::string_view bytes) const;
  void sync() const;
  /// Gives it the target's name; it stays locked. Errors: file_exists when that is refused.
  void name(Existing existing);
  /// Takes the name away again, with the file. Errors: none; it was only an attempt.
  void unname() const;
  void close();

 private:
  const std::string target_;
  const std::string shown_;
  std::string path_;
  bool named_ = false;
  std::optional<Descriptor> file_;
};

/// Removes temporary files of the target whose writer is gone: nobody holds their lock.
void sweep(const std::string& target);

/// Makes a name in the target's folder last. Errors: std::system_error.
void sync_folder(const std::string& target, const std::string& shown);

/// Makes the folder and what it lacks above it, each name made to last, where it is not there.
/// Errors: std::system_error.
void make_folder(const std::string& folder, const std::string& shown);

}  // namespace plan
