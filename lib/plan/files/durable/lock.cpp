// SPDX-License-Identifier: MIT
#include "plan/files/durable/lock.hpp"

#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <sstream>
#include <string_view>
#include <thread>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/find/read_file.hpp"

namespace plan {
namespace {

std::string read_some(const std::string& path) {
  constexpr std::size_t enough = std::size_t{1} << 20;
  return read_file(path, enough, false).bytes;
}

/// "plan, process 4711": whom /proc/locks names for the file; empty when it does not say. A line is
/// `1: FLOCK ADVISORY WRITE 4711 fd:00:131 0 EOF`.
std::string holder_of(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return {};
  std::istringstream lines(read_some("/proc/locks"));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string number, type, mode, access, process, file;
    words >> number >> type >> mode >> access >> process >> file;
    if (type != "FLOCK" || !file.ends_with(fmt::format(":{}", status.st_ino))) continue;
    std::string name = read_some("/proc/" + process + "/comm");
    if (name.ends_with('\n')) name.pop_back();
    return name.empty() ? tr("process {}", process) : tr("{}, process {}", escaped(name), process);
  }
  return {};
}

[[noreturn]] void give_up(int descriptor, std::chrono::milliseconds patience,
                          const std::string& shown) {
  const auto seconds = std::chrono::duration<double>(patience).count();
  const std::string holder = holder_of(descriptor);
  const std::string waited = fmt::format("{:g}", seconds);
  throw Busy(escaped(shown) + ": " +
             (holder.empty() ? tr("another writer has held it for {} s", waited)
                             : tr("another writer has held it for {} s ({})", waited, holder)));
}

}  // namespace

void lock(int descriptor, Sharing sharing, std::chrono::milliseconds patience,
          const std::string& shown) {
  const int wanted = sharing == Sharing::alone ? LOCK_EX : LOCK_SH;
  const auto until = std::chrono::steady_clock::now() + patience;
  // flock has no time limit of its own; a writer holds the lock for about a millisecond
  for (std::chrono::microseconds pause{250};;
       pause = std::min(pause * 2, std::chrono::microseconds{4000})) {
    if (retried([&] { return ::flock(descriptor, wanted | LOCK_NB); }) == 0) return;
    if (errno != EWOULDBLOCK) fail(errno, shown);
    if (std::chrono::steady_clock::now() >= until) give_up(descriptor, patience, shown);
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace plan
