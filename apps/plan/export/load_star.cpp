// SPDX-License-Identifier: MIT
#include "plan/export/load_star.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/exchange/star/star_views.hpp"
#include "plan/write/sql/sql_load.hpp"
#include "plan/write/sql/sql_row.hpp"
#include "plan/write/sql/sql_view.hpp"

namespace plan {
namespace {

/// One row for each book that is there whole.
Table loads_head() {
  Table head;
  head.name = "loads";
  for (const auto& [key, unit] : {std::pair{"book", Unit::text}, std::pair{"load", Unit::count},
                                  std::pair{"schema", Unit::count}, std::pair{"as_of", Unit::date},
                                  std::pair{"rows", Unit::count}})
    head.columns.push_back({key, key, unit});
  return head;
}

std::vector<std::string> keys_of(const Table& head) {
  std::vector<std::string> keys;
  for (const Column& column : head.columns) keys.push_back(column.key);
  return keys;
}

bool holds(const std::vector<std::string>& keys, const std::string& key) {
  return std::ranges::find(keys, key) != keys.end();
}

class StarLoad {
 public:
  StarLoad(const StarSource& source, std::span<const SqlTable> tables, Engine& engine)
      : source_(source),
        tables_(tables),
        engine_(engine),
        dialect_(*find_dialect(engine.dialect())),
        book_(*source.facts.book.profile.name) {
    if (book_.empty())
      throw SaidError(
          said("the book has no name, by which a database tells books apart; write "
               "into the plan book: {name: ...}"));
  }

  void run() {
    if (sql_numbers_loads(dialect_)) return run_numbered();
    engine_.begin();
    engine_.hold("plan: " + book_);
    make_tables();
    const std::int64_t load =
        number_asked("SELECT max(\"load\") FROM \"loads\" WHERE \"book\" = ?") + 1;
    for (const StarTable& table : star_tables()) remove_from(std::string(table.name));
    remove_from("loads");
    for (const SqlTable& table : tables_) insert(table, {});
    insert_load("loads", load);
    if (!dialect_.analyze.empty())
      for (const SqlTable& table : tables_)
        engine_.run(fmt::format(fmt::runtime(dialect_.analyze), sql_name(table.head.name)));
    engine_.commit();
  }

 private:
  /// Nobody sees rows of a number before the number stands among the loads; who dies before that
  /// has changed nothing, and what is left over goes with the next load.
  void run_numbered() {
    make_tables();
    // rises with time, and two loads at once have two
    const std::int64_t clock =
        number_asked("SELECT toInt64(now()) * 1000000 + rand() % 1000000 WHERE ? <> ''");
    const std::int64_t before =
        number_asked("SELECT max(\"load\") FROM \"loads_rows\" WHERE \"book\" = ?");
    const std::int64_t load = std::max(clock, before + 1);
    insert_load("loads_begun_rows", load);
    for (const SqlTable& table : tables_) insert(table, load);
    insert_load("loads_rows", load);
    remove_before(load);
  }

  // Tables

  void make_tables() {
    const Table loads = loads_head();
    if (!has_all_columns()) engine_.hold("plan: tables");
    constexpr std::string_view filled[] = {"load"};
    make(loads, filled);
    need_schema();
    if (sql_numbers_loads(dialect_) && engine_.columns_of("loads_begun_rows").empty()) {
      Table begun = loads;
      begun.name = "loads_begun";
      make_rows_table(begun, filled);
    }
    const auto shown = star_tables(source_);
    for (std::size_t i = 0; i < tables_.size(); ++i) make(tables_[i].head, shown[i]->filled);
    for (const FigureView& view : star_views()) make(view);
  }

  bool has_all_columns() const {
    for (const FigureView& view : star_views())
      if (engine_.columns_of(view.name).empty()) return false;
    return std::ranges::all_of(tables_, [&](const SqlTable& table) {
      const auto there = engine_.columns_of(table.head.name);
      return std::ranges::all_of(table.head.columns,
                                 [&](const Column& column) { return holds(there, column.key); });
    });
  }

  void make(const Table& head, std::span<const std::string_view> filled) {
    make_rows_table(head, filled);
    const auto shown = engine_.columns_of(head.name);
    Table all = head;
    bool is_whole = !shown.empty();
    for (const std::string& key : shown)
      if (!holds(keys_of(head), key)) all.columns.push_back({key, key});
    for (const Column& column : head.columns) is_whole = is_whole && holds(shown, column.key);
    if (is_whole) return;
    for (const std::string& statement : sql_show(all, !shown.empty(), dialect_))
      engine_.run(statement);
  }

