// SPDX-License-Identifier: MIT
// plan approval verify: everything that is wrong with the record of approvals and what belongs to
// it, and what plan check says of approvals.
#pragma once

#include <string>

#include "plan/session.hpp"

namespace plan {

/// Shows what is wrong; 0 where nothing is, else 1, also where the record cannot be read. `head`:
/// the digest of the record that must be the last; "": any. Errors: InputError where other files
/// of the book have errors.
int verify_approvals(const std::string& head, Session& session);

/// What plan check says: what is wrong with the record, signatures apart, and warnings: void,
/// not approved, though the book has approvals. `sound`: the book and its records have no errors,
/// so that its targets can be told. Nothing where plan files have errors.
Diagnostics approval_findings(Session& session, bool sound);

}  // namespace plan
