// SPDX-License-Identifier: MIT
// Whether the record of approvals is as it was written: each record says what its id says it does,
// follows the one that it names, and was allowed where it stands. What a chain cannot show (a cut
// tail, everything written anew) --head and signatures do.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// What is wrong with a record's signature over these bytes; none: nothing.
using SignatureCheck =
    std::function<std::optional<Said>(const Approval& record, const std::string& signed_form)>;

/// Everything that is wrong, each at its record. `check` is not asked where there is none.
/// Errors: approval-edited, approval-chain, approval-order, approval-person, approval-signature.
Diagnostics chain_findings(const Book& book, const SignatureCheck& check = nullptr);

/// The same of what nobody could have written: records that were changed, moved, put in or taken
/// out, and acts out of order. Who may act can change; what was done before stays.
Diagnostics tampering_findings(const Book& book);

/// The digest of the last record: what --head compares; empty where there is none.
std::string head_of(const Book& book);

}  // namespace plan
