// SPDX-License-Identifier: MIT
// What belongs to the record of approvals, held against it: figures of closed periods, copies, its
// end; and what is to be said of subjects that drifted or that nobody approved.
#pragma once

#include <string>
#include <vector>

#include "plan/approval/approval_report.hpp"
#include "plan/base/diagnostic.hpp"

namespace plan {

/// Closed figures that are not those of the record that closed them last, or without one, or gone.
/// Errors: closed-edited.
Diagnostics closed_findings(const Book& book);
/// That the record does not end with this digest, or one that begins so. Errors: approval-head.
Diagnostics head_findings(const std::string& head, const Book& book);
/// A record that git's history holds.
struct HeldRecord {
  std::string commit, id, subject, action, by;
};
/// Records of the history that are no more: the end was cut off, or one taken out, however the rest
/// was mended. Errors: approval-head.
Diagnostics history_findings(const std::vector<HeldRecord>& held, const Book& book);
/// That the file is not what the record is about. Errors: approval-copy.
Diagnostics copy_finding(const Approval& record, const std::string& path);
/// Warnings: approval-void, submission-changed; approval-missing, of the targets of a year that is
/// not over.
Diagnostics standing_findings(const std::vector<SubjectStanding>& standings, const Book& book,
                              Day as_of);

}  // namespace plan
