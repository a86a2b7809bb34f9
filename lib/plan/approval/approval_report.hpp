// SPDX-License-Identifier: MIT
// The report of plan approval list: how each subject stands, and what changed since it was
// approved.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/approval/acts.hpp"
#include "plan/approval/subject.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// A subject beside what was agreed of it.
struct SubjectStanding {
  Subject subject{};
  Agreement agreement{};
  bool changed = false;          // it is no longer what was submitted, approved or closed
  bool is_void = false;          // it is no longer what was approved last, whatever came after that
  std::vector<Prose> changes{};  // in words, as far as it can be told
  bool is_there = true;          // else the book has it no more
};

/// "void": approved, and changed since. For machines, or for people in English, shown through tr().
std::string_view state_of(const SubjectStanding& standing, bool for_people);
/// "2026-01-10": the day of a record's moment.
std::string day_of_record(const Approval& record);
/// Who a record is by, as people call them.
std::string name_of_person(const Book& book, const std::string& person);
/// "targets.2026 was changed since wang approved it on 2026-01-10: ..."
Prose void_told(const SubjectStanding& standing, const Book& book);

Document approval_report(const Book& book, const std::vector<SubjectStanding>& standings,
                         bool for_people);

}  // namespace plan
