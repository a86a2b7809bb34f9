// SPDX-License-Identifier: MIT
// Judgements of texts: numbers of people's own that a note should not hold, codes that silence
// nothing.
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/book/codes.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int digit(char c) {
  return c - '0';
}

/// A mainland mobile number: 11 digits, 13 to 19 first.
bool is_mobile(std::string_view run) {
  return run.size() == 11 && run[0] == '1' && run[1] >= '3' && is_digit(run.back());
}

/// A resident identity card's number with its check digit (GB 11643-1999).
bool is_identity_card(std::string_view run) {
  constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  if (run.size() != 18) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) {
    if (run[i] == 'X' || run[i] == 'x') return false;
    sum += digit(run[i]) * weights[i];
  }
  const char last = run[17] == 'x' ? 'X' : run[17];
  return last == std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// A bank card's number: 16 to 19 digits with Luhn's check digit (ISO/IEC 7812-1).
bool is_bank_card(std::string_view run) {
  if (run.size() < 16 || run.size() > 19 || run.find_first_of("Xx") != std::string_view::npos)
    return false;
  int sum = 0;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const int value = digit(run[run.size() - 1 - i]) * (i % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0 && run.find_first_not_of('0') != std::string_view::npos;
}

Said judged(std::string_view run) {
  if (is_mobile(run)) return said("a mobile number");
  if (is_identity_card(run)) return said("an identity card's number");
  if (is_bank_card(run)) return said("a bank card's number");
  return {};
}

/// Digits that stand together, with the X that an identity card may end with.
struct Group {
  std::string_view run;
  char joint;  // the one blank or hyphen between this and the group before; 0: more, or another
};

std::size_t run_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - text.begin());
  const bool may_end = digits == 17 || digits == 3;  // the whole number, or its last group
  return digits + (may_end && end != text.end() && (*end == 'X' || *end == 'x') ? 1 : 0);
}

std::vector<Group> groups_of(std::string_view text) {
  std::vector<Group> groups;
  std::size_t after = 0;  // the last group
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const bool joined = !groups.empty() && at == after + 1;
    const char joint = joined && (text[after] == ' ' || text[after] == '-') ? text[after] : '\0';
    groups.push_back({text.substr(at, run_length(text.substr(at))), joint});
    after = at + groups.back().run.size();
    at = after - 1;
  }
  return groups;
}

/// How people group the digits of one number: mobile 3-4-4, identity card 6-8-4, bank card in
/// fours. Other digits side by side are dates, prices and numbers of things.
constexpr std::string_view groupings[] = {"344", "684", "44443", "44442", "44441", "4444"};

/// The number that the groups from the first on make in a grouping; empty: they do not.
std::string number_of(std::span<const Group> groups, std::string_view grouping) {
  if (groups.size() < grouping.size()) return {};
  std::string number;
  for (std::size_t i = 0; i < grouping.size(); ++i) {
    const bool fits = static_cast<int>(groups[i].run.size()) == digit(grouping[i]);
    const bool joined = i == 0 || (groups[i].joint && groups[i].joint == groups[1].joint);
    if (!fits || !joined) return {};
    number += groups[i].run;
  }
  return number;
}

/// What number of a person's own the text holds; empty: none.
Said personal_number(std::string_view text) {
  const std::vector<Group> groups = groups_of(text);
  for (const Group& group : groups)
    if (const auto found = judged(group.run); !found.empty()) return found;
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (const std::string_view grouping : groupings)
      if (const auto found = judged(number_of(std::span(groups).subspan(i), grouping));
          !found.empty())
        return found;
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
