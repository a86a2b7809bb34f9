// SPDX-License-Identifier: MIT
// plan check: everything that is wrong in the whole book.
#include <algorithm>

#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/past_sales.hpp"
#include "plan/report/check_report.hpp"
#include "plan/session.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--strict", .help = "take warnings for errors", .target = &Options::strict},
};

bool ignored(const Diagnostic& one, const Book& book) {
  return one.severity == Severity::warning &&
         std::any_of(book.profile.ignore.begin(), book.profile.ignore.end(),
                     [&](const auto& code) { return *code == one.code; });
}

/// Form and references, then what a book that is sound in those can be judged by.
Diagnostics findings_of(const Loaded& loaded, const Activities& activities, Day as_of) {
  Diagnostics findings = loaded.findings;
  const bool sound = !activities.of_files.has_errors() && !activities.of_records.has_errors();
  if (!findings.has_errors())
    judge(loaded.book,
          {past_sales(activities.records), sound ? &activities.records : nullptr, as_of}, findings);
  findings.append(activities.of_files);
  findings.append(activities.of_records);
  return findings;
}

/// The findings without the warnings that the book silences; with `strict`, warnings as errors.
Diagnostics shown(const Diagnostics& findings, const Book& book, bool strict) {
  Diagnostics kept;
  for (Diagnostic one : findings.all()) {
    if (ignored(one, book)) continue;
    if (strict) one.severity = Severity::error;
    kept.add(std::move(one));
  }
  return kept;
}

int run(const Options& options, Session& session) {
  constexpr std::string_view tables[] = {"findings"};
  const Loaded& loaded = session.read(true);
  if (!options.table.empty() && options.table != tables[0])
    throw UsageError(said("this report has no table \"{}\"", options.table),
                     known_words(options.table, tables));
  const Activities& activities = session.activities({.texts = true});
  const Diagnostics findings =
      shown(findings_of(loaded, activities, session.as_of()), loaded.book, options.strict);
  const CheckView view{loaded.whole && !activities.of_files.has_errors(), session.display().colour,
                       options.quiet, session.display().width};
  if (session.writer().terminal)
    session.deliver(check_text(findings, *loaded.sources, view));
  else
    session.emit(check_report(findings, *loaded.sources, view));
  return findings.has_errors() ? 1 : 0;
}

}  // namespace

extern const Verb check_verb{
    .name = "check",
    .group = Verb::Group::help,
    .rank = 1,
    .help = "everything that is wrong in the whole book, and what to do about it",
    .options = own_options,
    .takes = reads_book | prints,
    .examples = {{{"plan check", "exit code 0 when the book has no errors, else 1"},
                  {"plan check --format json", "for a hook or an editor"}}},
    .run = run,
};

}  // namespace plan
