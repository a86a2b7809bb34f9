// SPDX-License-Identifier: MIT
// Judgements of texts: numbers of people's own that a note should not hold, codes that silence
// nothing.
#include <string>
#include <vector>

#include "plan/base/personal_parts.hpp"
#include "plan/base/text.hpp"
#include "plan/book/codes.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

Said told(PersonalKind kind) {
  switch (kind) {
    case PersonalKind::mobile: return said("a mobile number");
    case PersonalKind::identity_card: return said("an identity card's number");
    case PersonalKind::bank_card: return said("a bank card's number");
    case PersonalKind::mail: break;  // stands in notes rightly
  }
  return {};
}

/// What number of a person's own the text holds; empty: none.
Said personal_number(std::string_view text) {
  for (const PersonalPart& part : personal_parts(text, Proof::check_digit))
    if (Said found = told(part.kind); !found.empty()) return found;
  return {};
}

void check_text(const Given<std::string>& text, Diagnostics& findings) {
  if (!text) return;
  const auto found = personal_number(*text);
  if (found.empty()) return;
  findings.warning("personal-number", text.at, said("this text holds {}", found),
                   said("keep it in a field of its own (phone), or outside the book"));
}

void check_record_texts(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  Handful found("personal-number", "keep it in a field of its own (phone), or outside the book",
                findings);
  for (const Record* record : checked.facts->records.in_time())
    for (const RecordKey key :
         {RecordKey::note, RecordKey::text, RecordKey::what, RecordKey::reason}) {
      if (!record->has(key)) continue;
      const auto number = personal_number(checked.facts->records.text(*record, key));
      if (!number.empty()) found.add(record->at, said("this text holds {}", number));
    }
  found.close();
}

}  // namespace

void check_personal_numbers(const Checked& checked, Diagnostics& findings) {
  for (const Customer& customer : checked.book.customers)
    for (const auto* text : {&customer.note, &customer.demand, &customer.plan, &customer.next.what})
      check_text(*text, findings);
  for (const Nomination& nomination : checked.book.nominations)
    check_text(nomination.reason, findings);
  for (const Approval& approval : checked.book.approvals) check_text(approval.comment, findings);
  for (const Year& year : checked.book.years)
    for (const auto* text : {&year.summary, &year.purpose, &year.basis, &year.situation,
                             &year.market, &year.competition, &year.positioning, &year.strategy,
                             &year.policies, &year.priorities, &year.methods, &year.incentives})
      check_text(*text, findings);
  check_record_texts(checked, findings);
}

void check_ignored_codes(const Checked& checked, Diagnostics& findings) {
  std::vector<std::string_view> known;
  for (const Code& code : codes())
    if (code.severity == Severity::warning) known.push_back(code.code);
  for (const auto& ignored : checked.book.profile.ignore) {
    const Code* code = find_code(*ignored);
    if (code && code->severity == Severity::warning) continue;
    const auto near = nearest(*ignored, known);
    findings.warning(
        "unknown-code", ignored.at,
        code ? said("{} is an error; only warnings can be silenced", *ignored)
             : said("there is no code \"{}\"", escaped(*ignored)),
        near ? said("write {}", *near) : said("plan explain CODE tells what a code means"));
  }
}

}  // namespace plan
