// SPDX-License-Identifier: MIT
// An open file that closes itself, and what all calls to the system have in common. What closing
// says of writing is asked for by close().
#pragma once

#include <dirent.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace plan {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }
  /// 0, or -1 with errno set.
  int close() { return ::close(std::exchange(number_, -1)); }
  /// The number, which is somebody else's to close from now on.
  int leave() { return std::exchange(number_, -1); }

 private:
  int number_;
};

struct FolderCloser {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, FolderCloser>;

/// What the call gives when no signal interrupts it.
template <class Call>
auto retried(Call call) {
  for (;;) {
    const auto result = call();
    if (result != -1 || errno != EINTR) return result;
  }
}

[[noreturn]] inline void fail(int error, const std::string& path) {
  throw std::system_error(error, std::generic_category(), path);
}

/// Writes all bytes. Errors: std::system_error that names the path.
inline void write_whole(int number, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t count = retried([&] { return ::write(number, bytes.data(), bytes.size()); });
    if (count <= 0) fail(count < 0 ? errno : EIO, path);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace plan
