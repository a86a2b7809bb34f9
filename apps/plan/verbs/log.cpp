// SPDX-License-Identifier: MIT
// plan log: one record, judged as plan check would judge it, then appended to the file of book.log.
// With --undo the last line of that file back, if it is the rep's own.
#include <fmt/format.h>
#include <unistd.h>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/append.hpp"
#include "plan/files/durable/log_form.hpp"
#include "plan/files/durable/record_id.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/log/ask.hpp"
#include "plan/log/judge_given.hpp"
#include "plan/query/query.hpp"
#include "plan/records/record_text.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--undo",
     .help = "take the rep's last record back, if it is still the last line of its file",
     .target = &Options::undo},
    {.name = "--dry-run",
     .help = "check the record and show it; write nothing",
     .target = &Options::dry_run},
};

/// A file that is no part of the book would be written and never read.
void need_covered(const std::string& path, const Loaded& loaded) {
  Diagnostics findings;
  check_covered(loaded.include, path, loaded.book.profile.log.at, findings);
  if (findings.has_errors()) throw InputError(loaded.sources, findings);
}

/// What was found of a writer that died is no error, but somebody should look at it.
void tell_torn(const std::string& file, const std::string& moved_to) {
  write_all(STDERR_FILENO,
            fmt::format("plan: {}\n", tr("the unfinished last line of {} is moved to {}",
                                         escaped(file), escaped(moved_to))));
}

/// The line, with an id where none is given.
std::string line_of(const GivenRecord& given, const std::string& path, std::uint64_t offset) {
  const Kind& kind = *find_kind(given.value("kind"));
  auto fields = given.fields(0);
  if (!given.value("id").empty()) return "- " + record_text(kind, fields);
  std::erase_if(fields, [](const Field& field) { return field.key == "id"; });
  const std::string id = record_id(path, offset, record_text(kind, fields));
  fields.push_back({"id", id, {}, {}});
  return "- " + record_text(kind, fields);
}

/// What the words say and, on a terminal, the answers to what they leave open. Errors: UsageError.
GivenRecord given_in(const Options& options, Session& session) {
  GivenRecord given(options.words);
  given.resolve(session, session.book());
  if (can_ask_for(given, session))
    ask(given, session);
  else if (options.words.empty())
    throw UsageError(said("{} needs {}", "log", "KIND"),
                     said("write: plan {}{}{}", "log", " ", "KIND KEY=VALUE..."));
  given.add_defaults(session);
  given.resolve(session, session.book());
  return given;
}

/// The line and where it went.
int tell(const Options& options, Session& session, std::string_view line, const std::string& text) {
  session.deliver(fmt::format("{}\n", line));
  if (!options.quiet) session.deliver(text + "\n");
  if (!options.dry_run) session.remember(text + ": " + std::string(line));
  return 0;
}

int add_record(const Options& options, Session& session) {
  const GivenRecord given = given_in(options, session);
  const Diagnostics findings = judge_given(given, session);
  const Loaded& loaded = session.read();
  if (findings.has_errors()) throw InputError(loaded.sources, findings);
  const std::string path = *path_of(given, loaded.book);
  need_covered(path, loaded);
  if (options.dry_run)
    return tell(options, session,
                "- " + record_text(*find_kind(given.value("kind")), given.fields(0)),
                tr("would be logged to {}", escaped(path)));
  const std::string line = append_line(
      {loaded.folder, path}, [&](std::uint64_t offset) { return line_of(given, path, offset); },
      [&](const std::string& moved_to) { tell_torn(path, moved_to); });
  return tell(options, session, line, tr("logged to {}", escaped(path)));
}

/// Refuses a last line that is not what was asked for. Errors: UsageError.
void need_same(std::string_view line, const GivenRecord& wanted, const std::string& path) {
  Diagnostics ignored;
  const Reading read = read_document(fmt::format("{}\n{}\n", log_head, line), 0, ignored);
  const Node& record = read.root.find("activities")->items.front();
  for (const Field& field : wanted.fields(0)) {
    const Node* value = record.find(field.key);
    if (value && value->text == field.text) continue;
    throw UsageError(said("the last record of {} does not have {}: {}", escaped(path),
                          escaped(field.key), escaped(field.text)),
                     said("it is {}", escaped(line)));
  }
}

/// Today and the rep's name lead to the file; what the record must be is what was given, and the
/// rep.
int take_back(const Options& options, Session& session) {
  const Book& book = session.book();
  GivenRecord wanted(options.words);
  wanted.resolve(session, book);
  GivenRecord whole = wanted;
  whole.add_defaults(session);
  const std::string rep(whole.value("rep")), date(whole.value("date"));
  if (rep.empty())
    throw UsageError(said("{} needs {}", "log --undo", "rep"), said("add rep=ID, or set PLAN_REP"));
  wanted.set("rep", ids_named(named(book.reps), {rep}, "reps").front());
  if (const auto day = parse_date(date); !day) throw UsageError(day.refusal(), date);
  whole.set("rep", std::string(wanted.value("rep")));
  const std::string path = *path_of(whole, book);
  const auto line = take_last_line(
      {session.read().folder, path}, [&](std::string_view last) { need_same(last, wanted, path); },
      [&](const std::string& moved_to) { tell_torn(path, moved_to); });
  if (!line)
    throw UsageError(said("{} does not end with a record that plan log wrote", escaped(path)),
                     said("date=DATE and rep=ID lead to another file"));
  return tell(options, session, *line, tr("taken back from {}", escaped(path)));
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  if (options.undo && options.dry_run)
    throw UsageError(said("--undo and --dry-run do not go together"));
  return options.undo ? take_back(options, session) : add_record(options, session);
}

}  // namespace

extern const Verb log_verb{
    .name = "log",
    .group = Verb::Group::record,
    .rank = 1,
    .help = "record what was done: one line, checked, and there for good before it is told",
    .arguments = "KIND KEY=VALUE...",
    .most = SIZE_MAX,
    .completes = {Completes::kinds, Completes::fields},
    .options = own_options,
    .takes = reads_book,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan log visit rep=li.na customer=jianglan note=跟进报价",
                   "a visit of today; on a terminal plan log alone asks for everything"},
                  {"plan log order rep=li.na date=yesterday amount=12.8万 --dry-run",
                   "what would be written"}}},
    .run = run,
};

}  // namespace plan
