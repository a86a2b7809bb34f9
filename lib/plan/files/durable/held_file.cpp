// SPDX-License-Identifier: MIT
#include "plan/files/durable/held_file.hpp"

#include <fcntl.h>

#include <filesystem>
#include <memory>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr Place whole_file{0, 1, 0};

}  // namespace

void refuse_log(const std::string& path, const Diagnostics& findings, std::string bytes) {
  auto sources = std::make_shared<Sources>();
  sources->add(path, std::move(bytes));
  throw InputError(std::move(sources), findings);
}

void refuse_log(const std::string& path, Diagnostic finding, std::string bytes) {
  Diagnostics findings;
  findings.add(std::move(finding));
  refuse_log(path, findings, std::move(bytes));
}

void refuse_too_large(const std::string& path) {
  refuse_log(path, unreadable(path, std::make_error_code(std::errc::file_too_large), whole_file));
}

std::string real_path(const LogFile& file) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::path(file.folder) / file.path, error);
  if (error) fail(error.value(), file.path);
  const fs::path inside = real.lexically_relative(file.folder);
  if (inside.empty() || *inside.begin() == "..")
    refuse_log(file.path, {Severity::error, "include-outside", whole_file,
                           said("{} leads out of the book's folder", escaped(file.path)),
                           said("put the file itself into the book")});
  return real.string();
}

HeldFile::HeldFile(const LogFile& file, std::string real, Descriptor&& descriptor)
    : shown_(file.path), real_(std::move(real)), descriptor_(std::move(descriptor)) {}

std::optional<HeldFile> HeldFile::take(const LogFile& file, const std::string& real) {
  constexpr int most_replacements = 1000;  // more, and something is wrong with the file system
  for (int attempt = 0; attempt < most_replacements; ++attempt) {
    Descriptor descriptor(retried([&] {
      return ::open(real.c_str(),
                    O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }));
    if (!descriptor && errno == ENOENT) return {};
    if (!descriptor) fail(errno, file.path);
    HeldFile held(file, real, std::move(descriptor));
    lock(held.number(), Sharing::alone, file.patience, file.path);
    // whoever had the lock before may have put another file in its place
    if (!held.is_named()) continue;
    held.check_kind();
    return held;
  }
  fail(ESTALE, file.path);
}

struct stat HeldFile::status() const {
  struct stat status {};
  if (::fstat(number(), &status) != 0) fail(errno, shown_);
  return status;
}

HeldFile::Stamp HeldFile::stamp() const {
  const struct stat now = status();
  return {now.st_mtim.tv_sec, now.st_mtim.tv_nsec, now.st_size};
}

bool HeldFile::is_named() const {
  const struct stat held = status();
  struct stat named {};
  if (::stat(real_.c_str(), &named) == 0)
    return named.st_dev == held.st_dev && named.st_ino == held.st_ino;
  if (errno != ENOENT) fail(errno, shown_);
  return false;
}

/// Whatever replaces one name of a file leaves the other with the old text.
void HeldFile::check_kind() const {
  const struct stat now = status();
  if (S_ISREG(now.st_mode) && now.st_nlink > 1)
    refuse_log(shown_, {Severity::error, "not-a-file", whole_file,
                        said("{} has a second name elsewhere (a hard link)", escaped(shown_)),
                        said("put a copy in its place")});
}

std::string HeldFile::read() const {
  auto read = read_open(number(), largest_file);
  if (read.error == std::errc::file_too_large || read.error == std::errc::not_supported)
    refuse_log(shown_, unreadable(shown_, read.error, whole_file));
  if (read.error) fail(read.error.value(), shown_);
  return std::move(read.bytes);
}

}  // namespace plan
