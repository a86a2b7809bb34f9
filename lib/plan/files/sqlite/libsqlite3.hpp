// SPDX-License-Identifier: MIT
// libsqlite3, loaded when a database is opened: no other start of the program pays for it.
#pragma once

#include <sqlite3.h>

namespace plan {

/// The functions that are used.
#define PLAN_LIBSQLITE3_FUNCTIONS(EACH) \
  EACH(sqlite3_config)                  \
  EACH(sqlite3_open_v2)                 \
  EACH(sqlite3_close)                   \
  EACH(sqlite3_exec)                    \
  EACH(sqlite3_prepare_v2)              \
  EACH(sqlite3_bind_null)               \
  EACH(sqlite3_bind_int64)              \
  EACH(sqlite3_bind_text)               \
  EACH(sqlite3_step)                    \
  EACH(sqlite3_reset)                   \
  EACH(sqlite3_busy_timeout)            \
  EACH(sqlite3_column_count)            \
  EACH(sqlite3_column_type)             \
  EACH(sqlite3_column_int64)            \
  EACH(sqlite3_column_text)             \
  EACH(sqlite3_column_bytes)            \
  EACH(sqlite3_finalize)                \
  EACH(sqlite3_errmsg)

/// They, by their own names.
struct Libsqlite3 {
#define PLAN_MEMBER(name) decltype(&::name) name;
  PLAN_LIBSQLITE3_FUNCTIONS(PLAN_MEMBER)
#undef PLAN_MEMBER
};

/// The library. It stays until the program ends. Errors: std::runtime_error where it is not
/// installed or lacks a function.
const Libsqlite3& libsqlite3();

}  // namespace plan
