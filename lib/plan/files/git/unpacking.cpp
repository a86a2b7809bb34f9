// SPDX-License-Identifier: MIT
#include "plan/files/git/unpacking.hpp"

#include <unistd.h>

#include <algorithm>
#include <optional>

#include "plan/base/shared_library.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

constexpr std::size_t step = std::size_t{1} << 12;  // bytes that are read at once, or unpacked
constexpr std::size_t least = 64;                   // bytes that are unpacked at once

std::optional<Zlib> loaded() {
  Zlib found{};
  SharedLibrary library("libz.so.1");
  library.find("inflateInit_", found.inflateInit_);
  library.find("inflate", found.inflate);
  library.find("inflateEnd", found.inflateEnd);
  return library.is_whole() ? std::optional(found) : std::nullopt;
}

}  // namespace

const Zlib* zlib() {
  static const std::optional<Zlib> library = loaded();
  return library ? &*library : nullptr;
}

std::string bytes_at(int descriptor, std::uint64_t at, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t used = 0;
  while (used < size) {
    const ssize_t count = retried([&] {
      return ::pread(descriptor, bytes.data() + used, size - used, static_cast<off_t>(at + used));
    });
    if (count <= 0) break;
    used += static_cast<std::size_t>(count);
  }
  bytes.resize(used);
  return bytes;
}

Unpacking::Unpacking(const Zlib& library, int descriptor, std::uint64_t at)
    : library_(library), descriptor_(descriptor), at_(at) {
  ended_ = library_.inflateInit_(&stream_, ZLIB_VERSION, sizeof stream_) != Z_OK;
}

Unpacking::~Unpacking() {
  library_.inflateEnd(&stream_);
}

void Unpacking::refill() {
  packed_ = bytes_at(descriptor_, at_, step);
  at_ += packed_.size();
  stream_.next_in = reinterpret_cast<Bytef*>(packed_.data());
  stream_.avail_in = static_cast<uInt>(packed_.size());
  ended_ = packed_.empty();
}

/// `most`: bytes more.
void Unpacking::unpack(std::size_t most) {
  const std::size_t before = text_.size();
  text_.resize(before + most);
  stream_.next_out = reinterpret_cast<Bytef*>(text_.data() + before);
  stream_.avail_out = static_cast<uInt>(most);
  const int result = library_.inflate(&stream_, Z_NO_FLUSH);
  text_.resize(text_.size() - stream_.avail_out);
  ended_ = result != Z_OK;
}

std::string_view Unpacking::take(std::size_t size) {
  const std::size_t end = taken_ + size;
  while (!ended_ && text_.size() < end) {
    if (stream_.avail_in == 0) refill();
    if (!ended_) unpack(std::min(std::max(end - text_.size(), least), step));
  }
  const std::string_view next = std::string_view(text_).substr(taken_, size);
  taken_ += next.size();
  return next;
}

}  // namespace plan
