// SPDX-License-Identifier: MIT
#include "plan/files/durable/book_lock.hpp"

#include <fcntl.h>

namespace plan {

BookLock::BookLock(const std::string& folder, Sharing sharing, std::chrono::milliseconds patience)
    : folder_(retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })) {
  if (!folder_) fail(errno, folder);
  lock(folder_.number(), sharing, patience, folder);
}

}  // namespace plan
