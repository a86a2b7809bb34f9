// SPDX-License-Identifier: MIT
// How the subjects of the session's book stand: what each is now, beside what was submitted,
// approved or closed. Old forms come from the copies below approvals/, each believed only where its
// digest is the record's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/approval/approval_report.hpp"
#include "plan/approval/subject_forms.hpp"
#include "plan/session.hpp"

namespace plan {

/// What forms are made of besides the book. The session must outlive it.
FormSources form_sources(Session& session);
/// The subject's form as the book has it now. Errors: InputError where targets cannot be split.
std::string form_now(Session& session, const Subject& subject);

/// Errors: InputError where the subject's own file cannot be read: what nobody sees nobody agrees
/// to.
void need_readable(Session& session, const Subject& subject);

/// Where the copy of a form is kept, below the book's folder.
std::string path_of_copy(const std::string& subject, const std::string& digest);
/// Whether these are the bytes that have the digest, line ends of CR and LF aside.
bool is_copy(std::string_view bytes, const std::string& digest);
/// The copy of what a record is about; none where there is none, or it is not what the digest says.
std::optional<std::string> copy_of(const Loaded& loaded, const Approval& record);

/// A subject that the book has, or had: then only its name is known.
SubjectStanding standing_of(Session& session, const Subject& subject, const Agreement& agreement);
/// Of all subjects that the book has or that have a record.
std::vector<SubjectStanding> standings(Session& session);

}  // namespace plan
