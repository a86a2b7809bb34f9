// SPDX-License-Identifier: MIT
#include "plan/files/find/piece_reader.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plan {

PieceReader::PieceReader(const std::string& path, std::string shown)
    : descriptor_(retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); })),
      shown_(std::move(shown)),
      room_(std::size_t{1} << 20) {
  if (!descriptor_) fail(errno, shown_);
  struct stat status {};
  if (::fstat(descriptor_.number(), &status) != 0) fail(errno, shown_);
  if (S_ISDIR(status.st_mode)) fail(EISDIR, shown_);
  if (!S_ISREG(status.st_mode)) fail(ENOTSUP, shown_);
}

std::string_view PieceReader::next() {
  const ssize_t count =
      retried([&] { return ::read(descriptor_.number(), room_.data(), room_.size()); });
  if (count < 0) fail(errno, shown_);
  return {room_.data(), static_cast<std::size_t>(count)};
}

}  // namespace plan
