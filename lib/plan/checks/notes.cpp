// SPDX-License-Identifier: MIT
// Judgements of texts: numbers of people's own that a note should not hold, codes that silence
// nothing.
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/codes.hpp"
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

int digit(char c) {
  return c - '0';
}

/// A mainland mobile number: 11 digits, 13 to 19 first.
bool is_mobile(std::string_view run) {
  return run.size() == 11 && run[0] == '1' && run[1] >= '3';
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

std::string_view judged(std::string_view run) {
  if (is_mobile(run)) return tr("a mobile number");
  if (is_identity_card(run)) return tr("an identity card's number");
  if (is_bank_card(run)) return tr("a bank card's number");
  return {};
}

/// What number of a person's own the text holds; empty: none. `through`: characters that may stand
/// between digits of one number.
std::string_view number_in(std::string_view text, std::string_view through) {
  std::string run;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : '\n';
    const bool last_letter = (c == 'X' || c == 'x') && run.size() == 17;
    if ((c >= '0' && c <= '9') || last_letter) {
      run += c;
    } else if (run.empty() || through.find(c) == std::string_view::npos) {
      if (const auto found = judged(run); !found.empty()) return found;
      run.clear();
    }
  }
  return {};
}

std::string_view personal_number(std::string_view text) {
  const auto found = number_in(text, "");
  return found.empty() ? number_in(text, " -") : found;
}

void check_text(const Given<std::string>& text, Diagnostics& findings) {
  if (!text) return;
  const auto found = personal_number(*text);
  if (found.empty()) return;
  findings.warning("personal-number", text.at, tr("this text holds {}", found),
                   std::string(tr("keep it in a field of its own (phone), or outside the book")));
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
}

void check_ignored_codes(const Checked& checked, Diagnostics& findings) {
  std::vector<std::string_view> known;
  for (const Code& code : codes())
    if (code.severity == Severity::warning) known.push_back(code.code);
  for (const auto& ignored : checked.book.profile.ignore) {
    const Code* code = find_code(*ignored);
    if (code && code->severity == Severity::warning) continue;
    const auto near = nearest(*ignored, known);
    findings.warning("unknown-code", ignored.at,
                     code ? tr("{} is an error; only warnings can be silenced", *ignored)
                          : tr("there is no code \"{}\"", escaped(*ignored)),
                     near ? tr("write {}", *near)
                          : std::string(tr("plan explain CODE tells what a code means")));
  }
}

}  // namespace plan
