// SPDX-License-Identifier: MIT
// A record of an approval as canonical bytes: what is signed, what its id is made of, what the next
// record names as the one before it; and as the line that stands for it in approvals.yaml.
#pragma once

#include <string>

#include "plan/book/book.hpp"

namespace plan {

/// The record's canonical form without id and signature: what a signature is of. `is_signed`:
/// whether it says that there is one.
std::string signed_form(const Approval& record, bool is_signed);
/// The id that a record of this form has: whoever changes the one must change the other.
std::string id_of_form(const std::string& signed_form);
/// SHA-256 of the whole record: what the next one calls `previous`.
std::string digest_of_record(const Approval& record);
/// `- {id: ..., subject: ..., ...}`, without its end.
std::string line_of_record(const Approval& record);

}  // namespace plan
