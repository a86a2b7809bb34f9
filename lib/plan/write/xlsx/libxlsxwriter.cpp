// SPDX-License-Identifier: MIT
#include "plan/write/xlsx/libxlsxwriter.hpp"

#include <stdexcept>
#include <string>

#include "plan/base/shared_library.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

Libxlsxwriter loaded() {
  Libxlsxwriter made{};
  SharedLibrary library(PLAN_LIBXLSXWRITER);
#define PLAN_FIND(name) library.find(#name, made.name);
  PLAN_LIBXLSXWRITER_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!library.is_whole())
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
