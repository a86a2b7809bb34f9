// SPDX-License-Identifier: MIT
#include "plan/files/cache/form_cache.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "plan/files/find/read_file.hpp"

namespace plan {
namespace {

constexpr std::string_view of_a_file = ".forms", of_a_set = ".sound", of_an_opening = ".opening",
                           unfinished = ".making-";
constexpr std::uint64_t spare = std::uint64_t{1} << 28;  // bytes of the disk that others may need
constexpr std::size_t largest_text = std::size_t{1} << 24;  // bytes
constexpr std::uint64_t of_a_name = 512;               // bytes that a file takes beside its own
constexpr std::int64_t abandoned = 3'600'000'000'000;  // ns after which nobody writes on

/// The folder, if it is this user's and nobody else can look in. `made`: just now, by this program.
Descriptor own_folder(const std::string& path, bool made) {
  Descriptor folder(retried(
      [&] { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }));
  struct stat status {};
  if (!folder || ::fstat(folder.number(), &status) != 0 || status.st_uid != ::geteuid())
    return Descriptor(-1);
  const bool is_private = (status.st_mode & 077U) == 0;
  if (!is_private && (!made || ::fchmod(folder.number(), 0700) != 0)) return Descriptor(-1);
  return folder;
}

/// Makes the folder and what it lacks above it, for this user alone. Whether it was not there.
bool make_private(const std::string& path) {
  const std::filesystem::path whole(path);
  std::filesystem::path made;
  bool is_new = false;
  for (const auto& part : whole) {
    made /= part;
    is_new = ::mkdir(made.c_str(), 0700) == 0;
  }
  return is_new;
}

bool has_room(int folder, std::size_t size) {
  struct statvfs disk {};
  return ::fstatvfs(folder, &disk) == 0 &&
         std::uint64_t{disk.f_bavail} * disk.f_frsize > spare + size;
}

bool written(int file, std::string_view bytes) {
  try {
    write_whole(file, bytes, {});
    return true;
  } catch (const std::system_error&) {  // a full disk: nothing is kept then
    return false;
  }
}

/// A file in the folder.
struct CachedFile {
  std::string name;
  std::uint64_t size = 0;
  std::int64_t used = 0;  // nanoseconds since 1970
  bool is_unfinished = false;
};

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Whether the name is one that this program gives: nobody else's file is ever removed.
bool is_own_name(std::string_view name) {
  if (name.starts_with(unfinished)) {
    const std::size_t behind = name.find('-', unfinished.size());
    if (behind == std::string_view::npos) return false;
    name.remove_prefix(behind + 1);
  }
  constexpr std::size_t digest = 64, mark = 16;
  constexpr std::string_view digits = "0123456789abcdef";
  const std::string_view ending = name.substr(std::min(name.size(), digest + 1 + mark));
  const bool is_own = ending == of_a_file || ending == of_a_set || ending == of_an_opening;
  return is_own && name[digest] == '-' &&
         name.substr(0, digest).find_first_not_of(digits) == std::string_view::npos &&
         name.substr(digest + 1, mark).find_first_not_of(digits) == std::string_view::npos;
}

std::vector<CachedFile> files_in(int folder) {
  std::vector<CachedFile> files;
  Descriptor again(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!again) return files;
  const OpenFolder open(::fdopendir(again.number()));
  if (!open) return files;
  again.leave();
  while (const dirent* entry = ::readdir(open.get())) {
    const std::string_view name = entry->d_name;
    const bool is_unfinished = name.starts_with(unfinished);
    struct stat status {};
    if (!is_own_name(name) || ::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode))
      continue;
    files.push_back({std::string(name), static_cast<std::uint64_t>(status.st_size) + of_a_name,
                     std::max(nanoseconds(status.st_mtim), nanoseconds(status.st_atim)),
                     is_unfinished});
  }
  return files;
}

}  // namespace

FormCache::FormCache(std::string folder, std::uint64_t most)
    : folder_(std::move(folder)), most_(most) {}

FormCache::~FormCache() {
  if (keeps_) trim();
}

