// SPDX-License-Identifier: MIT
// plan log: one record, judged as plan check would judge it, then appended to the file of book.log.
// With --undo the record that was logged last, or the one that is named, back.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/checks/findings.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/durable/append.hpp"
#include "plan/files/durable/last_logged.hpp"
#include "plan/files/durable/record_id.hpp"
#include "plan/log/append_records.hpp"
#include "plan/log/ask.hpp"
#include "plan/log/hand_over.hpp"
#include "plan/log/judge_given.hpp"
#include "plan/query/query.hpp"
#include "plan/records/record_text.hpp"
#include "plan/terminal/descriptors.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--undo",
     .help = "take back the record that was logged last, or the one with this ID",
     .target = &Options::undo},
    {.name = "--from",
     .value = "REP",
     .completes = Completes::reps,
     .help = "of a handover: all open deals of this person, with customer=ID those of the customer",
     .target = &Options::from},
    {.name = "--to",
     .value = "REP",
     .completes = Completes::reps,
     .help = "of a handover: who takes them over",
     .target = &Options::to},
    {.name = "--dry-run",
     .help = "check the record and show it; write nothing",
     .target = &Options::dry_run},
};

/// What the words say and, on a terminal, the answers to what they leave open. Errors: UsageError.
GivenRecord given_in(const Options& options, Session& session) {
  GivenRecord given(options.words);
  given.resolve(session, session.book());
  if (can_ask_for(given, session))
    ask(given, session);
  else if (options.words.empty())
    throw UsageError(said("{} needs {}", "log", said("KIND")),
                     said("write: plan {} {}", "log", said("KIND KEY=VALUE...")));
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

/// What is doubtful about the record and is logged all the same.
void warn(const Diagnostics& findings, Session& session) {
  const Loaded& loaded = session.read();
  for (const Diagnostic& one : shown_findings(findings, loaded.book.profile, false).sorted())
    write_all(STDERR_FILENO, render(one, *loaded.sources, session.colour(STDERR_FILENO)) + "\n");
}

/// A day ahead is no error, but whoever looks for the record in a report of today misses it.
void tell_ahead(const GivenRecord& given, Session& session) {
  const Day day(*parse_date(given.value("date")));
  if (day > session.as_of())
    session.complain(
        tr("{} is a day to come: reports leave the record out until then", to_string(Date(day))));
}

/// Everything that is given, each judged for itself: the first that is wrong stops all.
void judge(std::span<const GivenRecord> given, Session& session) {
  for (const GivenRecord& one : given) {
    const Diagnostics findings = judge_given(one, session);
    if (findings.has_errors()) throw InputError(session.read().sources, findings);
    warn(findings, session);
  }
  tell_ahead(given.front(), session);
}

/// How a record is taken back; of several the last one, which is the first to go.
std::string logged_to(const std::string& path, const std::vector<LineLogged>& lines) {
  const std::string undo = "plan log --undo " + lines.back().id;
  if (lines.size() == 1) return tr("logged to {}; to take it back: {}", escaped(path), undo);
  return tr("all logged to {}; to take them back, the last first: {}", escaped(path), undo);
}

int add_records(const Options& options, Session& session, std::span<const GivenRecord> given) {
  judge(given, session);
  const std::string path = file_of(given.front(), session.read());
  std::vector<LineLogged> lines;
  if (!options.dry_run) lines = append_records(given, path, session);
  std::string text;
  for (std::size_t i = 0; i < given.size(); ++i)
    text += (i == 0 ? "" : "\n") +
            (options.dry_run
                 ? "- " + record_text(*find_kind(given[i].value("kind")), given[i].fields(0))
                 : lines[i].text);
  return tell(
      options, session, text,
      options.dry_run ? tr("would be logged to {}", escaped(path)) : logged_to(path, lines));
}

int add(const Options& options, Session& session) {
  if (!options.from.empty() || !options.to.empty())
    return add_records(options, session, hand_overs(options, session));
  const GivenRecord given = given_in(options, session);
  return add_records(options, session, {&given, 1});
}

/// Refuses a record that is not what was asked for. Errors: UsageError.
void need_same(const Node& record, const GivenRecord& wanted, std::string_view id) {
  for (const Field& field : wanted.fields(0)) {
    const Node* value = record.find(field.key);
    if (value && value->text == field.text) continue;
    throw UsageError(
        said("the record {} does not have {}: {}", id, field.key, field.text),
        value ? said("it has {}: {}", field.key, value->text) : said("it has no {}", field.key));
  }
}

/// Refuses to take back what another record names: every report would refuse the book then.
/// Errors: UsageError; InputError where files cannot be read that might tell.
void need_unused(std::string_view id, Session& session) {
  Activities& all = session.activities({});
  Diagnostics unknown;
  for (const Diagnostic& one : all.of_files.all())
    if (one.code == "unreadable") unknown.add(one);
  if (unknown.has_errors()) throw InputError(session.read().sources, unknown);
  const Index name = all.records.find_name(id);
  if (name == absent) return;
  const BookIds ids(session.book());
  Diagnostics found;
  all.records.judge_without(name, ids, found);
  for (const Diagnostic& one : found.all()) {
    const bool is_old = std::ranges::any_of(all.of_records.all(), [&](const Diagnostic& old) {
      return old.code == one.code && old.place == one.place;
    });
    if (!is_old)
      throw UsageError(said("the record {} cannot be taken back: {} rests on it", id,
                            session.read().sources->where(one.place)),
                       said("take that one back first"));
  }
}

/// The files that may hold the record: first the one to which it went.
std::vector<std::string> files_of(const Logged& record, const Loaded& loaded) {
  std::vector<std::string> files;
  if (!record.path.empty()) files.push_back(record.path);
  for (const std::string& path : loaded.activity_files)
    if (path != record.path && stands_in({loaded.folder + "/" + path}, record.id))
      files.push_back(path);
  return files;
}

/// The record that is named, or was logged last. Errors: UsageError.
Logged wanted_record(const Options& options, const LastLogged& last) {
  if (!options.words.empty() && options.words[0].find('=') == std::string::npos)
    return {options.words[0], {}};
  if (const auto record = last.last()) return *record;
  throw UsageError(said("it is not known here what was logged last"),
                   said("name the record: plan log --undo ID"));
}

int take_back(const Options& options, Session& session) {
  const Book& book = session.book();
  const Loaded& loaded = session.read();
  const LastLogged last(session.state_folder(), loaded.folder);
  const Logged record = wanted_record(options, last);
  const bool named = record.path.empty();
  GivenRecord wanted({options.words.begin() + (named ? 1 : 0), options.words.end()});
  wanted.resolve(session, book);
  need_unused(record.id, session);
  for (const std::string& path : files_of(record, loaded)) {
    const auto text = take_record(
        {loaded.folder, path}, record.id,
        [&](const Node& fields) { need_same(fields, wanted, record.id); },
        [&](const std::string& moved_to) { tell_torn(path, moved_to); });
    if (!text) continue;
    last.forget(record.id);
    return tell(options, session, *text, tr("taken back from {}", escaped(path)));
  }
  throw UsageError(
      said("no activity file of the book holds the record {}", record.id),
      named ? said("its id stands in its line") : said("name another one: plan log --undo ID"));
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  if (options.undo && options.dry_run)
    throw UsageError(said("--undo and --dry-run do not go together"));
  return options.undo ? take_back(options, session) : add(options, session);
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
    .takes = writes_book,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan log visit rep=li.na customer=jianglan note=跟进报价",
                   "a visit of today; on a terminal plan log alone asks for everything"},
                  {"plan log order rep=li.na date=yesterday amount=12.8万 --dry-run",
                   "what would be written"}}},
    .run = run,
};

}  // namespace plan
