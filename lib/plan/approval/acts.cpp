// SPDX-License-Identifier: MIT
#include "plan/approval/acts.hpp"

#include "plan/approval/subject.hpp"

namespace plan {

std::span<const ActWord> act_words() {
  static constexpr ActWord words[] = {
      {"submit", "hand a subject in for approval", "SUBJECT"},
      {"approve", "approve what was submitted", "SUBJECT"},
      {"reject", "turn down what was submitted", "SUBJECT"},
      {"withdraw", "take a submission back", "SUBJECT"},
      {"close", "write down the figures of a period that is over", "PERIOD"},
      {"list", "how every subject stands", ""},
      {"verify", "whether the record was tampered with", ""},
  };
  return words;
}

std::string_view key_of(AgreementState state) {
  constexpr std::string_view keys[] = {"none",     "submitted", "approved",
                                       "rejected", "withdrawn", "closed"};
  return keys[static_cast<std::size_t>(state)];
}

std::string_view to_string(AgreementState state) {
  constexpr std::string_view names[] = {"not submitted", "submitted", "approved",
                                        "rejected",      "withdrawn", "figures closed"};
  return names[static_cast<std::size_t>(state)];
}

void Agreement::take(const Approval& act) {
  last = &act;
  if (*act.action == "submit") {
    state = AgreementState::submitted;
    submitted = &act;
  } else if (*act.action == "approve") {
    state = AgreementState::approved;
    approved = &act;
  } else if (*act.action == "reject") {
    state = AgreementState::rejected;
  } else if (*act.action == "withdraw") {
    state = AgreementState::withdrawn;
  } else if (*act.action == "close") {
    state = AgreementState::closed;
    approved = &act;
  }
}

Agreements agreements_of(const Book& book) {
  Agreements all;
  for (const Approval& act : book.approvals)
    if (act.subject && act.action && act.digest && act.by && act.moment)
      all[*act.subject].take(act);
  return all;
}

namespace {

/// The command by which a subject is handed in.
Said submit_it(const Approval& act) {
  return said("submit it first: plan approval submit {} --by NAME", *act.subject);
}

}  // namespace

std::optional<Misstep> misstep_of_order(const Agreement& before, const Approval& act) {
  const bool is_period = act.subject->starts_with("period.");
  if ((*act.action == "close") != is_period)
    return is_period ? Misstep{said("a period is closed, not approved"),
                               said("write: plan approval close {}", act.subject->substr(7))}
                     : Misstep{said("only a period is closed"), {}};
  if (is_period) return {};
  const bool submitted = before.state == AgreementState::submitted;
  if (*act.action == "submit") {
    if (submitted)
      return Misstep{said("{} is submitted already, by {}", *act.subject, *before.submitted->by),
                     said("{} may withdraw it", *before.submitted->by)};
    return {};
  }
  if (!submitted)
    return Misstep{before.last ? said("{} is not submitted: the last that was done is {}",
                                      *act.subject, *before.last->action)
                               : said("{} is not submitted", *act.subject),
                   submit_it(act)};
  if (*act.digest != *before.submitted->digest)
    return Misstep{
        said("{} is not what {} submitted: it was changed since", *act.subject,
             *before.submitted->by),
        said("let {} withdraw it and submit it again as it is now", *before.submitted->by)};
  return {};
}

std::optional<Misstep> misstep_of_person(const Agreement& before, const Approval& act,
                                         const Book& book) {
  const std::string by = person_named(book, *act.by);
  const std::string submitter =
      before.submitted ? person_named(book, *before.submitted->by) : std::string();
  if (*act.action == "withdraw" && by != submitter)
    return Misstep{said("only {} may withdraw {}", submitter, *act.subject),
                   said("who approves may reject it")};
  if (*act.action != "approve" && *act.action != "reject") return {};
  const std::string approver = approver_of(book, *act.subject);
  if (approver.empty())
    return Misstep{said("the book does not say who approves {}", *act.subject),
                   said("name the person in book.superior or book.approvers")};
  if (by != approver)
    return Misstep{said("{} does not approve {}", *act.by, *act.subject),
                   said("{} does (book.superior, book.approvers)", approver)};
  if (by == submitter && *act.action == "approve")
    return Misstep{said("{} submitted {} and cannot approve it too", *act.by, *act.subject),
                   said("another person submits it, or book.approvers names another one")};
  return {};
}

}  // namespace plan
