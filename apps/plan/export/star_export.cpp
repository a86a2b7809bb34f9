// SPDX-License-Identifier: MIT
#include "plan/export/star_export.hpp"

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_login.hpp"
#include "plan/exchange/star/star.hpp"
#include "plan/exchange/star/star_views.hpp"
#include "plan/export/kept_plan.hpp"
#include "plan/export/load_star.hpp"
#include "plan/export/written_files.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/sqlite/sqlite_file.hpp"
#include "plan/query/facts.hpp"
#include "plan/write/sql/sql_row.hpp"
#include "plan/write/sql/sql_view.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The tables of one book on their way out.
struct StarExport {
  const StarSource& source;
  const SqlDialect& dialect;
  std::vector<SqlTable> tables;
  std::size_t rows = 0;
};

Document document_of(Table table) {
  Document document{.name = "export", .title = table.title};
  document.tables.push_back(std::move(table));
  return document;
}

Table whole(const SqlTable& from) {
  Table table = from.head;
  from.rows([&](const Row& row) { table.rows.push_back(row); });
  return table;
}

void write_csv(StarExport& out, WrittenFiles& files) {
  const Display how{.currency = &out.source.facts.book.currency(), .meta = false};
  for (const SqlTable& table : out.tables)
    files.add(table.head.name + ".csv", [&](const TakePiece& take) {
      const RowStream rows{
          1, [&](std::size_t, std::size_t, const RowSink& sink) { table.rows(sink); }};
      find_writer("csv")->stream(document_of(table.head), rows, how, [&](std::string_view bytes) {
        take(bytes);
        return true;
      });
    });
}

void write_json(StarExport& out, WrittenFiles& files) {
  const Display how{.currency = &out.source.facts.book.currency(), .meta = false};
  for (const SqlTable& table : out.tables)
    files.add(table.head.name + ".json", [&](const TakePiece& take) {
      take(find_writer("json")->render(document_of(whole(table)), how));
    });
}

void write_xlsx(StarExport& out, WrittenFiles& files) {
  const Display how{.currency = &out.source.facts.book.currency(), .meta = false};
  files.add("book.xlsx", [&](const TakePiece& take) {
    Document document{.name = "export", .title = *out.source.facts.book.profile.name};
    for (const SqlTable& table : out.tables) document.tables.push_back(whole(table));
    take(find_writer("xlsx")->render(document, how));
  });
}

std::string views_in(const SqlDialect& dialect) {
  std::string made;
  for (const FigureView& view : star_views()) made += sql_view(view, dialect);
  return made;
}

void write_script(StarExport& out, WrittenFiles& files) {
  files.add("book.sql", [&](const TakePiece& take) {
    write_sql(out.tables, out.dialect, take, views_in(out.dialect));
  });
}

void put_cell(SqliteFile& file, std::size_t place, const SqlValue& value) {
  const int cell = static_cast<int>(place) + 1;
  if (const auto* number = std::get_if<std::int64_t>(&value))
    file.bind(cell, *number);
  else if (const auto* text = std::get_if<std::string>(&value))
    file.bind(cell, *text);
  else
    file.bind(cell);
}

void fill(SqliteFile& file, const SqlTable& table, const SqlDialect& dialect) {
  SqlRow last;
  std::vector<SqlValue> values(table.head.columns.size());
  file.prepare(sql_insert(table.head));
  table.rows([&](const Row& row) {
    last.take(row, dialect, values,
              [&](std::size_t place) { put_cell(file, place, values[place]); });
    file.add();
  });
}

void write_sqlite(StarExport& out, WrittenFiles& files) {
  files.add_by_path("book.sqlite", [&](const std::string& path) {
    SqliteFile file(path, "book.sqlite");
    file.run(std::string(out.dialect.begin));
    for (const SqlTable& table : out.tables) {
      file.run(sql_create(table.head, out.dialect));
      fill(file, table, out.dialect);
    }
    file.run(views_in(out.dialect));
    file.run(std::string(out.dialect.commit));
    file.close();
  });
}

