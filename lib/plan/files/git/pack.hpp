// SPDX-License-Identifier: MIT
// A pack of git: many objects in a file, most of them as what they differ in from another, with an
// index beside it. Only to read how an object begins. A part of beginnings.hpp.
#pragma once

#include <git2.h>

#include <cstdint>
#include <optional>
#include <string>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/git/unpacking.hpp"

namespace plan {

/// An object's size, and the first of its bytes.
struct Beginning {
  std::uint64_t size = 0;
  std::string bytes{};
};

class Pack {
 public:
  /// `path`: without its extension. Nothing where one of the two is not there, or the index has
  /// another form than git writes today.
  static std::optional<Pack> open(const Zlib& library, const std::string& path);

  /// Where the object stands; nothing where it is not in the pack.
  std::optional<std::uint64_t> find(const git_oid& id) const;
  /// Of the object that stands there the first `most` bytes, fewer if it has no more. Nothing where
  /// it is broken, or rests on what is not here. `depth`: how many others rest on it.
  std::optional<Beginning> beginning(std::uint64_t at, std::size_t most, int depth = 0) const;

 private:
  Pack(const Zlib& library, Descriptor index, Descriptor objects);
  std::uint64_t number_at(std::uint64_t at, std::size_t bytes) const;
  std::uint64_t offset_of(std::uint64_t entry) const;
  std::optional<Beginning> whole(std::uint64_t data, std::uint64_t size, std::size_t most) const;
  std::optional<Beginning> changed(std::uint64_t base, std::uint64_t data, std::size_t most,
                                   int depth) const;

  const Zlib* library_;  // never null
  Descriptor index_, objects_;
  std::uint64_t count_ = 0;  // of objects
};

}  // namespace plan
