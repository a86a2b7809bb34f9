// SPDX-License-Identifier: MIT
// A writer waits for another, and not for ever; a reader waits for a line to be whole.
#include "plan/files/durable/lock.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>

#include <thread>

#include "folder.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/settled.hpp"

namespace plan {
namespace {

using namespace std::chrono_literals;

Descriptor opened(const test::Folder& folder, std::string_view name) {
  return Descriptor(::open((folder / name).c_str(), O_RDWR | O_APPEND | O_CLOEXEC));
}

TEST_CASE("who waits too long is told who holds the file") {
  const test::Folder folder;
  folder.write("a.yaml", "x");
  const Descriptor holder = opened(folder, "a.yaml"), waiter = opened(folder, "a.yaml");
  lock(holder.number(), Sharing::alone, 0ms, "a.yaml");
  std::string text;
  try {
    lock(waiter.number(), Sharing::alone, 50ms, "a.yaml");
  } catch (const Busy& busy) {
    text = busy.what();
  }
  const std::string start = "a.yaml: another writer has held it for 0.05 s";
  CHECK(text.starts_with(start));
  // what stands in /proc/locks depends on where the tests run; that it is this process does not
  if (text != start) CHECK(text.ends_with("process " + std::to_string(::getpid()) + ")"));
  CHECK_THROWS_AS(lock(waiter.number(), Sharing::together, 1ms, "a.yaml"), Busy);
}

TEST_CASE("readers share, and a writer comes in when the one before it is done") {
  const test::Folder folder;
  folder.write("a", "x");
  Descriptor first = opened(folder, "a"), second = opened(folder, "a");
  lock(first.number(), Sharing::together, 0ms, "a");
  lock(second.number(), Sharing::together, 0ms, "a");
  std::thread leaves([&] {
    std::this_thread::sleep_for(30ms);
    first.close();
  });
  lock(second.number(), Sharing::alone, 5s, "a");
  leaves.join();
  CHECK_THROWS_AS(lock(-1, Sharing::alone, 0ms, "a"), std::system_error);
}

TEST_CASE("a file that ends inside a line is read again when its writer is done") {
  const test::Folder folder;
  folder.write("a", "one\ntw");
  CHECK(read_settled((folder / "a").string(), 100).bytes == "one\ntw");
  const Descriptor writer = opened(folder, "a");
  lock(writer.number(), Sharing::alone, 0ms, "a");
  CHECK(read_settled((folder / "a").string(), 100, 20ms).bytes == "one\ntw");
  std::thread ends([&] {
    std::this_thread::sleep_for(30ms);
    CHECK(::write(writer.number(), "o\n", 2) == 2);
    ::flock(writer.number(), LOCK_UN);
  });
  CHECK(read_settled((folder / "a").string(), 100, 5s).bytes == "one\ntwo\n");
  ends.join();
}

TEST_CASE("a whole file is read without asking for its lock") {
  const test::Folder folder;
  folder.write("a", "one\n");
  const Descriptor writer = opened(folder, "a");
  lock(writer.number(), Sharing::alone, 0ms, "a");
  CHECK(read_settled((folder / "a").string(), 100).bytes == "one\n");
  CHECK(read_settled((folder / "none").string(), 100).error);
}

}  // namespace
}  // namespace plan
