// SPDX-License-Identifier: MIT
#include "plan/files/sqlite/libsqlite3.hpp"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

Libsqlite3 loaded() {
  Libsqlite3 made{};
  void* library = ::dlopen(PLAN_LIBSQLITE3, RTLD_NOW | RTLD_LOCAL);
  bool whole = library != nullptr;
#define PLAN_FIND(name)                                                                  \
  if (whole) made.name = reinterpret_cast<decltype(made.name)>(::dlsym(library, #name)); \
  whole = whole && made.name;
  PLAN_LIBSQLITE3_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!whole)
    throw std::runtime_error(
        tr("{}, which writes databases, is not installed; write --to sql", PLAN_LIBSQLITE3));
  return made;
}

}  // namespace

const Libsqlite3& libsqlite3() {
  static const Libsqlite3 library = loaded();
  return library;
}

}  // namespace plan
