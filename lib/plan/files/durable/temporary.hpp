// SPDX-License-Identifier: MIT
// A file in the making, beside the one that it becomes: nobody sees it half written. Locked while
// its writer lives, which is how left-overs are known. A part of write_file.hpp, append.hpp and
// change_set.hpp.
#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  const std::string& path() const { return path_; }
  void write(std::string_view bytes) const;
  /// Gives it the mode of the old file, and its owner and group where that is allowed. Else it has
  /// none of the rights that were theirs.
  void dress_as(const struct stat& old) const;
  void sync() const;
  /// Has the disk begin to write it, and does not wait.
  void begin_sync() const;
  /// Gives it the target's name; it stays locked. Errors: file_exists when that is refused.
  void name(Existing existing);
  /// Takes the name away again, with the file. Errors: none; it was only an attempt.
  void unname() const;
  void close();
  /// Closes it as it is: its path, which is the caller's to rename or to unlink. Nobody holds its
  /// lock any more: what keeps sweepers off is the caller's matter too.
  std::string leave();

 private:
  const std::string target_;
  const std::string shown_;
  std::string path_;
  bool named_ = false;
  std::optional<Descriptor> file_;
};

/// Removes temporary files of the target whose writer is gone: nobody holds their lock.
void sweep(const std::string& target);
/// The same for all targets in the folder.
void sweep_folder(const std::string& folder);
/// What a temporary file's name begins its target's name with; empty of any other name.
std::string_view target_of(std::string_view name);

/// Makes a name in the target's folder last. Errors: std::system_error.
void sync_folder(const std::string& target, const std::string& shown);

/// Makes the folder and what it lacks above it, each name made to last, where it is not there.
/// Errors: std::system_error.
void make_folder(const std::string& folder, const std::string& shown);

/// Folders that go again, as far as they are empty, unless they are kept.
class MadeFolders {
 public:
  MadeFolders() = default;
  ~MadeFolders();
  MadeFolders(const MadeFolders&) = delete;
  MadeFolders& operator=(const MadeFolders&) = delete;
  /// make_folder().
  void make(const std::string& folder, const std::string& shown);
  void keep() { made_.clear(); }

 private:
  std::vector<std::string> made_;  // each behind the one that it is in
};

}  // namespace plan