  void make_rows_table(const Table& head, std::span<const std::string_view> filled) {
    const auto there = engine_.columns_of(sql_rows_table(head.name, dialect_));
    if (there.empty()) {
      for (const std::string& statement : sql_keep(head, filled, dialect_)) engine_.run(statement);
      return;
    }
    for (const Column& column : head.columns)
      if (!holds(there, column.key)) engine_.run(sql_add_column(head.name, column, dialect_));
  }

  /// Anew only where it shows something else: who reads it meanwhile would have to wait.
  void make(const FigureView& view) {
    std::vector<std::string> wanted = view.keys;
    for (const ViewFigure& figure : view.figures) wanted.push_back(figure.name);
    auto there = engine_.columns_of(view.name);
    std::ranges::sort(wanted);
    std::ranges::sort(there);
    if (there == wanted) return;
    const std::string statements = sql_view(view, dialect_);
    for (std::size_t at = 0; at < statements.size();) {
      const std::size_t end = statements.find(";\n", at);
      engine_.run(statements.substr(at, end - at));
      at = end + 2;
    }
  }

  void need_schema() {
    const EngineValue own = star_schema;
    engine_.query("SELECT \"schema\" FROM \"loads\" WHERE \"schema\" <> ? LIMIT 1", {&own, 1},
                  [&](EngineRow row) {
                    throw SaidError(
                        said("{}: its tables are of form {}, this program's of form "
                             "{}; load all books into a new database",
                             engine_.shown(), std::get<std::int64_t>(row[0]), star_schema));
                  });
  }

  // Rows

  std::int64_t number_asked(const std::string& statement) {
    std::int64_t number = 0;
    const EngineValue book = book_;
    engine_.query(statement, {&book, 1}, [&](EngineRow row) {
      if (const auto* found = std::get_if<std::int64_t>(&row[0])) number = *found;
    });
    return number;
  }

  void remove_from(const std::string& table) {
    if (engine_.columns_of(table).empty()) return;
    const EngineValue book = book_;
    engine_.query("DELETE FROM " + sql_name(table) + " WHERE \"book\" = ?", {&book, 1},
                  [](EngineRow) {});
  }

  void insert(const SqlTable& table, std::optional<std::int64_t> load) {
    std::vector<std::string> keys = keys_of(table.head);
    if (load) keys.push_back("load");
    std::vector<EngineValue> cells(keys.size());
    if (load) cells.back() = *load;
    engine_.insert(sql_rows_table(table.head.name, dialect_), keys, [&](const EngineSink& sink) {
      SqlRow last;
      table.rows([&](const Row& row) {
        last.take(row, dialect_, cells, [](std::size_t) {});
        sink(cells);
        ++rows_;
      });
    });
  }

  void insert_load(const std::string& table, std::int64_t load) {
    const std::vector<EngineValue> cells{book_, load, star_schema,
                                         to_string(Date(source_.facts.as_of)), rows_};
    engine_.insert(table, keys_of(loads_head()), [&](const EngineSink& sink) { sink(cells); });
  }

  /// The rows of the book's earlier loads, whole or not. What they were is told until all are gone.
  void remove_before(std::int64_t load) {
    std::vector<std::int64_t> old;
    const std::vector<EngineValue> parameters{book_, load};
    engine_.query(
        "SELECT DISTINCT \"load\" FROM \"loads_begun_rows\" WHERE \"book\" = ? AND \"load\" < ?",
        parameters, [&](EngineRow row) { old.push_back(std::get<std::int64_t>(row[0])); });
    std::vector<std::string> tables;
    for (const StarTable& table : star_tables()) tables.emplace_back(table.name);
    tables.emplace_back("loads");
    for (const std::int64_t number : old) {
      for (const std::string& table : tables) drop_part(sql_rows_table(table, dialect_), number);
      drop_part("loads_begun_rows", number);
    }
  }
  void drop_part(const std::string& table, std::int64_t load) {
    if (!engine_.columns_of(table).empty())
      engine_.run("ALTER TABLE " + sql_name(table) + " DROP PARTITION " + std::to_string(load));
  }

  const StarSource& source_;
  const std::span<const SqlTable> tables_;
  Engine& engine_;
  const SqlDialect& dialect_;
  const std::string book_;
  std::int64_t rows_ = 0;
};

}  // namespace

void load_star(const StarSource& source, std::span<const SqlTable> tables, Engine& engine) {
  StarLoad(source, tables, engine).run();
}

}  // namespace plan
