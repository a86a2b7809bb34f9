// SPDX-License-Identifier: MIT
// plan import: another program's CSV export to records of the book, by a map; all or none.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>

#include "plan/base/counted.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/checks/findings.hpp"
#include "plan/command/usage.hpp"
#include "plan/import/expected_sum.hpp"
#include "plan/import/guess_run.hpp"
#include "plan/import/import_run.hpp"
#include "plan/import/wide_run.hpp"
#include "plan/log/append_records.hpp"
#include "plan/query/query.hpp"
#include "plan/report/import_report.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--map",
     .value = "FILE",
     .completes = Completes::paths,
     .help = "the map that says which columns are what (plan-map(5))",
     .target = &Options::map},
    {.name = "--guess",
     .help =
         "write a map for FILE, to -o's file: what its columns seem to be, with what is in doubt",
     .target = &Options::guess},
    {.name = "--dry-run",
     .help = "show the records and what they come to; write nothing",
     .target = &Options::dry_run},
    {.name = "--create",
     .help =
         "make the people, teams, customers, products, regions and categories that the book lacks",
     .target = &Options::create},
    {.name = "--update",
     .help = "take over what has changed in the export; else it is only shown",
     .target = &Options::update},
    {.name = "--partial",
     .help = "import the sound rows though others are rejected",
     .target = &Options::partial},
    {.name = "--rejects",
     .value = "FILE",
     .completes = Completes::paths,
     .help = "write rejected rows to this file, to be mended and imported; with --partial by "
             "default to NAME-rejected.csv",
     .target = &Options::rejects},
    {.name = "--expect-sum",
     .value = "AMOUNT",
     .help = "import only where the file's amounts come to this sum",
     .target = &Options::expect_sum},
};

ImportRequest request_of(const Options& options, const ExportMap& map) {
  ImportRequest request;
  request.create = options.create;
  request.update = options.update;
  request.partial = options.partial;
  request.dry_run = options.dry_run;
  request.rejects = options.rejects;
  if (!options.expect_sum.empty())
    request.expected_sum = read_expected_sum(options.expect_sum, map);
  return request;
}

void show(const Diagnostic& one, const Sources& sources, const Session& session) {
  write_all(STDERR_FILENO, render(one, sources, session.colour(STDERR_FILENO)) + "\n");
}

void tell_more(const std::string& text) {
  write_all(STDERR_FILENO, fmt::format("plan: {}\n", text));
}

/// Each reason once, with how many rows it rejects; of one code a few.
void show_rejections(const std::vector<Rejection>& all, const Sources& sources,
                     const Session& session) {
  constexpr std::size_t most = 20, most_of_code = 3;
  std::map<std::string, std::size_t> shown;
  std::size_t left = all.size(), lines = 0;
  for (const Rejection& reason : all) {
    if (lines == most || shown[reason.finding.code]++ >= most_of_code) continue;
    Diagnostic one = reason.finding;
    if (reason.rows > 1) one.text = said("{} (in {} rows)", one.text, reason.rows);
    show(one, sources, session);
    ++lines;
    --left;
  }
  if (left > 0) tell_more(counted("and {} more reasons; --rejects FILE writes all of them", left));
}

/// What is doubtful about new records, as plan check would say of them.
void show_doubts(const ImportRun& import, const Session& session) {
  constexpr std::size_t most = 10;
  const auto all = shown_findings(import.doubts(), import.book().profile, false).sorted();
  for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
    show(all[i], *import.sources(), session);
  if (all.size() > most)
    tell_more(counted("and {} more warnings; plan check shows them", all.size() - most));
}

/// Loud even where the report is not looked at: sales that count twice are wrong figures.
void complain_of_doubles(const Imported& imported, Session& session) {
  const auto count = static_cast<std::size_t>(
      std::ranges::count_if(imported.gone, [](const GoneRecord& one) { return !one.now.empty(); }));
  if (count > 0)
    session.complain(counted("{} records may be there twice now: see the report", count));
}

void deliver_lines(ImportRun& import, Session& session) {
  import.each_file([&](const std::string& path, std::vector<std::string>&& lines) {
    std::string text = fmt::format("# {}\n", escaped(path));
  for (const std::string& line : lines) text += line + "\n";
  session.deliver(text);
});
}  // namespace

/// Shows what became of it. The exit code.
int tell(const Imported& imported, const ImportRequest& request, const ExportMap& map,
         const Book& book, Session& session) {
  session.emit(import_report(imported, book, session.for_people()));
  if (!imported.sum_expected)
    session.complain(told_other_sum(imported, *request.expected_sum, map, book));
  if (imported.outcome != Outcome::refused) return 0;
  return imported.counts.rejected > 0 && !request.partial ? 2 : 1;
}

int import_wide(const ImportRequest& request, const ExportMap& map, ExportFile& file,
                Session& session, ChangeSet* changes) {
  WideRun import(request, map, file, session, changes);
  const Imported& imported = import.run();
  show_rejections(import.rejections(), *import.sources(), session);
  if (imported.outcome == Outcome::shown && session.writer().terminal)
    session.deliver(import.text());
  return tell(imported, request, map, import.book(), session);
}

int import_records(const ImportRequest& request, const ExportMap& map, ExportFile& file,
                   Session& session, ChangeSet* changes) {
  ImportRun import(request, map, file, session, changes);
  const Imported& imported = import.run();
  show_rejections(import.rejections(), *import.sources(), session);
  show_doubts(import, session);
  complain_of_doubles(imported, session);
  if (imported.outcome == Outcome::shown && session.writer().terminal)
    deliver_lines(import, session);
  return tell(imported, request, map, import.book(), session);
}

void check_options(const Options& options) {
  if (options.map.empty())
    throw UsageError(said("{} needs {}", "import", said("--map FILE")),
                     said("plan import FILE --guess writes one"));
}

/// Null where nothing is to be written.
std::unique_ptr<ChangeSet> changes_for(const Options& options, Session& session) {
  if (options.dry_run) return nullptr;
  return std::make_unique<ChangeSet>(session.folder(), [](const std::string& moved_to) {
    tell_torn(moved_to.substr(0, moved_to.rfind(".torn-")), moved_to);
  });
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  if (options.guess) return guess_run(options, session);
  check_options(options);
  ExportFile file(options.words.front());
  const std::unique_ptr<ChangeSet> changes = changes_for(options, session);
  session.book();
  const ExportMap map = read_map_file(options.map, session.read().sources);
  const ImportRequest request = request_of(options, map);
  file.enter(*session.read().sources, map.file.encoding);
  return (map.wide ? import_wide : import_records)(request, map, file, session, changes.get());
}

}  // namespace plan

extern const Verb import_verb{
    .name = "import",
    .group = Verb::Group::record,
    .rank = 2,
    .help = "another program's CSV export to records of the book by a map, each row once",
    .arguments = "FILE",
    .fewest = 1,
    .most = 1,
    .completes = {Completes::paths},
    .options = own_options,
    .takes = writes_book | prints | prints_money,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan import maps/orders.csv --map maps/orders.yaml --create --dry-run",
                   "what would be written"},
                  {"plan import maps/orders.csv --map maps/orders.yaml --create --update",
                   "what is new, and what has changed since the last time"}}},
    .run = run,
};

}  // namespace plan
