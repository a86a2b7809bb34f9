// SPDX-License-Identifier: MIT
// The activity files of a book that were read as a whole and held no error, each by the digest of
// its bytes: so that it need not be found out again while they are these.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plan {

struct SoundSet {
  std::map<std::string, std::string> files{};  // digests by path
  std::uint64_t sum = 0;  // what their amounts make at most, whatever their sign, in minor units

  /// `plan`: the digest of the plan with which they are sound.
  std::string bytes(std::string_view plan) const;
  /// Nothing where the bytes are not whole, or of another plan or build of the program.
  static std::optional<SoundSet> of(std::string_view bytes, std::string_view plan);
};

}  // namespace plan
