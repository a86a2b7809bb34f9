// SPDX-License-Identifier: MIT
#include "plan/files/durable/settled.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>
#include <vector>

#include "plan/base/sha256.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

/// False where there is nothing to wait for: no locks here, or a writer that does not move.
bool writer_is_done(int descriptor, std::chrono::milliseconds patience, const std::string& path) {
  try {
    lock(descriptor, Sharing::together, patience, path);
    return true;
  } catch (const Busy&) {
    return false;
  } catch (const std::system_error&) {
    return false;
  }
}

}  // namespace

FileBytes read_settled(const std::string& path, std::size_t most,
                       std::chrono::milliseconds patience) {
  FileBytes read = read_file(path, most);
  if (read.error || read.bytes.empty() || read.bytes.back() == '\n') return read;
  const Descriptor file(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
  if (!file || !writer_is_done(file.number(), patience, path)) return read;
  return read_open(file.number(), most);
}

std::optional<std::string> digest_settled(const std::string& path, std::size_t most) {
  const Descriptor file(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
  struct stat status {};
  if (!file || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  constexpr std::size_t step = std::size_t{1} << 16;  // stays in a core's cache
  std::vector<char> room(step);
  Sha256 sha;
  std::size_t size = 0;
  char last = 0;
  for (;;) {
    const ssize_t count = retried([&] { return ::read(file.number(), room.data(), room.size()); });
    if (count < 0) return {};
    if (count == 0) break;
    const std::string_view bytes(room.data(), static_cast<std::size_t>(count));
    if ((size += bytes.size()) > most) return {};
    sha.add(bytes);
    last = bytes.back();
  }
  return last == '\n' ? std::optional(sha.hex()) : std::nullopt;
}

}  // namespace plan
