// SPDX-License-Identifier: MIT
#include "plan/files/durable/temporary.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <climits>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>

#include "plan/base/ascii.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = ".plan-";  // before a temporary file's process and attempt

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// What temporary files of the path begin with. A long name is cut, between characters, so that
/// theirs is none that the folder refuses.
std::string prefix_of(const fs::path& path) {
  constexpr std::size_t numbers = 15;  // process and attempt
  std::string name = path.filename().string();
  const long most = ::pathconf(folder_of(path).c_str(), _PC_NAME_MAX);
  const std::size_t longest = most > 0 ? static_cast<std::size_t>(most) : NAME_MAX;
  std::size_t room = longest - std::min(longest, 1 + mark.size() + numbers);
  if (name.size() > room) {
    while (room > 0 && (static_cast<unsigned char>(name[room]) & 0xC0U) == 0x80) --room;
    name.resize(room);
  }
  return "." + name + std::string(mark);
}

/// False when a sweeper took the file for a left-over before it was locked.
bool lock(int number) {
  struct stat status {};
  if (retried([&] { return ::flock(number, LOCK_EX); }) != 0)
    return true;  // a file system without locks has no sweeper either
  return ::fstat(number, &status) != 0 || status.st_nlink > 0;
}

template <class Fits>
void sweep_where(const fs::path& path, const Fits& fits) {
  const OpenFolder folder(::opendir(path.c_str()));
  if (!folder) return;
  while (const dirent* entry = ::readdir(folder.get())) {
    if (!fits(std::string_view(entry->d_name))) continue;
    const fs::path one = path / entry->d_name;
    const Descriptor file(::open(one.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(one.c_str());
  }
}

}  // namespace

Temporary::Temporary(std::string target, mode_t mode, std::string shown)
    : target_(std::move(target)), shown_(std::move(shown)) {
  for (unsigned attempt = 0; !file_; ++attempt) {
    path_ = folder_of(target_) /
            (prefix_of(target_) + std::to_string(::getpid()) + "-" + std::to_string(attempt));
    Descriptor file(retried(
        [&] { return ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode); }));
    if (!file && (errno != EEXIST || attempt == 1000)) fail(errno, shown_);
    if (file && lock(file.number())) file_ = std::move(file);
  }
}

Temporary::~Temporary() {
  if (file_ && !named_) ::unlink(path_.c_str());
}

void Temporary::write(std::string_view bytes) const {
  write_whole(number(), bytes, shown_);
}

void Temporary::dress_as(const struct stat& old) const {
  mode_t mode = old.st_mode & 07777;
  struct stat made {};
  if (::fstat(number(), &made) != 0) fail(errno, shown_);
  const bool is_theirs = made.st_uid == old.st_uid && made.st_gid == old.st_gid;
  if (!is_theirs && ::fchown(number(), old.st_uid, old.st_gid) != 0) {
    mode &= 0777;
    if (::fchown(number(), static_cast<uid_t>(-1), old.st_gid) != 0)
      mode &= ~mode_t{070} | (mode & 07) << 3;  // another group: what all others may
  }
  if (::fchmod(number(), mode) != 0) fail(errno, shown_);
}

void Temporary::begin_sync() const {
  ::sync_file_range(number(), 0, 0, SYNC_FILE_RANGE_WRITE);  // what fails fails again at the sync
}

void Temporary::sync() const {
  if (retried([&] { return ::fsync(number()); }) != 0) fail(errno, shown_);
}

void Temporary::name(Existing existing) {
  const char* from = path_.c_str();
  const unsigned flags = existing == Existing::refuse ? RENAME_NOREPLACE : 0;
  named_ = ::renameat2(AT_FDCWD, from, AT_FDCWD, target_.c_str(), flags) == 0;
  if (named_) return;
  // a file system may not know how to refuse by renaming; a link always does
  if (flags == 0 || (errno != EINVAL && errno != ENOSYS)) fail(errno, shown_);
  if (::link(from, target_.c_str()) != 0) fail(errno, shown_);
  named_ = true;
  ::unlink(from);
}

void Temporary::unname() const {
  ::unlink(target_.c_str());
}

void Temporary::close() {
  Descriptor file = std::move(*file_);
  file_.reset();
  if (file.close() != 0) fail(errno, shown_);
}

std::string Temporary::leave() {
  Descriptor file = std::move(*file_);
  file_.reset();
  if (file.close() == 0) return path_;
  const int error = errno;
  ::unlink(path_.c_str());
  fail(error, shown_);
}

void sweep(const std::string& target) {
  const std::string prefix = prefix_of(target);
  sweep_where(folder_of(target), [&](std::string_view name) { return name.starts_with(prefix); });
}

void sweep_folder(const std::string& folder) {
  sweep_where(folder, [](std::string_view name) { return !target_of(name).empty(); });
}

std::string_view target_of(std::string_view name) {
  const auto at = name.rfind(mark);
  if (!name.starts_with('.') || at == std::string_view::npos || at < 2) return {};
  const std::string_view numbers = name.substr(at + mark.size());
  const auto dash = std::min(numbers.find('-'), numbers.size());
  if (!is_number(numbers.substr(0, dash)) || dash == numbers.size()) return {};
  return is_number(numbers.substr(dash + 1)) ? name.substr(1, at - 1) : std::string_view();
}

void sync_folder(const std::string& target, const std::string& shown) {
  const Descriptor folder(retried(
      [&] { return ::open(folder_of(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  // A folder that may be written but not read cannot be synced by anybody.
  if (!folder) {
    if (errno != EACCES) fail(errno, shown);
    return;
  }
  // nor can one on a file system without such a sync
  if (retried([&] { return ::fsync(folder.number()); }) != 0 && errno != EINVAL && errno != ENOTSUP)
    fail(errno, shown);
}

void make_folder(const std::string& folder, const std::string& shown) {
  const fs::path path = folder;
  int made = ::mkdir(folder.c_str(), 0777);
  if (made != 0 && errno == ENOENT && path.has_relative_path()) {
    make_folder(path.parent_path().string(), shown);
    made = ::mkdir(folder.c_str(), 0777);
  }
  if (made == 0) return sync_folder(folder, shown);
  if (errno != EEXIST) fail(errno, shown);
}

MadeFolders::~MadeFolders() {
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) ::rmdir(folder->c_str());
}

void MadeFolders::make(const std::string& folder, const std::string& shown) {
  std::vector<std::string> missing;
  struct stat status {};
  for (fs::path at = folder; at.has_relative_path(); at = at.parent_path()) {
    if (::lstat(at.c_str(), &status) == 0) break;
    missing.push_back(at.string());
  }
  made_.insert(made_.end(), missing.rbegin(), missing.rend());
  make_folder(folder, shown);
}

}  // namespace plan
