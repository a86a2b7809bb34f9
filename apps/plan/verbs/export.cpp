// SPDX-License-Identifier: MIT
// plan export: what the book holds, for others. With --to tables for other programs, with --rep a
// small book of what one person may see.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/export/agenda_export.hpp"
#include "plan/export/own_book.hpp"
#include "plan/export/star_export.hpp"
#include "plan/files/durable/change_set.hpp"
#include "plan/files/durable/journal.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

Words all_forms() {
  Words words = export_forms();
  words.push_back("ics");
  return words;
}

constexpr Option own_options[] = {
    {.name = "--to",
     .value = "FORM",
     .choices = all_forms,
     .help = "all facts as tables, for other programs; ics: what is due, for calendars",
     .target = &Options::to},
    {.name = "--dialect",
     .value = "NAME",
     .choices = dialect_names,
     .help = "whose SQL --to sql writes",
     .fallback = "sqlite",
     .target = &Options::dialect},
    {.name = "--load",
     .value = "URL",
     .help = "into a database, with --to sql: the book's rows take the place of those that it had "
             "there; sqlite:FILE, postgresql://HOST/NAME, clickhouse://HOST:PORT/NAME",
     .target = &Options::load},
    {.name = "--rep",
     .value = "REP",
     .completes = Completes::reps,
     .help = "the person whose book, or calendar, is made",
     .target = &Options::reps},
    {.name = "--personal",
     .help = "with what is about people: talks, ratings, numbers, notes",
     .target = &Options::personal},
};

Index person_of(const Query& query) {
  if (query.only.reps.size() == 1) return query.only.reps.front();
  throw UsageError(said("what is to be made?"),
                   said("tables: plan export --to csv DIR; a book of one person: --rep ID DIR"));
}

/// What a writer that died has left, or keeps of a journal, is nobody's.
bool is_left_over(const std::string& name) {
  return !target_of(name).empty() || name == journal_name;
}

/// Errors: UsageError where there is anything in the way. Folders alone are none: such are left by
/// one that was interrupted.
void need_empty(const fs::path& folder) {
  const auto shown = escaped(folder.string());
  if (!fs::exists(folder)) return;
  if (!fs::is_directory(folder))
    throw UsageError(said("{} is no folder", shown), said("name a new or an empty one"));
  for (const fs::directory_entry& one : fs::recursive_directory_iterator(folder))
    if (one.is_symlink() || !one.is_directory())
      if (!is_left_over(one.path().filename().string()))
        throw UsageError(said("{} is not empty", shown), said("name a new or an empty folder"));
}

/// What an earlier one that was interrupted had made ready; nobody reads a book there before.
void finish_earlier(const fs::path& folder) {
  if (fs::is_directory(folder)) finish_changes(fs::canonical(folder).string());
}

/// Errors: UsageError where the whole book would take the files for its own.
void need_apart(const fs::path& folder, const OwnBook& made, const Loaded& whole) {
  const fs::path inside =
      fs::weakly_canonical(fs::absolute(folder)).lexically_relative(whole.folder);
  if (inside.empty() || *inside.begin() == "..") return;
  for (const auto& [path, bytes] : made.files)
    if (const fs::path file = inside / path; covers(whole.include, file.string()))
      throw UsageError(said("{} would be read as a file of the book", escaped(file.string())),
                       said("name a folder outside the book"));
}

/// All files or none; a folder that was made for them goes again with them.
void write(const fs::path& folder, const std::map<std::string, std::string>& files) {
  MadeFolders made;
  made.make(fs::absolute(folder).lexically_normal().string(), folder.string());
  ChangeSet changes(fs::canonical(folder).string(), {});
  need_empty(folder);
  for (const auto& [path, bytes] : files) changes.put(path, bytes);
  changes.commit();
  made.keep();
}

std::string told(const OwnBook& made, const Rep& person, const fs::path& folder) {
  const std::string shown = escaped(folder.lexically_normal().string());
  std::string text = counted("made {}: {} records and {} customers of {}", shown, made.records,
                             made.customers, escaped(name_of(person))) +
                     "\n";
  if (made.of_others > 0)
    text += counted("{} records of others stand in it without a name, since own ones rest on them",
                    made.of_others) +
            "\n";
  if (made.covered > 0)
    text += counted("{} texts named others, who are covered there: ***", made.covered) + "\n";
  for (const int year : made.without_quota)
    text += tr("the quota of {} is left out: it rests on what others get", year) + "\n";
  return text + tr("next: plan check -f {0}; plan status -f {0}", shown) + "\n";
}

int make_own_book(const Query& query, Session& session) {
  const Options& options = query.options;
  const Index rep = person_of(query);
  const fs::path folder = options.words.front();
  finish_earlier(folder);
  need_empty(folder);
  const OwnBook made = own_book(session, rep, options.personal, options.overlays.size());
  need_apart(folder, made, session.read());
  write(folder, made.files);
  const std::string text = told(made, query.book->reps[rep], folder);
  if (!options.quiet) session.deliver(text);
  session.remember(text);
  return 0;
}

/// Errors: UsageError where options and places don't go together.
void need_one_place(const Options& options) {
  if (!options.load.empty() && options.to != "sql")
    throw UsageError(said("--load is of --to sql alone"), said("plan export --to sql --load URL"));
  if (!options.load.empty() && !options.dialect.empty())
    throw UsageError(said("the URL of --load says which SQL it is"), said("leave out --dialect"));
  if (options.load.empty() == options.words.empty())
    throw UsageError(options.words.empty() ? said("where to?") : said("--load takes no folder"),
                     options.words.empty() ? said("name a folder, or a database: --load URL")
                                           : said("leave out the folder, or --load"));
}

int run(const Query& query, Session& session) {
  need_one_place(query.options);
  if (query.options.to.empty() && query.options.dialect.empty())
    return make_own_book(query, session);
  if (query.options.to.empty())
    throw UsageError(said("--dialect is of --to sql alone"), said("leave out --dialect"));
  if (query.options.to == "ics") {
    if (!query.options.dialect.empty())
      throw UsageError(said("--dialect is of --to sql alone"), said("leave out --dialect"));
    export_agenda(query, session);
    return 0;
  }
  if (!query.only.reps.empty())
    throw UsageError(said("--to {} is of the whole book", query.options.to),
                     said("leave out --rep"));
  export_star(query, session);
  return 0;
}

}  // namespace

extern const Verb export_verb{
    .name = "export",
    .group = Verb::Group::record,
    .rank = 3,
    .help = "the book's facts as tables for other programs, or a small book of one person",
    .arguments = "DIR",
    .fewest = 0,
    .most = 1,
    .completes = {Completes::paths},
    .options = own_options,
    .takes = reads_book,
    .examples = {{{"plan export --to sqlite ../facts", "a database of all facts"},
                  {"plan export --rep li.na ../li.na", "a book for 李娜 alone, in a new folder"}}},
    .run = run,
};

}  // namespace plan
