// SPDX-License-Identifier: MIT
// A record as a document has it, on the way to those who read records.
#pragma once

#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// The keys and values of a mapping, which must outlive them.
std::vector<Field> fields_of(const Node& mapping);

/// Errors: wrong-shape, at what stands where a list of records should be, or a record.
void refuse_no_record(const Node& node, Diagnostics& findings);

}  // namespace plan