struct ExportForm {
  std::string_view name;
  void (*write)(StarExport&, WrittenFiles&);
  bool by_table;  // a file for each table
  bool keeps;     // all that reports need, so that they can be made from it (--engine)
};
constexpr ExportForm forms[] = {
    {"csv", write_csv, true, false},       {"json", write_json, true, false},
    {"sqlite", write_sqlite, false, true}, {"sql", write_script, false, true},
    {"xlsx", write_xlsx, false, false},
};

const SqlDialect& dialect_of(const Options& options) {
  if (options.dialect.empty()) return sql_dialects().front();
  if (options.to != "sql")
    throw UsageError(said("--dialect is of --to sql alone"), said("leave out --dialect"));
  return *find_dialect(options.dialect);
}

/// Errors: UsageError where the book would take the file for one of its own.
void need_outside(const fs::path& folder, const std::string& name, const Loaded& whole) {
  const fs::path inside =
      fs::weakly_canonical(fs::absolute(folder)).lexically_relative(whole.folder);
  if (inside.empty() || *inside.begin() == "..") return;
  if (const fs::path file = inside / name; covers(whole.include, file.string()))
    throw UsageError(said("{} would be read as a file of the book", escaped(file.string())),
                     said("name a folder outside the book"));
}

/// All records, and every year that is planned.
HeldFacts all_facts(Session& session, bool texts) {
  const Book& book = session.book();
  std::vector<Span> years;
  for (const Year& year : book.years) years.push_back(fiscal_year(year.number, book.fiscal()).span);
  const Records& records = session.records({.texts = texts});
  return {book, records, session.as_of(), std::make_unique<const Plans>(session, years, true)};
}

/// Files of what an earlier export showed and this one does not.
void remove_hidden(const ExportForm& form, const StarSource& source, WrittenFiles& files) {
  if (!form.by_table) return;
  for (const StarTable& table : star_tables())
    if (table.personal && !source.personal)
      files.remove(std::string(table.name) + "." + std::string(form.name));
}

/// Where it went.
std::string write_folder(StarExport& out, const ExportForm& form, const Options& options,
                         const Loaded& whole) {
  const fs::path folder = options.words.front();
  for (const SqlTable& table : out.tables)
    need_outside(folder, table.head.name + "." + options.to, whole);
  WrittenFiles files(folder);
  form.write(out, files);
  remove_hidden(form, out.source, files);
  files.commit();
  return tr("wrote {}; tables: {}, rows: {}", escaped(folder.lexically_normal().string()),
            out.tables.size(), out.rows);
}

std::string load_database(StarExport& out, Engine& engine) {
  load_star(out.source, out.tables, engine);
  return tr("loaded {} into {}; tables: {}, rows: {}", escaped(*out.source.facts.book.profile.name),
            engine.shown(), out.tables.size(), out.rows);
}

}  // namespace

Words export_forms() {
  Words words;
  for (const ExportForm& form : forms) words.push_back(form.name);
  return words;
}

Words dialect_names() {
  Words words;
  for (const SqlDialect& dialect : sql_dialects()) words.push_back(dialect.name);
  return words;
}

void export_star(const Query& query, Session& session) {
  const Options& options = query.options;
  const ExportForm& form = *std::ranges::find(forms, options.to, &ExportForm::name);
  // before the long reading: nobody waits for that to hear that there is no such database
  const auto engine =
      options.load.empty() ? nullptr : open_engine(options.load, EngineUse::load, engine_login());
  const HeldFacts facts = all_facts(session, options.personal);
  const Standing standing = replay(*facts, facts->as_of, [](const auto&...) {});
  std::optional<StarKept> kept;
  if (form.keeps) kept = kept_of(session, options.overlays.size());
  const StarSource source{*facts, standing, options.personal, kept ? &*kept : nullptr};
  StarExport out{source, dialect_of(options), {}};
  for (const StarTable* table : star_tables(source))
    out.tables.push_back({head_of(*table, source), [&out, table](const RowSink& sink) {
                            table->give(out.source, [&](const Row& row) {
                              ++out.rows;
                              sink(row);
                            });
                          }});
  const std::string text =
      (engine ? load_database(out, *engine) : write_folder(out, form, options, session.read())) +
      "\n";
  if (!options.quiet) session.deliver(text);
  session.remember(text);
}

}  // namespace plan
