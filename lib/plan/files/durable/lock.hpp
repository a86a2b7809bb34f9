// SPDX-License-Identifier: MIT
// Who may touch an activity file now. The lock is on the open file itself (flock): it ends with its
// process, so that nobody who died can hold one. Readers take none, but for settled.hpp's question.
#pragma once

#include <chrono>
#include <stdexcept>
#include <string>

namespace plan {

/// How long a writer waits for another.
inline constexpr std::chrono::milliseconds usual_patience{10'000};

/// Another one held the file longer than we would wait. The text names the file, and the holder
/// where the system tells.
class Busy : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

enum class Sharing { alone, together };

/// Locks the open file; closing it unlocks. `shown` is its name in errors.
/// Errors: Busy; std::system_error (a file system without locks among others).
void lock(int descriptor, Sharing sharing, std::chrono::milliseconds patience,
          const std::string& shown);

}  // namespace plan