/// The folder's descriptor; -1: there is none that may be used.
int FormCache::open_folder(bool makes) {
  const std::lock_guard lock(opening_);
  if (open_ || made_) return open_.number();
  open_ = own_folder(folder_, false);
  if (open_ || !makes) return open_.number();
  made_ = true;
  if (make_private(folder_)) open_ = own_folder(folder_, true);
  if (!open_) open_ = own_folder(folder_, false);  // somebody else made it meanwhile
  return open_.number();
}

std::string FormCache::name_of(std::string_view digest, std::string_view ending) const {
  return fmt::format("{}-{:016x}{}", digest, build_mark(), ending);
}

Descriptor FormCache::open(const std::string& name) {
  const int folder = open_folder(false);
  if (folder < 0 || build_mark() == 0) return Descriptor(-1);
  Descriptor file(retried([&] {
    return ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  }));
  const timespec used[] = {{0, UTIME_NOW}, {0, UTIME_OMIT}};
  if (file) ::futimens(file.number(), used);
  return file;
}

std::optional<KeptForms> FormCache::find(const std::string& digest) {
  Descriptor file = open(name_of(digest, of_a_file));
  return file ? KeptForms::of(std::move(file), digest) : std::nullopt;
}

void FormCache::keep(const std::string& digest, std::string_view bytes) {
  write(name_of(digest, of_a_file), bytes);
}

/// The whole of a small file.
std::optional<std::string> FormCache::text_of(const std::string& name) {
  const Descriptor file = open(name);
  if (!file) return {};
  FileBytes read = read_open(file.number(), largest_text);
  return read.error ? std::nullopt : std::optional(std::move(read.bytes));
}

void FormCache::write_text(const std::string& name, const std::string& bytes) {
  if (bytes.size() <= largest_text) write(name, bytes);
}

std::optional<SoundSet> FormCache::sound_with(const std::string& plan) {
  const auto text = text_of(name_of(plan, of_a_set));
  return text ? SoundSet::of(*text, plan) : std::nullopt;
}

void FormCache::note_sound(const std::string& plan, const SoundSet& set) {
  write_text(name_of(plan, of_a_set), set.bytes(plan));
}

std::optional<KeptOpening> FormCache::opening_of(const std::string& digest) {
  const auto text = text_of(name_of(digest, of_an_opening));
  return text ? KeptOpening::of(*text, digest) : std::nullopt;
}

void FormCache::note_opening(const std::string& digest, const KeptOpening& opening) {
  write_text(name_of(digest, of_an_opening), opening.bytes(digest));
}

void FormCache::write(const std::string& name, std::string_view bytes) {
  const int folder = open_folder(true);
  if (folder < 0 || build_mark() == 0 || !has_room(folder, bytes.size())) return;
  std::uint64_t chance = 0;  // one who was killed may have left a file of this process's number
  if (::getrandom(&chance, sizeof chance, 0) != sizeof chance) return;
  const std::string making = fmt::format("{}{:x}-{}", unfinished, chance, name);
  Descriptor file(retried([&] {
    return ::openat(folder, making.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    0600);
  }));
  if (!file) return;
  const bool whole = written(file.number(), bytes) && file.close() == 0;
  if (!whole || ::renameat(folder, making.c_str(), folder, name.c_str()) != 0)
    ::unlinkat(folder, making.c_str(), 0);
  keeps_ = true;
}

void FormCache::trim() {
  auto files = files_in(open_.number());
  std::ranges::sort(files, {}, &CachedFile::used);
  std::uint64_t all = 0;
  for (const CachedFile& file : files) all += file.size;
  const std::int64_t latest = files.empty() ? 0 : files.back().used;
  for (const CachedFile& file : files) {
    const bool is_left = file.is_unfinished && file.used + abandoned < latest;
    if (all <= most_ && !is_left) continue;
    ::unlinkat(open_.number(), file.name.c_str(), 0);
    all -= file.size;
  }
}

void FormCache::empty() {
  const int folder = open_folder(false);
  if (folder < 0) return;
  for (const CachedFile& file : files_in(folder)) ::unlinkat(folder, file.name.c_str(), 0);
}

}  // namespace plan
