// SPDX-License-Identifier: MIT
// What stands compressed in a file of git, unpacked only as far as it is asked for. zlib is loaded
// with libgit2, which needs it too. A part of beginnings.hpp.
#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plan {

/// The functions that are used.
struct Zlib {
  decltype(&::inflateInit_) inflateInit_;
  decltype(&::inflate) inflate;
  decltype(&::inflateEnd) inflateEnd;
};

/// The library; null where it is not installed.
const Zlib* zlib();

/// The bytes of an open file at a place, fewer at its end; empty as well where it cannot be read.
std::string bytes_at(int descriptor, std::uint64_t at, std::size_t size);

class Unpacking {
 public:
  /// `descriptor`: of a file that stays open longer than this.
  Unpacking(const Zlib& library, int descriptor, std::uint64_t at);
  ~Unpacking();
  Unpacking(const Unpacking&) = delete;
  Unpacking& operator=(const Unpacking&) = delete;

  /// The next bytes, fewer where it ends before, or is broken. They are there until the next call.
  std::string_view take(std::size_t size);

 private:
  void refill();
  void unpack(std::size_t most);

  const Zlib& library_;
  int descriptor_;
  std::uint64_t at_;
  std::string packed_{};  // what is being unpacked
  std::string text_{};    // what has been
  std::size_t taken_ = 0;
  z_stream stream_{};
  bool ended_;
};

}  // namespace plan
