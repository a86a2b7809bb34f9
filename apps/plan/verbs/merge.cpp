// SPDX-License-Identifier: MIT
// plan merge: git's merge driver for activity files.
#include <fmt/format.h>

#include <array>
#include <set>
#include <utility>

#include "plan/approval/merged_acts.hpp"
#include "plan/base/shell_word.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/files/durable/write_file.hpp"
#include "plan/files/find/read_file.hpp"
#include "plan/files/merge/merge_files.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

std::string bytes_of(const std::string& path) {
  if (path == "/dev/null") return {};  // what other tools name where there is no base
  FileBytes read = read_file(path, SIZE_MAX / 2);
  if (read.error) throw std::system_error(read.error, path);
  return std::move(read.bytes);
}

/// Why the versions were not merged by record: the first error of each, once where it is the same.
void tell_why(const MergeOutcome& outcome, const std::array<std::string, 3>& versions,
              const std::string& path, Session& session) {
  constexpr std::array<std::string_view, 3> names{"the base", "our side", "their side"};
  Sources sources;
  for (std::size_t i = 0; i < versions.size(); ++i)
    sources.add(fmt::format("{} ({})", path, tr(names[i])), versions[i]);
  std::set<std::string> told;
  std::size_t of = versions.size();
  for (const Diagnostic& one : outcome.why.sorted())
    if (std::exchange(of, one.place.file) != of && told.insert(one.text.worded()).second)
      session.complain(fmt::format("{}: {}", sources.where(one.place), one.text.worded()));
}

void tell(const MergeOutcome& outcome, const std::array<std::string, 3>& versions,
          const std::string& path, Session& session) {
  using Way = MergeOutcome::Way;
  if (outcome.way != Way::by_record) tell_why(outcome, versions, path, session);
  std::string ids;
  for (const std::string& id : outcome.in_conflict) ids += (ids.empty() ? "" : ", ") + id;
  if (!ids.empty())
    session.complain(tr("{}: both sides have changed {}", path, ids));
  else if (outcome.way == Way::by_line && outcome.clean)
    session.complain(tr("{}: merged line by line, not by record: look it through", path));
  else if (outcome.way == Way::by_line)
    session.complain(tr("{}: merged line by line, not by record, and in conflict", path));
  else if (outcome.way == Way::whole)
    session.complain(tr("{}: cannot be merged: keep one side, or write what is right", path));
}

/// The record of approvals is a chain: what both sides added stays in conflict, and how to end that
/// is told. Whether this is one.
bool tell_acts(const MergeOutcome& outcome, const std::array<std::string, 3>& versions,
               const std::string& path, Session& session) {
  if (outcome.clean) return false;
  const auto commands = acts_to_redo(versions[1], versions[2]);
  if (!commands) return false;
  session.complain(tr("{}: both sides have added records, which cannot stand in one chain", path));
  session.complain(std::string(commands->empty()
                                   ? tr("keep ours: nothing of theirs is left to be done again:")
                                   : tr("keep ours, then let each act of theirs be done again:")));
  session.complain(fmt::format("  git checkout --ours {}", shell_word(path)));
  for (const std::string& command : *commands) session.complain("  " + command);
  session.complain(fmt::format("  git add {} approvals closed", shell_word(path)));
  return true;
}

int run(const Query& query, Session& session) {
  const auto& words = query.options.words;
  const std::array versions{bytes_of(words[0]), bytes_of(words[1]), bytes_of(words[2])};
  const MergeOutcome outcome = merge_files(versions[0], versions[1], versions[2]);
  if (outcome.bytes != versions[1]) write_file(words[1], outcome.bytes);
  const std::string& path = words.size() > 3 ? words[3] : words[1];
  if (!tell_acts(outcome, versions, path, session)) tell(outcome, versions, path, session);
  return outcome.clean ? 0 : 1;
}

}  // namespace

extern const Verb merge_verb{
    .name = "merge",
    .group = Verb::Group::record,
    .rank = 5,
    .help = "git's merge driver for activity files: by record, so that both sides' additions stay",
    .arguments = "BASE OURS THEIRS [PATH]",
    .fewest = 3,
    .most = 4,
    .completes = {Completes::paths, Completes::paths},
    .takes = nothing,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan merge activities/2026-10.yaml activities/2026-10.yaml "
                   "activities/2026-10.yaml activities/2026-10.yaml",
                   "as git runs it, with its %O %A %B %P: here nothing has changed"},
                  {"plan merge activities/2026-09.yaml activities/2026-10.yaml "
                   "activities/2026-09.yaml",
                   "what ours alone has changed stays: the result is ours"}}},
    .run = run,
};

}  // namespace plan
