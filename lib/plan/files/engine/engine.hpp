// SPDX-License-Identifier: MIT
// A database that is named by a URL: statements and their rows, and rows that are put into it. What
// tables there are, and how an engine's statements differ, is the caller's: write/sql.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plan/base/said_error.hpp"

namespace plan {

/// NULL, a whole number or a text.
using EngineValue = std::variant<std::monostate, std::int64_t, std::string>;
using EngineRow = std::span<const EngineValue>;
using EngineSink = std::function<void(EngineRow)>;

/// Errors of all but the destructor: SaidError, or Busy where another writer held it for 10 s.
class Engine {
 public:
  virtual ~Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  /// A name of the table of dialects: "sqlite".
  virtual std::string_view dialect() const = 0;
  /// The URL, in which nothing is secret.
  const std::string& shown() const { return shown_; }

  /// Runs one statement with a ? for each parameter and hands over its rows. Whole numbers that
  /// int64 holds come as such, all else as text: days as 2026-03-02.
  virtual void query(const std::string& statement, EngineRow parameters, const EngineSink& row) = 0;
  void run(const std::string& statement) {
    query(statement, {}, [](EngineRow) {});
  }
  /// In their order; empty where there is no such table.
  std::vector<std::string> columns_of(const std::string& table);

  /// All until commit(), or nothing; what is read in between is of one moment. ClickHouse has no
  /// such thing: there each statement stands for itself.
  virtual void begin() = 0;
  virtual void commit() = 0;
  /// Nobody else holds the name until commit(). Range: after begin().
  virtual void hold(const std::string& name) = 0;
  /// Puts in the rows that `give` hands over, with a cell for each of the columns.
  virtual void insert(const std::string& table, std::span<const std::string> columns,
                      const std::function<void(const EngineSink&)>& give) = 0;

 protected:
  explicit Engine(std::string shown) : shown_(std::move(shown)) {}
  /// The columns' names by one parameter: the table's.
  virtual std::string_view columns_statement() const = 0;
  [[noreturn]] void fail(const std::string& what) const;

 private:
  const std::string shown_;
};

enum class EngineUse { read, load };

/// What is not in the URL.
struct EngineLogin {
  std::string clickhouse_password_file;  // "": there is none; its first line is the password
};

/// `url`: sqlite:FILE, postgresql://..., clickhouse://USER@HOST:PORT/DATABASE. Waits 10 s at most.
/// A file that is to be read must be there.
/// Errors: SaidError: no such engine, not there, the login refused, a password in the URL.
std::unique_ptr<Engine> open_engine(const std::string& url, EngineUse use,
                                    const EngineLogin& login);

}  // namespace plan
