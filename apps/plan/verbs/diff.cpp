// SPDX-License-Identifier: MIT
// plan diff: what changed in the plan's own terms, between two commits or under an overlay.
#include <algorithm>
#include <optional>
#include <set>

#include "plan/base/text.hpp"
#include "plan/command/usage.hpp"
#include "plan/files/changed_files.hpp"
#include "plan/query/query.hpp"
#include "plan/query/targets.hpp"
#include "plan/report/diff/diff_report.hpp"

namespace plan {
namespace {

/// What --at would be for each of the two books; empty: the files as they are.
struct Revisions {
  std::string before, after;
};

/// "a..b", as git diff takes it; none where it is no such thing.
std::optional<Revisions> as_range(const std::string& word) {
  const auto dots = word.find("..");
  if (dots == std::string::npos || word.find("^{") < dots || word.starts_with(':')) return {};
  const auto or_head = [](std::string name) { return name.empty() ? "HEAD" : name; };
  const std::string before = word.substr(0, dots), after = word.substr(dots + 2);
  if (after.starts_with('.'))
    throw UsageError(said("plan diff does not look for where {} and {} parted",
                          escaped(or_head(before)), escaped(or_head(after.substr(1)))),
                     said("write plan diff $(git merge-base {} {}) {}", escaped(or_head(before)),
                          escaped(or_head(after.substr(1))), escaped(or_head(after.substr(1)))));
  return Revisions{or_head(before), or_head(after)};
}

Revisions revisions_of(const Options& options) {
  const auto& words = options.words;
  if (!options.at.empty() && !words.empty())
    throw UsageError(said("--at does not go with revisions"),
                     said("write plan diff REV1 REV2, or --at REV with --overlay alone"));
  if (std::ranges::find(words, "") != words.end())
    throw UsageError(said("{} names no commit", "\"\""),
                     said("name a branch, a tag or a commit, as git log shows them"));
  if (words.size() == 1)
    if (const auto both = as_range(words[0])) return *both;
  if (!words.empty()) return {words[0], words.size() > 1 ? words[1] : std::string()};
  if (options.overlays.empty()) return {"HEAD", options.at};
  return {options.at, options.at};
}

std::string title_of(const Revisions& revisions, const Options& options) {
  const auto name = [](const std::string& revision) {
    return revision.empty() ? std::string(tr("the files as they are")) : escaped(revision);
  };
  std::string after = name(revisions.after);
  if (!options.overlays.empty() && revisions.before == revisions.after) after.clear();
  for (const std::string& overlay : options.overlays)
    after += (after.empty() ? "" : " + ") + escaped(overlay);
  return fmt::format("{} → {}", name(revisions.before), after);
}

/// One side's books, years and records. Errors: InputError where the book has errors.
class Side {
 public:
  explicit Side(Session& session) : session_(session), book_(session.book()) {}

  const Book& book() const { return book_; }
  const Loaded& loaded() const { return session_.read(); }
  WrittenPlan text() const { return {&loaded().root, &book_.currency(), book_.fiscal()}; }

  PlannedSide planned(int number) {
    const Year* year = book_.year(number);
    if (!year || !year->target) return {&book_, nullptr, nullptr};
    past_ = learned_sales(session_, *year);
    return {&book_, year, &past_};
  }

