// SPDX-License-Identifier: MIT
#include <poll.h>

#include <chrono>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/lock.hpp"
#include "plan/files/engine/copy_text.hpp"
#include "plan/files/engine/engines.hpp"
#include "plan/files/engine/libpq.hpp"
#include "plan/files/engine/statement_parts.hpp"

namespace plan {
namespace {

/// Its types of whole numbers, by their numbers in pg_type.
constexpr Oid type_bool = 16, type_int8 = 20, type_int2 = 21, type_int4 = 23, type_numeric = 1700;
constexpr std::size_t copy_batch = std::size_t{1} << 20;

class PostgresEngine final : public Engine {
 public:
  PostgresEngine(const EngineUrl& url, EngineUse use)
      : Engine(escaped(url.whole)), lib_(libpq()), use_(use) {
    connect(url.whole);
    lib_.PQsetNoticeProcessor(
        connection_.get(), [](void*, const char*) {}, nullptr);
    run("SET datestyle = 'ISO'");
    run("SET standard_conforming_strings = on");
    // a statement whose asker is gone ends; another writer is waited for as for files
    run("SET client_connection_check_interval = '2s'");
    run("SET lock_timeout = '" + std::to_string(usual_patience.count()) + "ms'");
  }

  std::string_view dialect() const override { return "postgresql"; }

  void query(const std::string& statement, EngineRow parameters, const EngineSink& row) override {
    send(statement, parameters);
    lib_.PQsetSingleRowMode(connection_.get());
    std::vector<EngineValue> cells;
    while (const Result result = next()) {
      for (int line = 0; line < lib_.PQntuples(result.get()); ++line) {
        cells.resize(static_cast<std::size_t>(lib_.PQnfields(result.get())));
        for (std::size_t i = 0; i < cells.size(); ++i)
          cells[i] = value_of(result.get(), line, static_cast<int>(i));
        row(cells);
      }
    }
  }

  void begin() override {
    run(use_ == EngineUse::load ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }
  void commit() override { run("COMMIT"); }
  void hold(const std::string& name) override {
    const EngineValue parameter = name;
    query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", {&parameter, 1},
          [](EngineRow) {});
  }

  void insert(const std::string& table, std::span<const std::string> columns,
              const std::function<void(const EngineSink&)>& give) override {
    std::string names;
    for (const std::string& column : columns)
      names += (names.empty() ? "" : ", ") + quoted_name(column);
    const std::string statement = "COPY " + quoted_name(table) + " (" + names + ") FROM STDIN";
    check(Result(lib_.PQexec(connection_.get(), statement.c_str()), lib_.PQclear));
    std::string waiting;
    give([&](EngineRow row) {
      add_copy_line(row, waiting);
      if (waiting.size() < copy_batch) return;
      put(waiting);
      waiting.clear();
    });
    put(waiting);
    if (lib_.PQputCopyEnd(connection_.get(), nullptr) != 1) fail_connection();
    while (next()) continue;
  }

 protected:
  std::string_view columns_statement() const override {
    return "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(?)) "
           "AND attnum > 0 AND NOT attisdropped ORDER BY attnum";
  }

 private:
  using Result = std::unique_ptr<PGresult, decltype(&::PQclear)>;

  [[noreturn]] void fail_connection() { fail(lib_.PQerrorMessage(connection_.get())); }

