// SPDX-License-Identifier: MIT
// What can be approved: targets, budget, scorecard and texts of a year, a policy, a move, a
// nomination; and what can be closed, a period. Who approves it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

enum class SubjectKind {
  targets,
  budget,
  scorecard,
  document,
  policy_document,
  move,
  nomination,
  period
};

struct Subject {
  SubjectKind kind = SubjectKind::targets;
  std::string name;  // "targets.2026", "move.li.na.2026-07-01"
  int year = 0;      // of the first four
  std::string id{};  // of a policy; the rep of a move or a nomination
  Day date{};        // of a move or a nomination
  Period period{};
};

/// A text of a year's plan, which is no figure.
struct YearText {
  std::string_view key;
  Given<std::string> Year::*member;
};
/// In the order in which a plan tells them.
std::span<const YearText> year_texts();

/// All that the book has, years first; of periods those that are closed.
std::vector<Subject> subjects(const Book& book);
/// The subject of this name; none where the book has none.
std::optional<Subject> find_subject(const Book& book, std::string_view name);
/// "targets", "policy-document": how its name begins.
std::string_view family_of(SubjectKind kind);
/// "targets of 2026" as people read it, in their language.
std::string title_of(const Subject& subject, const Book& book);

/// Who is meant: a rep's id by id or by a name that only one has; else the name as it is.
std::string person_named(const Book& book, std::string_view word);
/// Who approves: the subject's own of book.approvers, else its family's, else the superior; empty
/// where the book names nobody.
std::string approver_of(const Book& book, std::string_view subject);

}  // namespace plan
