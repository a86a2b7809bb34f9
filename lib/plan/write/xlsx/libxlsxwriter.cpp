// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/libxlsxwriter.hpp"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

Libxlsxwriter loaded() {
  Libxlsxwriter made{};
  void* library = ::dlopen(PLAN_LIBXLSXWRITER, RTLD_NOW | RTLD_LOCAL);
  bool whole = library != nullptr;
#define PLAN_FIND(name)                                                                  \
  if (whole) made.name = reinterpret_cast<decltype(made.name)>(::dlsym(library, #name)); \
  whole = whole && made.name;
  PLAN_LIBXLSXWRITER_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!whole)
    throw std::runtime_error(
        tr("{}, which writes xlsx, is not installed; write --format csv", PLAN_LIBXLSXWRITER));
  return made;
}

}  // namespace

const Libxlsxwriter& xlsx() {
  static const Libxlsxwriter library = loaded();
  return library;
}

}  // namespace plan
