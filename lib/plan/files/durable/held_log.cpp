// SPDX-License-Identifier: MIT
#include "plan/files/durable/held_log.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <memory>
#include <stdexcept>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr Place whole_file{0, 1, 0};

struct stat status_of(int descriptor, const std::string& shown) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) fail(errno, shown);
  return status;
}

/// Does what it was given unless it is called off, whatever comes of it.
template <class Undo>
class OnFailure {
 public:
  explicit OnFailure(Undo undo) : undo_(std::move(undo)) {}
  ~OnFailure() {
    if (called_off_) return;
    try {
      undo_();
    } catch (const std::system_error&) {
      return;  // what went wrong before is told; the next writer deals with what is left
    }
  }
  OnFailure(const OnFailure&) = delete;
  OnFailure& operator=(const OnFailure&) = delete;
  void call_off() { called_off_ = true; }

 private:
  Undo undo_;
  bool called_off_ = false;
};

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

HeldLog::HeldLog(const LogFile& file, std::string real, Descriptor&& descriptor)
    : shown_(file.path), real_(std::move(real)), descriptor_(std::move(descriptor)) {}

std::optional<HeldLog> HeldLog::take(const LogFile& file, const std::string& real, bool records) {
  constexpr int most_replacements = 1000;  // more, and something is wrong with the file system
  for (int attempt = 0; attempt < most_replacements; ++attempt) {
    Descriptor descriptor(retried([&] {
      return ::open(real.c_str(),
                    O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }));
    if (!descriptor && errno == ENOENT) return {};
    if (!descriptor) fail(errno, file.path);
    HeldLog held(file, real, std::move(descriptor));
    lock(held.descriptor_.number(), Sharing::alone, file.patience, file.path);
    // whoever had the lock before may have put another file in its place
    if (!held.is_named()) continue;
    held.check_kind();
    held.read(records);
    return held;
  }
  fail(ESTALE, file.path);
}

bool HeldLog::is_named() const {
  const struct stat held = status_of(descriptor_.number(), shown_);
  struct stat named {};
  if (::stat(real_.c_str(), &named) == 0)
    return named.st_dev == held.st_dev && named.st_ino == held.st_ino;
  if (errno != ENOENT) fail(errno, shown_);
  return false;
}

/// Whatever replaces one name of a file leaves the other with the old text.
void HeldLog::check_kind() const {
  const struct stat status = status_of(descriptor_.number(), shown_);
  if (S_ISREG(status.st_mode) && status.st_nlink > 1)
    refuse_log(shown_, {Severity::error, "not-a-file", whole_file,
                        said("{} has a second name elsewhere (a hard link)", escaped(shown_)),
                        said("put a copy in its place")});
}

void HeldLog::read(bool records) {
  auto read = read_open(descriptor_.number(), largest_file);
  if (read.error == std::errc::file_too_large || read.error == std::errc::not_supported)
    refuse_log(shown_, unreadable(shown_, read.error, whole_file));
  if (read.error) fail(read.error.value(), shown_);
  bytes_ = std::move(read.bytes);
  ending_ = ending_of(bytes_);
  std::string text = bytes_;
  if (ending_.last == Ending::Last::torn) text.resize(ending_.line);
  if (ending_.last == Ending::Last::whole) text += '\n';
  Diagnostics findings;
  auto form = form_of(text, 0, records, findings);
  if (!form) refuse_log(shown_, findings, bytes_);
  form_ = *std::move(form);
}

void HeldLog::clear(const TornTo& torn_to) {
  if (ending_.last != Ending::Last::torn) return;
  const std::string torn = bytes_.substr(ending_.line);
  for (int number = 1;; ++number) {
    const std::string tail = ".torn-" + std::to_string(number);
    try {
      write_file(real_ + tail, torn, Existing::refuse);
    } catch (const std::system_error& error) {
      if (error.code() == std::errc::file_exists) continue;
      fail(error.code().value(), shown_ + tail);
    }
    torn_to(shown_ + tail);
    break;
  }
  truncate(ending_.line);
  bytes_.resize(ending_.line);
  ending_ = ending_of(bytes_);
}

/// All of it goes with the first call; only a disk that is nearly full asks for another.
void HeldLog::write(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t count =
        retried([&] { return ::write(descriptor_.number(), bytes.data(), bytes.size()); });
    if (count <= 0) fail(count < 0 ? errno : EIO, shown_);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void HeldLog::truncate(std::size_t size) const {
  const auto length = static_cast<off_t>(size);
  if (retried([&] { return ::ftruncate(descriptor_.number(), length); }) != 0) fail(errno, shown_);
}

void HeldLog::sync() const {
  if (retried([&] { return ::fdatasync(descriptor_.number()); }) != 0) fail(errno, shown_);
}

void HeldLog::add(std::string_view bytes) const {
  if (bytes_.size() + bytes.size() > largest_file)
    refuse_log(shown_,
               unreadable(shown_, std::make_error_code(std::errc::file_too_large), whole_file));
  OnFailure restore([&] { truncate(bytes_.size()); });
  write(bytes);
  sync();
  need_named("{} was replaced in the meantime; nothing is logged");
  restore.call_off();
}

/// An editor or git, which ask for no lock, may have put another file in its place meanwhile.
void HeldLog::need_named(std::string_view otherwise) const {
  if (!is_named()) throw std::runtime_error(tr(otherwise, escaped(shown_)));
}

/// What stands behind the record cannot be moved in its place: a reader would see half of it.
void HeldLog::take_out(std::size_t begin, std::size_t end) const {
  if (end == bytes_.size()) return cut(begin);
  need_named("{} was replaced in the meantime; nothing is taken back");
  OnFailure restore([&] { write_file(real_, bytes_); });
  write_file(real_, bytes_.substr(0, begin) + bytes_.substr(end));
  restore.call_off();
}

void HeldLog::cut(std::size_t size) const {
  truncate(size);
  OnFailure restore([&] { write(std::string_view(bytes_).substr(size)); });
  sync();
  need_named("{} was replaced in the meantime; nothing is taken back");
  restore.call_off();
}

}  // namespace plan
