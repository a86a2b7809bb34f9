// SPDX-License-Identifier: MIT
#include "plan/files/write_file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "plan/files/descriptor.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(int error, const std::string& path) {
  throw std::system_error(error, std::generic_category(), path);
}

/// The file behind a chain of symlinks, there or not.
fs::path followed(fs::path path, const std::string& shown) {
  for (int links = 0; links < 40; ++links) {
    std::error_code error;
    const fs::path next = fs::read_symlink(path, error);
    if (error) return path;
    path = path.parent_path() / next;
  }
  fail(ELOOP, shown);
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

std::string prefix_of(const fs::path& path) {
  return "." + path.filename().string() + ".plan-";
}

/// The temporary file: locked while its writer lives, gone with it unless renamed.
class Temporary {
 public:
  Temporary(const fs::path& target, mode_t mode, const std::string& shown) : shown_(shown) {
    for (unsigned attempt = 0; !file_; ++attempt) {
      path_ = folder_of(target) /
              (prefix_of(target) + std::to_string(::getpid()) + "-" + std::to_string(attempt));
      Descriptor file(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
      if (!file && (errno != EEXIST || attempt == 1000)) fail(errno, shown_);
      if (file && lock(file.number())) file_ = std::move(file);
    }
  }
  ~Temporary() {
    if (file_) ::unlink(path_.c_str());
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  int number() const { return file_->number(); }
  const fs::path& path() const { return path_; }
  void write(std::string_view bytes) const;
  void sync() const {
    if (::fsync(number()) != 0) fail(errno, shown_);
  }
  /// The name has gone to the file; what is left to do is to close it.
  void renamed() {
    Descriptor file = std::move(*file_);
    file_.reset();
    if (file.close() != 0) fail(errno, shown_);
  }

 private:
  /// False when a sweeper took the file for a left-over before it was locked.
  static bool lock(int number) {
    struct stat status {};
    while (::flock(number, LOCK_EX) != 0)
      if (errno != EINTR) return true;  // a file system without locks has no sweeper either
    return ::fstat(number, &status) != 0 || status.st_nlink > 0;
  }

  const std::string& shown_;
  fs::path path_;
  std::optional<Descriptor> file_;
};

void Temporary::write(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t count = ::write(number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) fail(count < 0 ? errno : EIO, shown_);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

struct Closer {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

/// Removes temporary files whose writer is gone: nobody holds their lock.
void sweep(const fs::path& target) {
  const std::unique_ptr<DIR, Closer> folder(::opendir(folder_of(target).c_str()));
  if (!folder) return;
  const std::string prefix = prefix_of(target);
  while (const dirent* entry = ::readdir(folder.get())) {
    if (!std::string_view(entry->d_name).starts_with(prefix)) continue;
    const fs::path path = folder_of(target) / entry->d_name;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(path.c_str());
  }
}

void sync_folder(const fs::path& target, const std::string& shown) {
  const Descriptor folder(::open(folder_of(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // a folder that may be written but not read, or a file system without such a sync, is no failure
  if (folder && ::fsync(folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
    fail(errno, shown);
}

/// The mode of the file that is replaced; nothing when there is none.
std::optional<mode_t> mode_of(const fs::path& target, Existing existing, const std::string& shown) {
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0) {
    if (errno == ENOENT) return {};
    fail(errno, shown);
  }
  if (existing == Existing::refuse) fail(EEXIST, shown);
  if (S_ISDIR(status.st_mode)) fail(EISDIR, shown);
  if (!S_ISREG(status.st_mode)) fail(ENOTSUP, shown);
  return status.st_mode & 07777;
}

void give_name(const Temporary& file, const fs::path& target, Existing existing,
               const std::string& shown) {
  const char* from = file.path().c_str();
  if (existing == Existing::replace) {
    if (::rename(from, target.c_str()) != 0) fail(errno, shown);
    return;
  }
  if (::renameat2(AT_FDCWD, from, AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) return;
  if (errno != EINVAL && errno != ENOSYS) fail(errno, shown);
  if (::link(from, target.c_str()) != 0) fail(errno, shown);
  ::unlink(from);
}

}  // namespace

void write_file(const std::string& path, std::string_view bytes, Existing existing) {
  const fs::path target = followed(path, path);
  const auto mode = mode_of(target, existing, path);
  sweep(target);
  Temporary file(target, mode ? *mode & 0600 : 0666, path);
  file.write(bytes);
  if (mode && ::fchmod(file.number(), *mode) != 0) fail(errno, path);
  file.sync();
  give_name(file, target, existing, path);
  file.renamed();
  sync_folder(target, path);
}

}  // namespace plan
