// SPDX-License-Identifier: MIT
#include "plan/approval/notices.hpp"

#include <algorithm>

#include "plan/approval/close_period.hpp"
#include "plan/approval/closed_text.hpp"
#include "plan/approval/form_changes.hpp"
#include "plan/approval/standings.hpp"
#include "plan/base/sha256.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

/// How the subject of this name stands beside its latest approval; none where it has none, or is
/// what was approved.
std::optional<SubjectStanding> changed_since(Session& session, const Agreement& agreement,
                                             const std::string& name) {
  const auto subject = find_subject(session.book(), name);
  if (!subject || !agreement.approved) return {};
  Agreement approved = agreement;
  approved.state = AgreementState::approved;
  SubjectStanding standing = standing_of(session, *subject, approved);
  return standing.changed ? std::optional(std::move(standing)) : std::nullopt;
}

void tell(const SubjectStanding& standing, const Book& book, Document& document) {
  const Prose told = void_told(standing, book);
  document.notes.push_back({"void", told});
  const Approval& approval = *standing.agreement.approved;
  document.meta.push_back({"void", std::string(tr("changed since approved")),
                           tr("{} ({}, {})", standing.subject.name,
                              name_of_person(book, *approval.by), day_of_record(approval))});
}

const ClosedPeriod* closed_as(const Book& book, const Period& period) {
  const auto found = std::ranges::find_if(
      book.closed, [&](const ClosedPeriod& one) { return one.period->span == period.span; });
  return found == book.closed.end() ? nullptr : &*found;
}

}  // namespace

void tell_void(Session& session, int year, std::initializer_list<SubjectKind> kinds,
               Document& document) {
  const Book& book = session.book();
  if (book.approvals.empty() || !session.is_as_written()) return;
  const Agreements agreements = agreements_of(book);
  for (const SubjectKind kind : kinds) {
    const std::string name = std::string(family_of(kind)) + "." + std::to_string(year);
    const auto found = agreements.find(name);
    if (found == agreements.end()) continue;
    if (const auto standing = changed_since(session, found->second, name))
      tell(*standing, book, document);
  }
}

void tell_void_targets(Session& session, Span days, Document& document) {
  const Book& book = session.book();
  for (const Year& year : book.years)
    if (!common(fiscal_year(year.number, book.fiscal()).span, days).empty())
      tell_void(session, year.number, {SubjectKind::targets}, document);
}

std::set<std::string> drifted_subjects(Session& session, int year) {
  std::set<std::string> names;
  if (session.book().approvals.empty() || !session.is_as_written()) return names;
  for (const auto& [name, agreement] : agreements_of(session.book()))
    if (name.ends_with("." + std::to_string(year)) && changed_since(session, agreement, name))
      names.insert(name);
  return names;
}

void tell_void_moves(Session& session, Span days, const std::string& rep, Document& document) {
  const Book& book = session.book();
  if (book.approvals.empty() || !session.is_as_written()) return;
  const std::string start = "move." + (rep.empty() ? "" : rep + ".");
  for (const auto& [name, agreement] : agreements_of(book)) {
    if (!name.starts_with(start) || !agreement.approved) continue;
    const auto date = parse_date(name.substr(name.rfind('.') + 1));
    if (!date || !days.contains(Day(*date))) continue;
    if (!find_subject(book, name))
      document.notes.push_back({"void", tr("{}, which {} approved on {}, is no longer in the book",
                                           name, name_of_person(book, *agreement.approved->by),
                                           day_of_record(*agreement.approved))});
    else if (const auto standing = changed_since(session, agreement, name))
      tell(*standing, book, document);
  }
}

void tell_restated(Session& session, const Period& period, Document& document) {
  const Book& book = session.book();
  const ClosedPeriod* was = closed_as(book, period);
  if (!was) return;
  const Agreements agreements = agreements_of(book);
  const auto found = agreements.find("period." + was->period->name);
  if (found == agreements.end() || !found->second.approved) return;
  const Approval& record = *found->second.approved;
  const std::string by = name_of_person(book, *record.by), day = day_of_record(record);
  if (to_string(Date(session.as_of())) < day) return;  // it was not closed then
  if (digest_of(closed_form(*was, book)) != *record.digest) {
    document.notes.push_back(
        {"closed", tr("closed on {} by {}; what the figures were then is not to be believed: plan "
                      "approval verify",
                      day, by)});
    return;
  }
  const auto changes = restated_told(*was, figures_now(session, *was->period), book);
  if (changes.empty()) {
    document.notes.push_back({"closed", tr("closed on {} by {}; the same since", day, by)});
    return;
  }
  Prose told = prose("closed on {} by {}; restated since", {day, by});
  for (std::size_t i = 0; i < changes.size(); ++i)
    told += prose(i == 0 ? ": {}" : "; {}", {changes[i]});
  document.notes.push_back({"restated", told});
}

}  // namespace plan