 private:
  Session& session_;
  const Book& book_;
  PastSales past_{};
};

std::string name_of_folder(const Side& side) {
  std::string folder = side.loaded().folder;  // the repository's own ends with a slash
  while (folder.ends_with('/')) folder.pop_back();
  return folder.substr(folder.rfind('/') + 1);
}

std::vector<TargetChanges> target_changes_of(Session& before, Session& after) {
  std::set<int> numbers;
  for (Session* session : {&before, &after})
    for (const Year& year : session->book().years)
      if (year.target) numbers.insert(year.number);
  std::vector<TargetChanges> found;
  for (const int number : numbers) {
    Side first(before), second(after);
    Diagnostics of_before, of_after;
    const PlannedSide old = first.planned(number), now = second.planned(number);
    TargetChanges changes = target_changes(old, now, of_before, of_after);
    if (of_before.has_errors()) before.refuse(of_before);
    if (of_after.has_errors()) after.refuse(of_after);
    if (changes.differs()) found.push_back(std::move(changes));
  }
  return found;
}

/// Whether amounts and months of the two stand for the same.
bool are_comparable(const Book& before, const Book& after) {
  return before.currency() == after.currency() &&
         before.fiscal().start_month == after.fiscal().start_month &&
         before.fiscal().named_by_end == after.fiscal().named_by_end;
}

/// Errors: InputError with all that is wrong with the book's records.
void need_sound(Session& session) {
  session.records({.days = {}, .texts = true});
}

std::vector<ClosedStretch> closed_in(const Book& book) {
  constexpr std::string_view subject = "period.";
  std::vector<ClosedStretch> closed;
  for (const Approval& approval : book.approvals) {
    if (*approval.action != "close" || !approval.subject->starts_with(subject)) continue;
    const std::string name = approval.subject->substr(subject.size());
    if (const auto period = parse_period(name, book.fiscal(), first_day()))
      closed.push_back({name, period->span});
  }
  return closed;
}

int run(const Query& query, Session& session) {
  const Options& options = query.options;
  const Revisions revisions = revisions_of(options);
  Options plain = options;
  plain.overlays.clear();
  Session other(query.verb, plain);
  session.look_at(revisions.after);
  Side after(session);
  const ChangedSide now{&after.loaded(), activities_by_id(after.loaded())};
  const std::set<std::string> known = ids_of(now.files);
  other.look_at(revisions.before, &known);
  Side before(other);
  BookDiff diff;
  diff.before = &before.book();
  diff.after = &after.book();
  diff.title = title_of(revisions, options);
  diff.plan = plan_changes(before.text(), after.text());
  diff.comparable = are_comparable(*diff.before, *diff.after);
  if (diff.comparable) diff.targets = target_changes_of(other, session);
  RecordSides sides;
  const Faulty faulty =
      each_changed_form({&before.loaded(), activities_by_id(before.loaded())}, now,
                        [&](bool second, const FormBlock& forms) {
                          sides.add(second ? RecordSides::after : RecordSides::before, forms);
                        });
  if (faulty.before) need_sound(other);
  if (faulty.after) need_sound(session);
  diff.records = sides.changes();
  diff.closed = closed_in(before.book());
  diff.personal = options.personal;
  diff.where_before = [&](Place at) { return before.loaded().sources->where(at); };
  diff.where_after = [&](Place at) { return after.loaded().sources->where(at); };
  Document report = diff_report(diff, session.for_people(), session.keeps_tables());
  const std::string& commit = before.loaded().commit;
  if (name_of_folder(before) != name_of_folder(after))
    report.notes.push_back(
        {"renamed", tr("the book's folder was called {} then, and is called {} now",
                       escaped(name_of_folder(before)), escaped(name_of_folder(after)))});
  report.meta.push_back({"before",
                         std::string(tr("compared with")),
                         commit.empty() ? before.loaded().digest : commit,
                         {}});
  session.emit(std::move(report));
  return diff.differs() ? 1 : 0;
}

}  // namespace

extern const Verb diff_verb{
    .name = "diff",
    .group = Verb::Group::plan,
    .rank = 7,
    .help =
        "what changed in the plan's own terms: who gains and loses, when, by which rule; records",
    .arguments = "[REV1 [REV2]]",
    .most = 2,
    .completes = {Completes::revisions, Completes::revisions},
    .takes = reads_book | prints | prints_money,
    .needs = Verb::Needs::nothing,
    .examples = {{{"plan diff --overlay overlays/raise.yaml",
                   "what if: who would have to bring how much more, and in which quarter"},
                  {"plan diff --overlay overlays/hire.yaml --table rules --format csv",
                   "what a further person takes from each of the others"}}},
    .run = run,
};

}  // namespace plan
