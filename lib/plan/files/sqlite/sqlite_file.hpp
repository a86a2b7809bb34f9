// SPDX-License-Identifier: MIT
// An SQLite database in the making: statements, and rows by one that is prepared. What tables there
// are is the caller's. Nothing is safe until it is closed: it is written beside its place and
// renamed, as other files are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace plan {

class SqliteFile {
 public:
  /// `path`: an empty file, or none yet; `shown`: how it is called in errors.
  /// Errors of all: std::runtime_error that names the file.
  SqliteFile(const std::string& path, std::string shown);
  ~SqliteFile();
  SqliteFile(const SqliteFile&) = delete;
  SqliteFile& operator=(const SqliteFile&) = delete;

  void run(const std::string& statements);
  /// The INSERT that add() runs, with a ? for each cell.
  void prepare(const std::string& insert);
  /// The cell of the next row, from 1 up, and of those behind it until it is bound again. A text
  /// must stay where it is until then.
  void bind(int cell);
  void bind(int cell, std::int64_t number);
  void bind(int cell, const std::string& text);
  void add();
  void close();

 private:
  struct Handles;
  void check(int code) const;
  void forget_insert();

  const std::string shown_;
  std::unique_ptr<Handles> handles_;
};

}  // namespace plan
