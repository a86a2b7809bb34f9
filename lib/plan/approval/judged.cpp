// SPDX-License-Identifier: MIT
#include "plan/approval/judged.hpp"

#include <algorithm>
#include <set>

#include "plan/approval/chain.hpp"
#include "plan/approval/subject_forms.hpp"
#include "plan/base/said.hpp"
#include "plan/base/sha256.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

/// The closed figures beside the digest of the record that closed them last.
void judge_figures(const Book& book, const Agreements& agreements, Diagnostics& findings) {
  for (const ClosedPeriod& closed : book.closed) {
    if (!closed.period) continue;
    const auto found = agreements.find("period." + closed.period->name);
    if (found == agreements.end() || !found->second.approved) {
      findings.error("closed-edited", closed.at,
                     said("no record says that {} was closed", closed.period->name),
                     said("bring approvals.yaml back, or close the period: plan approval close {}",
                          closed.period->name));
      continue;
    }
    if (digest_of(closed_form(closed, book)) != *found->second.approved->digest)
      findings.error(
          "closed-edited", closed.at,
          said("these are not the figures with which {} was closed", closed.period->name),
          said("bring the file back from git's history"), found->second.approved->at);
  }
}

/// Figures that a record closed and that no file has.
void judge_gone(const Book& book, const Agreements& agreements, Diagnostics& findings) {
  for (const auto& entry : agreements) {
    const Agreement& agreement = entry.second;
    if (agreement.state != AgreementState::closed) continue;
    const std::string period = entry.first.substr(entry.first.find('.') + 1);
    const bool is_there = std::ranges::any_of(
        book.closed, [&](const ClosedPeriod& one) { return one.period->name == period; });
    if (!is_there)
      findings.error("closed-edited", agreement.approved->at,
                     said("the figures of {} are gone: closed/{}.yaml", period, period),
                     said("bring the file back from git's history"));
  }
}

/// The place of what a subject says, for a finding about it.
Place place_of_subject(const Subject& subject, const Book& book) {
  const Year* year = book.year(subject.year);
  return year ? year->at : Place();
}

/// Targets of a year that is not over, which nobody has approved though somebody should.
bool is_awaited(const SubjectStanding& one, const Book& book, Day as_of) {
  return one.subject.kind == SubjectKind::targets && !one.agreement.approved &&
         fiscal_year(one.subject.year, book.fiscal()).span.last >= as_of &&
         !approver_of(book, one.subject.name).empty();
}

/// That it is not what was approved, or not what waits for approval.
void judge_drift(const SubjectStanding& one, Diagnostics& findings) {
  const Agreement& agreement = one.agreement;
  const std::string& name = one.subject.name;
  const bool waits = agreement.state == AgreementState::submitted;
  if (one.is_void)
    findings.warning("approval-void", agreement.approved->at,
                     said("{} was changed since {} approved it on {}", name,
                          *agreement.approved->by, day_of_record(*agreement.approved)),
                     waits ? said("it is submitted: plan approval approve {} --by NAME", name)
                           : said("submit it again: plan approval submit {} --by NAME", name));
  if (waits && one.changed)
    findings.warning(
        "submission-changed", agreement.submitted->at,
        said("{} was changed since {} submitted it on {}", name, *agreement.submitted->by,
             day_of_record(*agreement.submitted)),
        said("let {} withdraw it and submit it again as it is now", *agreement.submitted->by));
}

}  // namespace

Diagnostics closed_findings(const Book& book) {
  const Agreements agreements = agreements_of(book);
  Diagnostics findings;
  judge_figures(book, agreements, findings);
  judge_gone(book, agreements, findings);
  return findings;
}

Diagnostics head_findings(const std::string& head, const Book& book) {
  Diagnostics findings;
  if (head_of(book).starts_with(head)) return findings;
  findings.error("approval-head", book.approvals.empty() ? Place() : book.approvals.back().at,
                 said("the record does not end with {}", head),
                 said("records behind this one are gone, or others came: compare with git's "
                      "history"));
  return findings;
}

Diagnostics history_findings(const std::vector<HeldRecord>& held, const Book& book) {
  constexpr std::size_t digits = 12;  // of a commit, to people
  std::set<std::string_view> known;
  for (const Approval& one : book.approvals)
    if (one.id) known.insert(*one.id);
  Diagnostics findings;
  for (const HeldRecord& one : held) {
    if (!known.insert(one.id).second) continue;
    findings.error("approval-head", book.approvals.empty() ? Place() : book.approvals.back().at,
                   said("commit {} holds the record {} ({} {}, by {}), which is gone",
                        one.commit.substr(0, digits), escaped(one.id), escaped(one.action),
                        escaped(one.subject), escaped(one.by)),
                   said("put it back: git show {}:./approvals.yaml", one.commit.substr(0, digits)));
  }
  return findings;
}

Diagnostics copy_finding(const Approval& record, const std::string& path) {
  Diagnostics findings;
  findings.error("approval-copy", record.digest.at,
                 said("{} is not what this record is about any more", escaped(path)),
                 said("bring the file back from git's history"));
  return findings;
}

Diagnostics standing_findings(const std::vector<SubjectStanding>& standings, const Book& book,
                              Day as_of) {
  Diagnostics findings;
  for (const SubjectStanding& one : standings) {
    if (one.subject.kind != SubjectKind::period) judge_drift(one, findings);
    if (is_awaited(one, book, as_of))
      findings.warning("approval-missing", place_of_subject(one.subject, book),
                       said("{} is not approved", one.subject.name),
                       said("submit it: plan approval submit {} --by NAME", one.subject.name));
  }
  return findings;
}

}  // namespace plan
