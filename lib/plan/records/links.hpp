// SPDX-License-Identifier: MIT
// By which of its names a record belongs to others: its deal, its number and, but for some,
// `other`.
#pragma once

#include "plan/records/record.hpp"

namespace plan {

/// What `other` names belongs to the record: no source of a lead, no course.
constexpr bool links_by_other(RecordKind kind) {
  return kind != RecordKind::lead && kind != RecordKind::training;
}

/// Calls visit(name) for each, numbers of the record's Names.
template <class Visit>
void each_link(const Record& record, const Visit& visit) {
  for (const Index name :
       {record.deal, record.number, links_by_other(record.kind) ? record.other : absent})
    if (name != absent) visit(name);
}

}  // namespace plan
