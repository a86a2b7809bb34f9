// SPDX-License-Identifier: MIT
// A library that is loaded when it is used, so that the program starts without it.
#pragma once

#include <dlfcn.h>

namespace plan {

class SharedLibrary {
 public:
  /// `name`: as the loader knows it, "libgit2.so.1.5". It stays loaded.
  explicit SharedLibrary(const char* name)
      : handle_(::dlopen(name, RTLD_NOW | RTLD_LOCAL)), whole_(handle_ != nullptr) {}

  /// Puts in the function of that name.
  template <class Function>
  void find(const char* name, Function& function) {
    if (whole_) function = reinterpret_cast<Function>(::dlsym(handle_, name));
    whole_ = whole_ && function != nullptr;
  }
  /// Whether the library is there, and all that was looked for in it.
  bool is_whole() const { return whole_; }

 private:
  void* handle_;
  bool whole_;
};

}  // namespace plan
