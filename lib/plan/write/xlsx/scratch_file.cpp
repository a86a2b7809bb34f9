// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/scratch_file.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace plan {
namespace {

thread_local bool lost = false;

struct Scratch {
  std::string bytes;
  std::size_t at = 0;
};

ssize_t read_scratch(void* file, char* to, std::size_t most) {
  auto& scratch = *static_cast<Scratch*>(file);
  const std::size_t from = std::min(scratch.at, scratch.bytes.size());
  const std::size_t size = scratch.bytes.copy(to, most, from);
  scratch.at = from + size;
  return static_cast<ssize_t>(size);
}

ssize_t write_scratch(void* file, const char* from, std::size_t size) {
  auto& scratch = *static_cast<Scratch*>(file);
  try {
    if (scratch.bytes.size() < scratch.at + size) scratch.bytes.resize(scratch.at + size);
  } catch (const std::bad_alloc&) {
    lost = true;
    return 0;
  }
  std::copy_n(from, size, scratch.bytes.data() + scratch.at);
  scratch.at += size;
  return static_cast<ssize_t>(size);
}

int seek_scratch(void* file, off64_t* to, int from) {
  auto& scratch = *static_cast<Scratch*>(file);
  off64_t base = 0;
  if (from == SEEK_CUR) base = static_cast<off64_t>(scratch.at);
  if (from == SEEK_END) base = static_cast<off64_t>(scratch.bytes.size());
  if (base + *to < 0) return -1;
  *to += base;
  scratch.at = static_cast<std::size_t>(*to);
  return 0;
}

int close_scratch(void* file) {
  delete static_cast<Scratch*>(file);
  return 0;
}

}  // namespace

bool scratch_was_lost() {
  return std::exchange(lost, false);
}

}  // namespace plan

// The library's own function, which it calls by its name: a program's comes before a library's.
extern "C" std::FILE* lxw_tmpfile(char* /*folder*/) {
  auto scratch = std::make_unique<plan::Scratch>();
  std::FILE* file = ::fopencookie(scratch.get(), "w+",
                                  {.read = plan::read_scratch,
                                   .write = plan::write_scratch,
                                   .seek = plan::seek_scratch,
                                   .close = plan::close_scratch});
  if (file) static_cast<void>(scratch.release());  // close_scratch()'s by now
  return file;
}
