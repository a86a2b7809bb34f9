// SPDX-License-Identifier: MIT
// plan check: everything that is wrong in the whole book.
#include "plan/approval/verify.hpp"
#include "plan/checks/findings.hpp"
#include "plan/query/query.hpp"
#include "plan/report/check_report.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--strict", .help = "take warnings for errors", .target = &Options::strict},
};

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  const Loaded& loaded = session.read(true);
  const Activities& activities = session.activities({.texts = true, .judges_ids = true});
  const BookRead read{loaded.book, loaded.findings, activities.records, activities.of_files,
                      activities.of_records};
  Diagnostics all = all_findings(read, session.as_of());
  all.append(approval_findings(session, !all.has_errors()));
  const Diagnostics findings = shown_findings(all, loaded.book.profile, options.strict);
  const Display how = session.display();
  const CheckView view{loaded.whole && !activities.of_files.has_errors(), how.colour, how.redact,
                       options.quiet, how.width};
  session.emit(check_report(findings, *loaded.sources, view),
               check_text(findings, *loaded.sources, view));
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
    .needs = Verb::Needs::nothing,
    .bare_text = true,
    .examples = {{{"plan check", "exit code 0 when the book has no errors, else 1"},
                  {"plan check --format json", "for a hook or an editor"}}},
    .run = run,
};

}  // namespace plan
