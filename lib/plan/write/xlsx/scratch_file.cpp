// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/scratch_file.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace plan {
namespace {

constexpr std::size_t most_in_memory = std::size_t{1} << 20;  // while a file takes the rest

thread_local bool lost = false;

/// A part's bytes: the first ones in a file without name, the others in memory, all of them where
/// no file can be had or where it cannot grow.
class Scratch {
 public:
  ssize_t read(char* to, std::size_t most) {
    const std::size_t size = std::min(most, end() - std::min(at_, end()));
    const std::size_t early = size > 0 && at_ < early_ ? std::min(size, early_ - at_) : 0;
    if (early > 0 && ::pread(::fileno(file_.get()), to, early, offset(at_)) != ssize_t(early)) {
      lost = true;
      return -1;
    }
    if (size > early) late_.copy(to + early, size - early, at_ + early - early_);
    at_ += size;
    return static_cast<ssize_t>(size);
  }

  ssize_t write(const char* from, std::size_t size) {
    const std::size_t early = at_ < early_ ? std::min(size, early_ - at_) : 0;
    const std::size_t needed = at_ + size - early_;  // of memory
    try {
      if (size > early && late_.size() < needed) late_.resize(needed);
    } catch (const std::bad_alloc&) {
      lost = true;
      return 0;
    }
    if (early > 0 && !put(from, early, at_)) {
      lost = true;
      return 0;
    }
    if (size > early)
      std::copy_n(from + early, size - early, late_.data() + (at_ + early - early_));
    at_ += size;
    if (late_.size() >= most_in_memory) spill();
    return static_cast<ssize_t>(size);
  }

  int seek(off64_t* to, int from) {
    off64_t base = 0;
    if (from == SEEK_CUR) base = offset(at_);
    if (from == SEEK_END) base = offset(end());
    if (base + *to < 0) return -1;
    *to += base;
    at_ = static_cast<std::size_t>(*to);
    return 0;
  }

 private:
  static off64_t offset(std::size_t at) { return static_cast<off64_t>(at); }

  std::size_t end() const { return early_ + late_.size(); }

  bool put(const char* from, std::size_t size, std::size_t at) {
    return ::pwrite(::fileno(file_.get()), from, size, offset(at)) == static_cast<ssize_t>(size);
  }

  /// Moves what is in memory into the file; what that cannot take stays where it is.
  void spill() {
    if (full_) return;
    if (!file_) file_.reset(std::tmpfile());
    full_ = !file_ || !put(late_.data(), late_.size(), early_);
    if (full_) return;
    early_ += late_.size();
    late_.clear();
  }

  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, &std::fclose};
  std::string late_;
  std::size_t early_ = 0, at_ = 0;
  bool full_ = false;
};

ssize_t read_scratch(void* file, char* to, std::size_t most) {
  return static_cast<Scratch*>(file)->read(to, most);
}

ssize_t write_scratch(void* file, const char* from, std::size_t size) {
  return static_cast<Scratch*>(file)->write(from, size);
}

int seek_scratch(void* file, off64_t* to, int from) {
  return static_cast<Scratch*>(file)->seek(to, from);
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
