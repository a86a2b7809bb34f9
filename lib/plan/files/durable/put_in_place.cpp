// SPDX-License-Identifier: MIT
#include "plan/files/durable/put_in_place.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <climits>
#include <csignal>
#include <string_view>

namespace plan {
namespace {

constexpr int for_names = O_PATH | O_DIRECTORY | O_CLOEXEC;  // a folder that may not be read too

std::size_t name_in(const std::string& path) {
  return path.rfind('/') + 1;  // npos + 1 = 0
}

std::string_view folder_in(const std::string& path) {
  return std::string_view(path).substr(0, name_in(path));
}

/// One step further down; none for a name that no folder can have.
Descriptor step_below(int folder, std::string_view name) {
  char step[NAME_MAX + 1] = {};
  errno = ENAMETOOLONG;
  if (name.size() > NAME_MAX) return Descriptor(-1);
  std::copy(name.begin(), name.end(), step);
  return Descriptor(retried([&] { return ::openat(folder, step, for_names | O_NOFOLLOW); }));
}

/// The folder of the renaming before this one is still open: most have the same.
class FolderOf {
 public:
  explicit FolderOf(int book) : book_(book) {}
  /// Whether it is another one than before.
  bool enter(const std::string& path) {
    if (path_ && folder_in(*path_) == folder_in(path)) return false;
    path_ = &path;
    folder_ = folder_below(book_, path);
    error_ = folder_ ? 0 : errno;
    return true;
  }
  int number() const { return folder_.number(); }
  int error() const { return error_; }

 private:
  int book_;
  const std::string* path_ = nullptr;
  Descriptor folder_{-1};
  int error_ = 0;
};

int rename_in(const FolderOf& folder, const Renaming& one) {
  if (folder.error() != 0) return folder.error();
  const char* from = one.made.c_str() + name_in(one.made);
  const char* to = one.target.c_str() + name_in(one.target);
  return ::renameat(folder.number(), from, folder.number(), to) == 0 ? 0 : errno;
}

/// 0 too for a folder that may be written but not read, which cannot be synced by anybody.
int sync_in(const FolderOf& folder) {
  if (folder.error() != 0) return folder.error();
  const Descriptor open(
      retried([&] { return ::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (open) return sync_open_folder(open.number());
  return errno == EACCES ? 0 : errno;
}

Committed commit(int book, const std::string& made, std::span<const Renaming> renamings) noexcept {
  if (::renameat(book, made.c_str(), book, journal_name) != 0)
    return {false, {errno, renamings.size()}};
  if (const int error = sync_open_folder(book); error != 0)
    if (::unlinkat(book, journal_name, 0) == 0) return {false, {error, renamings.size()}};
  return {true, put_in_place(book, renamings)};
}

/// Signals that would end this process wait while there is one of these.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t held;
    ::sigemptyset(&held);
    for (const int signal : all) ::sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &before_);
  }
  ~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
  static constexpr int all[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

 private:
  sigset_t before_{};
};

[[noreturn]] void be_apart(int book, const std::string& made, std::span<const Renaming> renamings,
                           int report) noexcept {
  ::setsid();
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  for (const int signal : SignalsHeld::all) ::sigaction(signal, &ignore, nullptr);
  ::sigaction(SIGPIPE, &ignore, nullptr);  // of a parent that is gone
  const Committed committed = commit(book, made, renamings);
  const auto sent = retried([&] { return ::write(report, &committed, sizeof committed); });
  ::_exit(sent == sizeof committed ? 0 : 1);
}

/// What the child did that was killed before it could tell, and what it left to be done.
Committed after_death(int book, const std::string& made, std::span<const Renaming> renamings) {
  struct stat status {};
  if (::fstatat(book, made.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
    return {false, {EINTR, renamings.size()}};
  sync_open_folder(book);
  return {true, put_in_place(book, renamings)};
}

}  // namespace

Descriptor folder_below(int book, const std::string& path) noexcept {
  Descriptor folder(retried([&] { return ::openat(book, ".", for_names); }));
  std::string_view rest = folder_in(path);
  while (folder && !rest.empty()) {
    const auto slash = rest.find('/');
    folder = step_below(folder.number(), rest.substr(0, slash));
    rest.remove_prefix(slash + 1);
  }
  return folder;
}

int sync_open_folder(int folder) noexcept {
  if (retried([&] { return ::fsync(folder); }) == 0) return 0;
  return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

Placed put_in_place(int book, std::span<const Renaming> renamings) noexcept {
  Placed first;
  const auto note = [&](int error, std::size_t at) {
    if (error != 0 && error != ENOENT && first.error == 0) first = {error, at};
  };
  FolderOf folder(book);
  for (std::size_t i = 0; i < renamings.size(); ++i) {
    folder.enter(renamings[i].target);
    note(rename_in(folder, renamings[i]), i);
  }
  if (first.error != 0) return first;
  FolderOf synced(book);
  for (std::size_t i = 0; i < renamings.size(); ++i)
    if (synced.enter(renamings[i].target)) note(sync_in(synced), i);
  if (first.error != 0) return first;
  if (::unlinkat(book, journal_name, 0) != 0) note(errno, renamings.size());
  sync_open_folder(book);  // a journal that comes back has nothing left to do
  return first;
}

Committed commit_apart(int book, const std::string& made, std::span<const Renaming> renamings) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {false, {errno, renamings.size()}};
  const Descriptor told(ends[0]);
  Descriptor report(ends[1]);
  const SignalsHeld held;
  const pid_t child = ::fork();
  if (child < 0) return {false, {errno, renamings.size()}};
  if (child == 0) be_apart(book, made, renamings, report.number());
  report.close();
  Committed committed;
  const auto size = retried([&] { return ::read(told.number(), &committed, sizeof committed); });
  retried([&] { return ::waitpid(child, nullptr, 0); });
  return size == sizeof committed ? committed : after_death(book, made, renamings);
}

}  // namespace plan
