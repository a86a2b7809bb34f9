// SPDX-License-Identifier: MIT
#include "plan/files/sqlite/libsqlite3.hpp"

#include <stdexcept>
#include <string>

#include "plan/base/shared_library.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

Libsqlite3 loaded() {
  Libsqlite3 made{};
  SharedLibrary library(PLAN_LIBSQLITE3);
#define PLAN_FIND(name) library.find(#name, made.name);
  PLAN_LIBSQLITE3_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!library.is_whole())
    throw std::runtime_error(
        tr("{} is not installed, without which there is no database of SQLite", PLAN_LIBSQLITE3));
  // nobody asks how much memory it has taken, and to count that is a tenth of filling a table
  made.sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return made;
}

}  // namespace

const Libsqlite3& libsqlite3() {
  static const Libsqlite3 library = loaded();
  return library;
}

}  // namespace plan
