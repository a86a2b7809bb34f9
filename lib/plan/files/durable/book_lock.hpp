// SPDX-License-Identifier: MIT
// Who may make new files in a book now. The lock is on the book's folder itself, so that no file
// is needed for it and none is left: shared by each `plan log` while it makes one, held alone by
// who changes many. Whoever wants a file's lock too takes the folder's first and never while it
// holds a file's, so that no two wait for each other: folder, then files, then the journal.
#pragma once

#include <chrono>
#include <string>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/lock.hpp"

namespace plan {

class BookLock {
 public:
  /// Errors: Busy; std::system_error that names the folder.
  BookLock(const std::string& folder, Sharing sharing, std::chrono::milliseconds patience);

  /// The open folder.
  int number() const { return folder_.number(); }

 private:
  Descriptor folder_;
};

}  // namespace plan
