// SPDX-License-Identifier: MIT
// What a person sees while a large book is read: one line on standard error, from the second second
// on, gone when the reading ends.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "plan/files/activities.hpp"

namespace plan {

class ProgressLine {
 public:
  /// `reading` outlives the line. Not `shown`: nothing is done at all.
  ProgressLine(const ReadingProgress& reading, bool shown);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine();

 private:
  void watch();

  const ReadingProgress& reading_;
  std::mutex mutex_{};
  std::condition_variable ended_{};
  bool over_ = false;
  std::thread watcher_{};
};

}  // namespace plan
