// SPDX-License-Identifier: MIT
// Databases by their URL: what goes in comes out, all or nothing, and errors tell no secret.
#include "plan/files/engine/engine.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"
#include "plan/files/engine/copy_text.hpp"
#include "plan/files/engine/engine_url.hpp"
#include "plan/files/engine/statement_parts.hpp"

namespace plan {
namespace {

std::string refusal(const std::function<void()>& act) {
  try {
    act();
  } catch (const SaidError& error) {
    return error.text().worded();
  }
  return {};
}

std::vector<std::vector<EngineValue>> rows_of(Engine& engine, const std::string& statement,
                                              std::vector<EngineValue> parameters = {}) {
  std::vector<std::vector<EngineValue>> rows;
  engine.query(statement, parameters,
               [&](EngineRow row) { rows.emplace_back(row.begin(), row.end()); });
  return rows;
}

}  // namespace

TEST_CASE("a URL of a database is taken apart, and none with a password") {
  const EngineUrl url = engine_url("clickhouse://ann@[::1]:8124/sales");
  CHECK(url.scheme == "clickhouse");
  CHECK(url.user == "ann");
  CHECK(url.host == "[::1]");
  CHECK(url.port == "8124");
  CHECK(url.path == "sales");
  CHECK(engine_url("sqlite:a:b.sqlite").path == "a:b.sqlite");
  CHECK(engine_url("postgresql:///plan?host=/run/pg").path == "plan?host=/run/pg");
  for (const char* secret : {"postgresql://ann:hush@h/d", "clickhouse://h/d?password=hush",
                             "postgresql://h/d?sslpassword=hush", "clickhouse://:hush@h"}) {
    const std::string why = refusal([&] { open_engine(secret, EngineUse::read, {}); });
    CHECK(why.starts_with("a password in a URL"));
    CHECK(why.find("hush") == std::string::npos);
  }
  CHECK(refusal([] { engine_url("plan.sqlite"); }).starts_with("plan.sqlite is no database"));
  CHECK(refusal([] {
          open_engine("mysql://h/d", EngineUse::read, {});
        }).starts_with("there is no engine mysql"));
}

TEST_CASE("parameters are where a ? stands in no text and no name") {
  const auto shown = [](std::size_t n) { return "$" + std::to_string(n + 1); };
  CHECK(with_parameters("a = ? AND \"b?\" = 'it''s ?' OR c = ?", false, shown) ==
        "a = $1 AND \"b?\" = 'it''s ?' OR c = $2");
  CHECK(with_parameters(R"('\'?' = ?)", true, shown) == R"('\'?' = $1)");
  CHECK(with_parameters(R"('\' = ?)", false, shown) == R"('\' = $1)");
}

TEST_CASE("a row becomes a line, and a cell is read back from it") {
  const std::vector<EngineValue> row = {std::monostate{}, std::int64_t{-9}, "a\tb\\N\n", ""};
  std::string line;
  add_copy_line(row, line);
  CHECK(line == "\\N\t-9\ta\\tb\\\\N\\n\t\n");
  std::string text;
  CHECK_FALSE(read_copy_cell("\\N", text));
  CHECK(read_copy_cell("a\\tb\\\\N\\n\\'", text));
  CHECK(text == "a\tb\\N\n'");
  CHECK(number_or_text("-9223372036854775808") == EngineValue(INT64_MIN));
  CHECK(number_or_text("9223372036854775808") == EngineValue("9223372036854775808"));
  CHECK(number_or_text("1.5") == EngineValue("1.5"));
}

TEST_CASE("SQLite: what goes in comes out, and nothing of what is not committed") {
  const test::Folder folder;
  const std::string url = "sqlite:" + (folder / "a b.sqlite").string();
  CHECK(refusal([&] { open_engine(url, EngineUse::read, {}); }).find("unable to open") !=
        std::string::npos);
  {
    const auto engine = open_engine(url, EngineUse::load, {});
    CHECK(engine->columns_of("t").empty());
    engine->run(R"(CREATE TABLE "t" ("a" INTEGER, "b""c" TEXT))");
    const std::vector<std::string> columns = engine->columns_of("t");
    CHECK(columns == std::vector<std::string>{"a", "b\"c"});
    engine->begin();
    engine->insert("t", columns, [](const EngineSink& sink) {
      const std::vector<EngineValue> first = {std::int64_t{-7}, "it's; DROP TABLE t --"};
      const std::vector<EngineValue> second = {std::monostate{}, std::string("线\0x", 5)};
      sink(first);
      sink(second);
    });
    engine->commit();
    engine->begin();
    engine->run("DELETE FROM t");
  }
  const auto engine = open_engine(url, EngineUse::read, {});
  CHECK(engine->dialect() == "sqlite");
  const auto rows = rows_of(*engine, "SELECT * FROM t WHERE a IS NULL OR \"b\"\"c\" = ?",
                            {"it's; DROP TABLE t --"});
  REQUIRE(rows.size() == 2);
  CHECK(std::get<std::int64_t>(rows[0][0]) == -7);
  CHECK(std::get<std::string>(rows[0][1]) == "it's; DROP TABLE t --");
  CHECK(std::holds_alternative<std::monostate>(rows[1][0]));
  CHECK(std::get<std::string>(rows[1][1]) == std::string("线\0x", 5));
  CHECK_FALSE(refusal([&] { engine->run("DELETE FROM t"); }).empty());
  CHECK(refusal([&] { engine->run("SELECT nosuch"); }) == url + ": no such column: nosuch");
}

TEST_CASE("SQLite: a file that is no database is refused") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(2000, 'x'));
  const std::string url = "sqlite:" + (folder / "plan.yaml").string();
  CHECK(refusal([&] { open_engine(url, EngineUse::load, {}); }).find("not a database") !=
        std::string::npos);
}

}  // namespace plan
