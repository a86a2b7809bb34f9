// SPDX-License-Identifier: MIT
#include "plan/engine/engine_book.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "plan/base/text.hpp"
#include "plan/base/titled.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/named.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_login.hpp"
#include "plan/engine/joined_books.hpp"
#include "plan/exchange/star/star.hpp"
#include "plan/files/find/digest.hpp"
#include "plan/files/find/text_tree.hpp"
#include "plan/query/filter.hpp"
#include "plan/query/separated.hpp"
#include "plan/write/sql/sql_load.hpp"

namespace plan {
namespace {

bool is_true(const EngineValue& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number && *number != 0;
}

std::string text_in(const EngineValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string();
}

/// Errors: UsageError for what says where files are, or how they are read.
void refuse_files(const Options& options) {
  const auto refuse = [](const char* option) {
    throw UsageError(said("{} is of files, --engine of a database", option),
                     said("leave one of them out"));
  };
  if (!options.at.empty()) refuse("--at");
  if (!options.overlays.empty()) refuse("--overlay");
  if (!options.file.empty()) refuse("--file");
}

/// The books that are there whole, by name. Errors: SaidError where the tables are not this
/// program's, or not of this form.
std::vector<std::string> books_in(Engine& engine) {
  const auto columns = engine.columns_of("book");
  const auto has = [&](std::string_view name) {
    return std::ranges::find(columns, name) != columns.end();
  };
  if (!has("schema") || !has("as_of"))
    throw SaidError(
        said("{} holds no book: fill it with plan export --to sqlite, or --load", engine.shown()));
  // two statements: where books are on several servers, one may not look into all of them twice
  const bool marks = !engine.columns_of("loads").empty();
  std::set<std::string> whole;
  if (marks)
    engine.query("SELECT \"book\" FROM \"loads\"", {},
                 [&](EngineRow row) { whole.insert(text_in(row[0])); });
  std::vector<std::string> names;
  engine.query("SELECT \"book\", \"schema\" FROM \"book\" ORDER BY \"book\"", {},
               [&](EngineRow row) {
                 std::string name = text_in(row[0]);
                 if (marks && !whole.contains(name)) return;
                 const auto* schema = std::get_if<std::int64_t>(&row[1]);
                 if (!schema || *schema != star_schema)
                   throw SaidError(
                       said("{} has tables of form {}, this program reads form {}: "
                            "export the book again",
                            engine.shown(), schema ? *schema : 0, star_schema));
                 names.push_back(std::move(name));
               });
  if (names.empty()) throw SaidError(said("{} holds no whole book: load it again", engine.shown()));
  return names;
}

bool is_axis_of_books(const std::string& word) {
  return is_same_text(word, "book");
}

bool is_of_book(const std::string& word) {
  return is_axis_of_books(word.substr(0, word.find('=')));
}

bool is_asked_by(const std::vector<std::string>& axes) {
  return std::ranges::any_of(separated(axes), is_axis_of_books);
}

/// What --where book=LIST names; names may have commas, at which the command line has cut them.
std::vector<std::string> books_named(const std::vector<std::string>& words,
                                     const std::vector<Named>& known) {
  std::vector<std::string> found;
  bool of_book = false;
  for (const std::string& word : words) {
    const auto equals = word.find('=');
    if (equals != std::string::npos) of_book = is_of_book(word);
    if (!of_book) continue;
    std::string value = equals == std::string::npos ? word : word.substr(equals + 1);
    const bool goes_on = equals == std::string::npos && !found.empty() &&
                         std::ranges::find(known, found.back(), &Named::id) == known.end();
    if (goes_on)
      found.back() += "," + value;
    else
      found.push_back(std::move(value));
  }
  return found;
}

}  // namespace

EngineBook::EngineBook(const Options& options) {
  refuse_files(options);
  engine_ = open_engine(options.engine, EngineUse::read, engine_login());
  engine_->begin();
  find_books(options);
  loads_ = loads();
  read_facts();
  read_files(options.language.empty());
}

/// Several books are one report, in which an axis tells them apart.
void EngineBook::find_books(const Options& options) {
  const auto names = books_in(*engine_);
  std::vector<Named> known;
  for (const std::string& name : names) known.push_back({name, name});
  facts_.names = ids_named(known, books_named(options.where, known), said("books"));
  if (facts_.names.empty()) facts_.names = names;
  facts_.joined = facts_.names.size() > 1 || is_asked_by(options.by);
}

/// The book and the number of each load; none where an engine shows one moment.
std::vector<EngineValue> EngineBook::loads() const {
  std::vector<EngineValue> found;
  if (!sql_numbers_loads(*find_dialect(engine_->dialect()))) return found;
  ask_of(*engine_, "SELECT \"book\", \"load\" FROM \"loads\" WHERE", facts_.names,
         " ORDER BY \"book\"",
         [&](EngineRow row) { found.insert(found.end(), row.begin(), row.end()); });
  return found;
}

void EngineBook::need_same_loads() const {
  if (loads() != loads_)
    throw LoadedMeanwhile(
        tr("{}: a book was loaded while the report was made; ask again", engine_->shown()));
}

void EngineBook::read_facts() {
  std::map<Day, std::string> days;
  ask_of(*engine_,
         "SELECT \"as_of\", \"first_record\", \"has_payments\", \"book\" FROM \"book\" WHERE",
         facts_.names, "", [&](EngineRow row) {
           days.emplace(day_in(row[0]), text_in(row[3]));
           facts_.has_payments = facts_.has_payments || is_true(row[2]);
           if (text_in(row[1]).empty()) return;
           const Day first = day_in(row[1]);
           facts_.first_record = std::min(facts_.first_record.value_or(first), first);
         });
  facts_.as_of = days.begin()->first;
  if (days.size() > 1)
    throw UsageError(said("{} counts up to {}, {} up to {}", escaped(days.begin()->second),
                          to_string(Date(days.begin()->first)), escaped(days.rbegin()->second),
                          to_string(Date(days.rbegin()->first))),
                     said("load the older one again, or choose books with --where book=NAME"));
}

void EngineBook::read_files(bool speaks_as_book) {
  std::vector<KeptBook> books;
  ask_of(*engine_,
         "SELECT \"text\", \"commit_id\", \"modified\", \"book\" FROM \"book_files\" WHERE",
         facts_.names, " ORDER BY \"book\"", [&](EngineRow row) {
           books.push_back({text_in(row[3]), text_in(row[0])});
           commit_ = {.id = text_in(row[1]), .modified = is_true(row[2]), .unknown = {}};
         });
  for (const std::string& name : facts_.names)
    if (std::ranges::find(books, name, &KeptBook::name) == books.end()) throw lacks_plan(name);
  plan_ = facts_.joined ? joined_plan(books, speaks_as_book) : books.front().plan;
  if (facts_.joined) commit_ = {};
  ask_of(*engine_,
         "SELECT \"path\", \"of_activities\", \"digest\", \"book\" FROM \"book_sources\" WHERE",
         facts_.names, " ORDER BY \"book\", \"place\"", [&](EngineRow row) {
           const std::string path = text_in(row[0]);
           if (facts_.joined)
             files_.push_back({text_in(row[3]) + "/" + path, false, text_in(row[2])});
           else
             files_.push_back({path, is_true(row[1]), text_in(row[2])});
         });
}

std::vector<std::string> EngineBook::where(const std::vector<std::string>& words) const {
  if (facts_.joined) return words;
  std::vector<std::string> others;
  bool of_book = false;
  for (const std::string& word : words) {
    if (word.find('=') != std::string::npos) of_book = is_of_book(word);
    if (!of_book) others.push_back(word);
  }
  return others;
}

Loaded EngineBook::load(LoadRequest request) {
  request.entry.clear();
  request.commit = CommitBook{.entry = "plan.yaml", .tree = tree_of_texts({{"plan.yaml", plan_}})};
  Loaded loaded = plan::load(request);
  if (loaded.findings.has_errors()) throw lacks_plan(facts_.names.front());
  // what was wrong with the files was told when they were exported
  loaded.sources = std::make_shared<Sources>();
  for (const KeptFile& file : files_)
    if (file.is_of_activities)
      loaded.activity_files.push_back(file.path);
    else
      loaded.sources->fill(loaded.sources->add(file.path, {}), {}, file.digest);
  loaded.digest = digest_of(*loaded.sources);
  sums_ = std::make_unique<EngineSums>(*engine_, facts_, loaded.book);
  return loaded;
}

void EngineBook::note_files(const ActivityRequest& request, Loaded& loaded) const {
  std::vector<std::string_view> known;
  for (std::uint32_t file = 0; file < loaded.sources->size(); ++file)
    known.push_back((*loaded.sources)[file].path);
  const auto wanted = files_wanted(loaded, request);
  for (const KeptFile& file : files_)
    if (std::ranges::count(wanted, file.path) > 0 && std::ranges::count(known, file.path) == 0)
      loaded.sources->fill(loaded.sources->add(file.path, {}), {}, file.digest);
  loaded.digest = digest_of(*loaded.sources);
}

}  // namespace plan
