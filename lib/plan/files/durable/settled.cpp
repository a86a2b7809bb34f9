// SPDX-License-Identifier: MIT
#include "plan/files/durable/settled.hpp"

#include <fcntl.h>

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

}  // namespace plan
