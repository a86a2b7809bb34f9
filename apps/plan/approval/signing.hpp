// SPDX-License-Identifier: MIT
// Signatures of a book's records: made with a person's key, held against the keys in
// allowed_signers beside plan.yaml.
#pragma once

#include <string>

#include "plan/approval/chain.hpp"
#include "plan/session.hpp"

namespace plan {

/// The signature of a record's form, one line of base64, by the key in this file; it is verified
/// before it is given. Errors: SaidError that tells what to do.
std::string signature_of(Session& session, const Approval& record, const std::string& form,
                         const std::string& key);

/// Holds signatures against the book's allowed_signers. The session must outlive it.
SignatureCheck signature_check(Session& session);

}  // namespace plan
