// SPDX-License-Identifier: MIT
#include "plan/files/engine/libpq.hpp"

#include "plan/base/said_error.hpp"
#include "plan/base/shared_library.hpp"

namespace plan {
namespace {

Libpq loaded_libpq() {
  Libpq made{};
  SharedLibrary library("libpq.so.5");
#define PLAN_FIND(name) library.find(#name, made.name);
  PLAN_LIBPQ_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!library.is_whole())
    throw SaidError(said("{} is not installed, without which {} cannot be reached", "libpq.so.5",
                         "PostgreSQL"));
  return made;
}

}  // namespace

const Libpq& libpq() {
  static const Libpq library = loaded_libpq();
  return library;
}

}  // namespace plan
