// SPDX-License-Identifier: MIT
// What a person sees while a large book or export is read: one line on standard error, from the
// second second on, gone when the reading ends.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace plan {

class ProgressLine {
 public:
  /// `says` is asked by another thread while the line is there. Not `shown`: nothing is done at
  /// all.
  ProgressLine(std::function<std::string()> says, bool shown);
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine();

 private:
  void watch();

  std::function<std::string()> says_;
  std::mutex mutex_{};
  std::condition_variable ended_{};
  bool over_ = false;
  std::thread watcher_{};
};

}  // namespace plan
