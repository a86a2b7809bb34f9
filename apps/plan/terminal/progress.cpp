// SPDX-License-Identifier: MIT
#include "plan/terminal/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <system_error>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/wrap.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr std::chrono::milliseconds patience{1000}, pace{200};
constexpr std::size_t usual_width = 80;  // of a terminal that does not say

/// Writes over the line before; without escape sequences, which not every terminal knows.
class OneLine {
 public:
  void show(const std::string& text) {
    const std::size_t width = terminal_width(STDERR_FILENO);
    const std::string line = cut(text, (width > 0 ? width : usual_width) - 1);
    const std::size_t has = display_width(line);
    write("\r" + line + std::string(has_ > has ? has_ - has : 0, ' '));
    has_ = std::max(has, has_);
  }
  void clear() const {
    if (has_ > 0) write("\r" + std::string(has_, ' ') + "\r");
  }

 private:
  static void write(const std::string& text) {
    try {
      write_all(STDERR_FILENO, text);
    } catch (const std::system_error&) {  // nobody is there to see it
      return;
    }
  }
  std::size_t has_ = 0;  // columns written to so far
};

}  // namespace

ProgressLine::ProgressLine(std::function<std::string()> says, bool shown) : says_(std::move(says)) {
  if (!shown) return;
  try {
    watcher_ = std::thread([this] { watch(); });
  } catch (const std::system_error&) {  // no thread to be had: the reading matters more
    return;
  }
}

ProgressLine::~ProgressLine() {
  if (!watcher_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  ended_.notify_one();
  watcher_.join();
}

void ProgressLine::watch() {
  OneLine line;
  std::unique_lock lock(mutex_);
  for (auto wait = patience; !ended_.wait_for(lock, wait, [this] { return over_; }); wait = pace)
    line.show(says_());
  line.clear();
}

}  // namespace plan
