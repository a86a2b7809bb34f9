// SPDX-License-Identifier: MIT
// The ids of the records that a file has made so far, a million of them in little room: by digests,
// of which no two are the same by any chance that counts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace plan {

class SeenIds {
 public:
  struct Seen {
    std::uint64_t id = 0;
    std::uint32_t content = 0;  // a part of the record's digest
    std::uint32_t line = 0;     // of the file; 0: free
  };
  /// The id's place; its line is 0 where it has not been seen. It is there until the next put().
  const Seen& find(std::string_view id) const;
  /// Range: not seen yet; line > 0.
  void put(std::string_view id, std::uint64_t content, std::uint32_t line);

 private:
  std::size_t place_of(std::uint64_t digest) const;
  void grow();

  std::vector<Seen> slots_ = std::vector<Seen>(1024);  // a power of two of them
  std::size_t count_ = 0;
};

}  // namespace plan
