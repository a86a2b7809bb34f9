// SPDX-License-Identifier: MIT
#include "plan/files/sqlite/sqlite_file.hpp"

#include <stdexcept>

#include "plan/base/tr.hpp"
#include "plan/files/sqlite/libsqlite3.hpp"

namespace plan {

struct SqliteFile::Handles {
  const Libsqlite3& lib;
  sqlite3* file = nullptr;
  sqlite3_stmt* insert = nullptr;
};

SqliteFile::SqliteFile(const std::string& path, std::string shown)
    : shown_(std::move(shown)), handles_(std::make_unique<Handles>(Handles{libsqlite3()})) {
  check(handles_->lib.sqlite3_open_v2(
      path.c_str(), &handles_->file,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
  // the file is nobody's until it has its name: a journal would be written for no one; and larger
  // pages are fewer to begin and to hand to the system
  run("PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
      "PRAGMA locking_mode = EXCLUSIVE;");
}

SqliteFile::~SqliteFile() {
  forget_insert();
  if (handles_->file) handles_->lib.sqlite3_close(handles_->file);
}

void SqliteFile::check(int code) const {
  if (code == SQLITE_OK || code == SQLITE_DONE) return;
  throw std::runtime_error(
      tr("{} cannot be written: {}", shown_, handles_->lib.sqlite3_errmsg(handles_->file)));
}

void SqliteFile::run(const std::string& statements) {
  check(handles_->lib.sqlite3_exec(handles_->file, statements.c_str(), nullptr, nullptr, nullptr));
}

void SqliteFile::forget_insert() {
  if (handles_->insert) handles_->lib.sqlite3_finalize(handles_->insert);
  handles_->insert = nullptr;
}

void SqliteFile::prepare(const std::string& insert) {
  forget_insert();
  check(handles_->lib.sqlite3_prepare_v2(handles_->file, insert.c_str(), -1, &handles_->insert,
                                         nullptr));
}

void SqliteFile::bind(int cell) {
  check(handles_->lib.sqlite3_bind_null(handles_->insert, cell));
}

void SqliteFile::bind(int cell, std::int64_t number) {
  check(handles_->lib.sqlite3_bind_int64(handles_->insert, cell, number));
}

void SqliteFile::bind(int cell, const std::string& text) {
  check(handles_->lib.sqlite3_bind_text(handles_->insert, cell, text.data(),
                                        static_cast<int>(text.size()), SQLITE_STATIC));
}

void SqliteFile::add() {
  check(handles_->lib.sqlite3_step(handles_->insert));
  check(handles_->lib.sqlite3_reset(handles_->insert));
}

void SqliteFile::close() {
  forget_insert();
  check(handles_->lib.sqlite3_close(handles_->file));
  handles_->file = nullptr;
}

}  // namespace plan
