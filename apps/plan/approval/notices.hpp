// SPDX-License-Identifier: MIT
// What reports say of agreements: that what they show was changed since it was approved, that a
// period's figures are no longer those with which it was closed. The exit code stays.
#pragma once

#include <initializer_list>
#include <set>
#include <string>

#include "plan/approval/subject.hpp"
#include "plan/session.hpp"

namespace plan {

/// A note, and a line of the footer, for each of the year's subjects that was approved and is
/// another now. Nothing is computed where nothing was approved. Errors: InputError where targets
/// cannot be split.
void tell_void(Session& session, int year, std::initializer_list<SubjectKind> kinds,
               Document& document);
/// The same of the targets of every year that the days touch.
void tell_void_targets(Session& session, Span days, Document& document);

/// The year's subjects that were approved and are others now, by their names. Errors: those of
/// tell_void().
std::set<std::string> drifted_subjects(Session& session, int year);
/// A note for each approved move of the days, of this rep or with none of anybody, that is another
/// now or gone.
void tell_void_moves(Session& session, Span days, const std::string& rep, Document& document);

/// A note where exactly this period was closed: when, by whom, and what was restated since.
void tell_restated(Session& session, const Period& period, Document& document);

}  // namespace plan
