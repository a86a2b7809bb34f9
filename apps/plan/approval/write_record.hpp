// SPDX-License-Identifier: MIT
// A further record at the end of approvals.yaml, with the files that belong to it: all of it is
// there for good, or nothing.
#pragma once

#include <map>
#include <string>

#include "plan/session.hpp"

namespace plan {

/// What is to be done, and by whom.
struct Act {
  std::string action, subject, digest, by, comment;
  std::string key;  // the file of the key that signs; "": it is not signed
};

/// A record of the act that follows those of the book; nothing is written. Errors: UsageError where
/// it may not be, SaidError where it cannot be signed.
Approval record_of(Session& session, const Act& act);

/// Writes the record, and files by their paths below the book's folder: a text that stands there
/// already is left, another is replaced. Errors: InputError where the record was tampered with;
/// SaidError where approvals.yaml takes no line; those of ChangeSet.
void write_record(Session& session, const Approval& record,
                  const std::map<std::string, std::string>& files);

}  // namespace plan
