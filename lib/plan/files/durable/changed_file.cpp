// SPDX-License-Identifier: MIT
#include "plan/files/durable/changed_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "plan/base/said_error.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/held_log.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {

ChangedFile::ChangedFile(LogFile file, std::string real)
    : file_(std::move(file)), real_(std::move(real)) {}

ChangedFile::~ChangedFile() {
  if (!made_.empty()) ::unlink(made_.c_str());
}

std::string ChangedFile::made_bytes() const {
  auto read = read_file(made_, largest_file);
  if (read.error) fail(read.error.value(), file_.path);
  return std::move(read.bytes);
}

void ChangedFile::hold(HeldFile&& held) {
  stamp_ = held.stamp();
  held_ = std::move(held);
}

LogText ChangedFile::log(const TornTo& torn_to) {
  if (!made_.empty()) return log_text(made_bytes(), false, file_.path);
  auto log = HeldLog::take(file_, real_);
  if (!log) return new_log_text();
  log->clear(torn_to);
  auto [held, text] = std::move(*log).parts();
  hold(std::move(held));
  return std::move(text);
}

std::optional<std::string> ChangedFile::bytes() {
  if (!made_.empty()) return made_bytes();
  auto held = HeldFile::take(file_, real_);
  if (!held) return {};
  std::string bytes = held->read();
  hold(*std::move(held));
  return bytes;
}

void ChangedFile::write(std::string_view bytes) {
  if (bytes.size() > largest_file) refuse_too_large(file_.path);
  const auto old = held_ ? std::optional(held_->status()) : std::nullopt;
  Temporary made(real_, old ? old->st_mode & 0600 : 0666, file_.path);
  made.write(bytes);
  if (old) made.dress_as(*old);
  made.begin_sync();
  std::string path = made.leave();
  if (!made_.empty()) ::unlink(made_.c_str());
  made_ = std::move(path);
}

void ChangedFile::sync() const {
  const Descriptor made(
      retried([&] { return ::open(made_.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); }));
  if (!made || retried([&] { return ::fsync(made.number()); }) != 0) fail(errno, file_.path);
}

void ChangedFile::need_untouched() const {
  struct stat status {};
  const bool is_new = !held_ && ::lstat(real_.c_str(), &status) != 0;
  if (is_new && errno != ENOENT) fail(errno, file_.path);
  const bool same = held_ ? held_->is_named() && held_->stamp() == stamp_ : is_new;
  if (!same)
    throw SaidError(
        said("{} was changed in the meantime; nothing is written", escaped(file_.path)));
}

}  // namespace plan
