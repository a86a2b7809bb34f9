// SPDX-License-Identifier: MIT
#include "plan/facts/standing.hpp"

#include <cassert>

namespace plan {

const Receivables* Standing::receivables(Owed of) const {
  assert(!opening_ || opening_->owed >= of);
  return receivables_ ? &*receivables_ : nullptr;
}

std::vector<const Record*> Standing::latest_contacts() const {
  std::vector<const Record*> latest;
  for (const auto& of_customer : loose_)
    for (const RepContact& one : of_customer) latest.push_back(one.record);
  return latest;
}

bool is_contact(RecordKind kind) {
  return kind == RecordKind::call || kind == RecordKind::visit || kind == RecordKind::demo ||
         kind == RecordKind::message;
}

KindSet kinds_of_contacts() {
  KindSet contacts = 0;
  for (std::size_t kind = 0; kind < most_kinds; ++kind)
    if (is_contact(static_cast<RecordKind>(kind)))
      contacts |= kind_bit(static_cast<RecordKind>(kind));
  return contacts;
}

Past past_of_standing() {
  KindSet closing = 0;
  for (const RecordKind kind :
       {RecordKind::lead, RecordKind::handover, RecordKind::quote, RecordKind::stage,
        RecordKind::order, RecordKind::return_, RecordKind::lost, RecordKind::payment})
    closing |= kind_bit(kind);
  return {Past::How::standing, kind_bit(RecordKind::expense), kinds_of_contacts(), closing};
}

}  // namespace plan