  // Its own way to wait ends for several addresses together, and for a server that says nothing.
  void connect(const std::string& url) {
    const char* const keys[] = {"dbname",          "fallback_application_name", "client_encoding",
                                "keepalives_idle", "tcp_user_timeout",          nullptr};
    const char* const values[] = {url.c_str(), "plan", "UTF8", "10", "20000", nullptr};
    connection_.reset(lib_.PQconnectStartParams(keys, values, 1));
    if (!connection_) throw std::bad_alloc();
    if (lib_.PQstatus(connection_.get()) == CONNECTION_BAD) fail_connection();
    const auto until = std::chrono::steady_clock::now() + usual_patience;
    for (auto state = PGRES_POLLING_WRITING; state != PGRES_POLLING_OK;) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
          until - std::chrono::steady_clock::now());
      pollfd waited{lib_.PQsocket(connection_.get()),
                    static_cast<short>(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
      if (left.count() <= 0 || ::poll(&waited, 1, static_cast<int>(left.count())) == 0)
        fail(std::string(tr("no answer within 10 s")));
      state = lib_.PQconnectPoll(connection_.get());
      if (state == PGRES_POLLING_FAILED) fail_login();
    }
  }

  [[noreturn]] void fail_login() {
    const std::string why = lib_.PQerrorMessage(connection_.get());
    if (lib_.PQconnectionNeedsPassword(connection_.get()))
      fail(tr(
          "a password is asked for; write it into ~/.pgpass, or the file that PGPASSFILE names: {}",
          why));
    if (lib_.PQconnectionUsedPassword(connection_.get())) fail(tr("the login is refused: {}", why));
    fail(why);
  }

  void send(const std::string& statement, EngineRow parameters) {
    const std::string text = with_parameters(
        statement, false, [](std::size_t n) { return "$" + std::to_string(n + 1); });
    std::vector<std::string> texts;
    std::vector<Oid> types;
    texts.reserve(parameters.size());
    std::vector<const char*> values;
    for (const EngineValue& value : parameters) {
      const auto* number = std::get_if<std::int64_t>(&value);
      const auto* words = std::get_if<std::string>(&value);
      texts.push_back(number ? std::to_string(*number) : words ? *words : "");
      values.push_back(number || words ? texts.back().c_str() : nullptr);
      types.push_back(number ? type_int8 : 0);
    }
    if (lib_.PQsendQueryParams(connection_.get(), text.c_str(), static_cast<int>(values.size()),
                               types.data(), values.data(), nullptr, nullptr, 0) != 1)
      fail_connection();
  }

  /// The next result of a statement, without error; none behind the last.
  Result next() {
    Result result(lib_.PQgetResult(connection_.get()), lib_.PQclear);
    if (result) check(result);
    return result;
  }

  void check(const Result& result) {
    switch (lib_.PQresultStatus(result.get())) {
      case PGRES_COMMAND_OK:
      case PGRES_TUPLES_OK:
      case PGRES_SINGLE_TUPLE:
      case PGRES_COPY_IN: return;
      default: break;
    }
    const char* state = lib_.PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const char* said = lib_.PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    if (state && std::string_view(state) == "55P03")
      throw Busy(tr("{} is being written by another", shown()));
    fail(said ? said : lib_.PQerrorMessage(connection_.get()));
  }

  void put(const std::string& lines) {
    if (!lines.empty() &&
        lib_.PQputCopyData(connection_.get(), lines.data(), static_cast<int>(lines.size())) != 1)
      fail_connection();
  }

  EngineValue value_of(const PGresult* result, int line, int column) const {
    if (lib_.PQgetisnull(result, line, column)) return {};
    std::string text(lib_.PQgetvalue(result, line, column),
                     static_cast<std::size_t>(lib_.PQgetlength(result, line, column)));
    switch (lib_.PQftype(result, column)) {
      case type_bool: return std::int64_t{text == "t"};
      case type_int2:
      case type_int4:
      case type_int8:
      case type_numeric: return number_or_text(std::move(text));
      default: return text;
    }
  }

  struct Finish {
    void operator()(PGconn* connection) const { libpq().PQfinish(connection); }
  };

  const Libpq& lib_;
  const EngineUse use_;
  std::unique_ptr<PGconn, Finish> connection_;
};

}  // namespace

std::unique_ptr<Engine> open_postgres(const EngineUrl& url, EngineUse use, const EngineLogin&) {
  return std::make_unique<PostgresEngine>(url, use);
}

}  // namespace plan
