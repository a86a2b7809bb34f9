// SPDX-License-Identifier: MIT
// plan fmt: activity files in their canonical form, comments kept.
#include <fmt/format.h>

#include <memory>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/layout/activity_text.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/fmt/layout_run.hpp"
#include "plan/log/append_records.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--check",
     .help = "write nothing: name the files that would change, with the first such line",
     .target = &Options::check},
    {.name = "--textconv",
     .help = "FILE as git diff is to compare it: its canonical form on standard output; what is no "
             "activity file, or broken, as it is",
     .target = &Options::textconv},
};

void check_words(const Options& options) {
  if (options.check && options.textconv)
    throw UsageError(said("--check and --textconv do not go together"));
  if (options.textconv && options.words.size() != 1)
    throw UsageError(said("--textconv takes one file"), said("plan fmt --textconv FILE"));
}

/// Whatever the file holds is shown: a diff must not fail for it.
int convert(const std::string& path, Session& session) {
  const FileBytes read = read_file(path, SIZE_MAX / 2);
  if (read.error) throw std::system_error(read.error, path);
  Diagnostics ignored;
  const bool fits = read.bytes.size() <= largest_file;
  const auto text = fits ? read_activity_text(read.bytes, 0, ignored) : std::nullopt;
  session.deliver(text ? laid_out(*text, "\n") : read.bytes);
  return 0;
}

std::unique_ptr<ChangeSet> changes_in(Session& session) {
  return std::make_unique<ChangeSet>(session.folder(), [](const std::string& moved_to) {
    tell_torn(moved_to.substr(0, moved_to.rfind(".torn-")), moved_to);
  });
}

std::string told(const std::vector<OffForm>& off, bool check) {
  std::string lines;
  for (const OffForm& file : off) {
    const std::string place = fmt::format("{}:{}", escaped(file.path), file.line);
    lines += (check ? tr("{}: would be laid out anew from here", place)
                    : tr("{}: laid out anew from here", place)) +
             "\n";
  }
  return lines;
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  check_words(options);
  if (options.textconv) return convert(options.words.front(), session);
  const std::unique_ptr<ChangeSet> changes = options.check ? nullptr : changes_in(session);
  session.book();
  const Loaded& loaded = session.read();
  const auto off = lay_out(files_named(options.words, loaded), loaded, changes.get());
  if (changes) {
    changes->commit();
    session.remember(told(off, false));
  }
  if (!options.quiet || options.check) session.deliver(told(off, options.check));
  return options.check && !off.empty() ? 1 : 0;
}

}  // namespace

extern const Verb fmt_verb{
    .name = "fmt",
    .group = Verb::Group::record,
    .rank = 4,
    .help = "activity files in canonical form: one record a line, comments and order kept",
    .arguments = "[FILE...]",
    .most = SIZE_MAX,
    .completes = {Completes::paths, Completes::paths},
    .options = own_options,
    .takes = writes_book,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan fmt", "all activity files of the book"},
                  {"plan fmt --check activities/2026-11.yaml",
                   "for a hook: exit code 1 where it "
                   "would change something"}}},
    .run = run,
};

}  // namespace plan
