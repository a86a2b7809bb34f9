// SPDX-License-Identifier: MIT
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/engine/engines.hpp"
#include "plan/files/engine/statement_parts.hpp"
#include "plan/files/sqlite/libsqlite3.hpp"

namespace plan {
namespace {

class SqliteEngine final : public Engine {
 public:
  SqliteEngine(const EngineUrl& url, EngineUse use)
      : Engine(escaped(url.whole)), lib_(libsqlite3()), use_(use) {
    // written to even where it is only read: what a writer that died has left is rolled back
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                      (use == EngineUse::load ? SQLITE_OPEN_CREATE : 0);
    int code = lib_.sqlite3_open_v2(url.path.c_str(), &file_, flags, nullptr);
    if (code == SQLITE_OK) code = lib_.sqlite3_busy_timeout(file_, usual_patience.count());
    if (code != SQLITE_OK) fail_closed();
    try {
      // FULL would leave the journal's end to chance: it could be back after a loss of power
      run(use == EngineUse::read ? "PRAGMA query_only = ON" : "PRAGMA synchronous = EXTRA");
      run("SELECT 1 FROM sqlite_master");  // whether it is a database at all
    } catch (...) {
      lib_.sqlite3_close(file_);
      throw;
    }
  }
  ~SqliteEngine() override { lib_.sqlite3_close(file_); }

  std::string_view dialect() const override { return "sqlite"; }

  void query(const std::string& statement, EngineRow parameters, const EngineSink& row) override {
    const Prepared made = prepared(statement);
    bind(made.get(), parameters);
    std::vector<EngineValue> cells(static_cast<std::size_t>(lib_.sqlite3_column_count(made.get())));
    while (step(made.get())) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = value_of(made.get(), static_cast<int>(i));
      row(cells);
    }
  }

  void begin() override { run(use_ == EngineUse::load ? "BEGIN IMMEDIATE" : "BEGIN"); }
  void commit() override { run("COMMIT"); }
  void hold(const std::string&) override {}  // who writes is alone

  void insert(const std::string& table, std::span<const std::string> columns,
              const std::function<void(const EngineSink&)>& give) override {
    std::string names, places;
    for (const std::string& column : columns) {
      names += (names.empty() ? "" : ", ") + quoted_name(column);
      places += places.empty() ? "?" : ", ?";
    }
    const Prepared made =
        prepared("INSERT INTO " + quoted_name(table) + " (" + names + ") VALUES (" + places + ")");
    give([&](EngineRow row) {
      bind(made.get(), row);
      step(made.get());
      check(lib_.sqlite3_reset(made.get()));
    });
  }

 protected:
  std::string_view columns_statement() const override {
    return "SELECT name FROM pragma_table_info(?)";
  }

 private:
  using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&::sqlite3_finalize)>;

  [[noreturn]] void fail_closed() {
    const std::string why = lib_.sqlite3_errmsg(file_);
    lib_.sqlite3_close(file_);
    file_ = nullptr;
    fail(why);
  }

  void check(int code) const {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    if ((code & 0xff) == SQLITE_BUSY) throw Busy(tr("{} is being written by another", shown()));
    fail(lib_.sqlite3_errmsg(file_));
  }

  Prepared prepared(const std::string& statement) const {
    sqlite3_stmt* made = nullptr;
    check(lib_.sqlite3_prepare_v2(file_, statement.c_str(), -1, &made, nullptr));
    return {made, lib_.sqlite3_finalize};
  }

  bool step(sqlite3_stmt* statement) const {
    const int code = lib_.sqlite3_step(statement);
    check(code);
    return code == SQLITE_ROW;
  }

  /// Texts stay the caller's: they outlive the step.
  void bind(sqlite3_stmt* statement, EngineRow row) const {
    int place = 0;
    for (const EngineValue& value : row) {
      ++place;
      if (const auto* number = std::get_if<std::int64_t>(&value))
        check(lib_.sqlite3_bind_int64(statement, place, *number));
      else if (const auto* text = std::get_if<std::string>(&value))
        check(lib_.sqlite3_bind_text(statement, place, text->data(), static_cast<int>(text->size()),
                                     SQLITE_STATIC));
      else
        check(lib_.sqlite3_bind_null(statement, place));
    }
  }

  EngineValue value_of(sqlite3_stmt* statement, int column) const {
    const int type = lib_.sqlite3_column_type(statement, column);
    if (type == SQLITE_NULL) return {};
    if (type == SQLITE_INTEGER) return std::int64_t{lib_.sqlite3_column_int64(statement, column)};
    const auto* text = lib_.sqlite3_column_text(statement, column);
    const auto size = lib_.sqlite3_column_bytes(statement, column);
    return std::string(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  }

  const Libsqlite3& lib_;
  const EngineUse use_;
  sqlite3* file_ = nullptr;
};

}  // namespace

std::unique_ptr<Engine> open_sqlite(const EngineUrl& url, EngineUse use, const EngineLogin&) {
  return std::make_unique<SqliteEngine>(url, use);
}

}  // namespace plan
