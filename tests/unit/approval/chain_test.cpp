// SPDX-License-Identifier: MIT
// The chain of records: what was done to it is named at the record to which it was done.
#include "plan/approval/chain.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "book_from.hpp"
#include "folder.hpp"
#include "plan/approval/acts.hpp"
#include "plan/approval/approval_record.hpp"

namespace plan {
namespace {

Given<std::string> said_so(std::string text) {
  return {std::move(text), Place{0, 1, 1}};
}

/// What `plan approval` would add to the records.
Approval next(const std::vector<Approval>& before, std::string_view subject,
              std::string_view action, std::string_view by, int number) {
  Approval act;
  act.subject = said_so(std::string(subject));
  act.digest = said_so(std::string(64, static_cast<char>('a' + number % 6)));
  act.action = said_so(std::string(action));
  act.by = said_so(std::string(by));
  act.moment = said_so("2026-01-" + std::to_string(10 + number) + "T09:30:00+08:00");
  if (number % 3 == 0) act.comment = said_so("number " + std::to_string(number));
  if (!before.empty()) act.previous = said_so(digest_of_record(before.back()));
  act.id = said_so(id_of_form(signed_form(act, false)));
  return act;
}

void number_lines(std::vector<Approval>& records) {
  for (std::size_t i = 0; i < records.size(); ++i)
    records[i].at = {0, static_cast<std::uint32_t>(i + 2), 5};
}

/// Six subjects, each submitted by li.na and approved by wang.
Book agreed() {
  Book book = book_from(
      "format: 1\nbook: {currency: CNY, superior: wang}\nreps: [{id: li.na}, {id: ann}]\n"
      "years: {2026: {target: 1200}}\n");
  for (int i = 0; i < 12; ++i)
    book.approvals.push_back(next(book.approvals, "policy-document.p" + std::to_string(i / 2),
                                  i % 2 ? "approve" : "submit", i % 2 ? "wang" : "li.na", i / 2));
  number_lines(book.approvals);
  return book;
}

std::set<std::uint32_t> lines_named(const Book& book) {
  std::set<std::uint32_t> lines;
  const Diagnostics findings = chain_findings(book);
  for (const Diagnostic& one : findings.all()) lines.insert(one.place.line);
  return lines;
}

/// Gives one of its texts another value.
void edit(Approval& record, std::mt19937& dice) {
  Given<std::string>* texts[] = {&record.subject, &record.digest,  &record.action,
                                 &record.by,      &record.moment,  &record.comment,
                                 &record.id,      &record.previous};
  Given<std::string>& text = *texts[dice() % std::size(texts)];
  const bool is_digest = &text == &record.digest || &text == &record.previous;
  if (text && !is_digest && dice() % 4 == 0)
    text = {};
  else
    text = said_so(*text + static_cast<char>('0' + dice() % 10));
}

/// One thing done to the records; the lines of which one must be named then.
std::set<std::uint32_t> mutate(std::vector<Approval>& records, std::mt19937& dice) {
  const std::size_t at = dice() % records.size();
  const auto line = [](std::size_t place) { return static_cast<std::uint32_t>(place + 2); };
  switch (dice() % 5) {
    case 0: edit(records[at], dice); return {line(at)};
    case 1: {  // edited by somebody who knows how ids are made: the next one tells
      if (at + 1 == records.size()) return mutate(records, dice);
      records[at].comment = said_so("never said");
      records[at].id = said_so(id_of_form(signed_form(records[at], false)));
      return {line(at), line(at + 1)};
    }
    case 2: {
      const std::size_t other = dice() % records.size();
      if (other == at) return mutate(records, dice);
      std::swap(records[at], records[other]);
      return {line(at), line(other)};
    }
    case 3: {  // put in, as a good forger would
      const std::vector<Approval> before(records.begin(),
                                         records.begin() + static_cast<std::ptrdiff_t>(at));
      records.insert(records.begin() + static_cast<std::ptrdiff_t>(at),
                     next(before, "policy-document.forged", "submit", "li.na", 3));
      return {line(at), line(at + 1)};
    }
    default:
      if (at + 1 == records.size()) return mutate(records, dice);
      records.erase(records.begin() + static_cast<std::ptrdiff_t>(at));
      return {line(at)};
  }
}

}  // namespace

TEST_CASE("records as they were written have nothing wrong") {
  CHECK(test::lines_of(chain_findings(agreed())) == "");
  CHECK(head_of(agreed()).size() == 64);
  CHECK(head_of(Book()) == "");
}

TEST_CASE("10,000 random mutations, each named at its record; others seldom with it") {
  std::mt19937 dice(16);
  const Book whole = agreed();
  int more = 0;
  for (int i = 0; i < 10'000; ++i) {
    Book book = whole;
    const auto expected = mutate(book.approvals, dice);
    number_lines(book.approvals);
    const auto named = lines_named(book);
    const bool found =
        std::ranges::any_of(expected, [&](std::uint32_t line) { return named.contains(line); });
    REQUIRE_MESSAGE(found, i, "\n", test::lines_of(chain_findings(book)));
    for (const std::uint32_t line : named) more += expected.contains(line) ? 0 : 1;
  }
  CHECK(more < 1500);  // of two swapped near each other, those between them
  MESSAGE("10000 mutations; records named besides: ", more);
}

TEST_CASE("a cut tail has nothing wrong, but another head") {
  Book book = agreed();
  const std::string head = head_of(book);
  book.approvals.pop_back();
  CHECK(test::lines_of(chain_findings(book)) == "");
  CHECK(head_of(book) != head);
}

TEST_CASE("a sound chain of acts that could not be is told act by act") {
  Book book = agreed();
  auto& records = book.approvals;
  records.clear();
  records.push_back(next(records, "targets.2026", "approve", "wang", 0));
  records.push_back(next(records, "targets.2026", "submit", "li.na", 1));
  records.push_back(next(records, "targets.2026", "approve", "wang", 2));  // another digest
  records.push_back(next(records, "budget.2026", "submit", "wang", 3));
  records.push_back(next(records, "budget.2026", "withdraw", "li.na", 3));  // not the submitter
  records.push_back(next(records, "period.2026-01", "approve", "wang", 3));
  number_lines(records);
  for (Approval& one : records) one.action.at = one.by.at = one.at;
  CHECK(test::lines_of(chain_findings(book)) ==
        "2:5 approval-order: targets.2026 is not submitted (submit it first: plan approval submit "
        "targets.2026 --by NAME)\n"
        "4:5 approval-order: targets.2026 is not what li.na submitted: it was changed since (let "
        "li.na withdraw it and submit it again as it is now)\n"
        "6:5 approval-person: only wang may withdraw budget.2026 (who approves may reject it)\n"
        "7:5 approval-order: a period is closed, not approved (write: plan approval close "
        "2026-01)\n");
}

TEST_CASE("who submitted may not approve, by id or by name") {
  Book book = book_from(
      "format: 1\nbook: {currency: CNY, superior: 李娜, approvers: {budget: wang}}\n"
      "reps: [{id: li.na, name: 李娜}]\nyears: {2026: {target: 1200}}\n");
  auto& records = book.approvals;
  records.push_back(next(records, "targets.2026", "submit", "li.na", 0));
  Agreement before;
  before.take(records.back());
  for (const std::string_view name : {"li.na", "李娜"}) {
    const auto wrong =
        misstep_of_person(before, next(records, "targets.2026", "approve", name, 0), book);
    REQUIRE(wrong);
    CHECK(wrong->text.english() == "{} submitted {} and cannot approve it too");
  }
  const auto other = misstep_of_person({}, next({}, "budget.2026", "approve", "li.na", 0), book);
  REQUIRE(other);
  CHECK(other->hint.worded() == "wang does (book.superior, book.approvers)");
  CHECK_FALSE(misstep_of_person({}, next({}, "budget.2026", "reject", "wang", 0), book));
}

TEST_CASE("with signatures required an approval without one is not good") {
  Book book = agreed();
  book.profile.signatures = said_so("required");
  const auto named = lines_named(book);
  CHECK(named == std::set<std::uint32_t>{3, 5, 7, 9, 11, 13});
}

TEST_CASE("each signature is held against the bytes that were signed") {
  Book book = agreed();
  Approval& last = book.approvals.back();
  last.signature = said_so("c2ln");
  last.id = said_so(id_of_form(signed_form(last, true)));
  std::string asked;
  const auto findings = chain_findings(book, [&](const Approval& record, const std::string& form) {
    asked = *record.by + "\n" + form;
    return std::optional(said("no"));
  });
  CHECK(asked.starts_with("wang\nplan-approval 1\nsubject: policy-document.p5\n"));
  CHECK(asked.ends_with("signed: yes\n"));
  REQUIRE(findings.all().size() == 1);
  CHECK(findings.all().front().code == "approval-signature");
  last.signature = {};  // taken off
  CHECK(chain_findings(book).all().front().code == "approval-edited");
}

}  // namespace plan
