// SPDX-License-Identifier: MIT
#include "plan/facts/standing.hpp"

namespace plan {

KindSet kinds_of_contacts() {
  KindSet contacts = 0;
  for (std::size_t kind = 0; kind < most_kinds; ++kind)
    if (is_contact(static_cast<RecordKind>(kind)))
      contacts |= kind_bit(static_cast<RecordKind>(kind));
  return contacts;
}

Past past_of_standing() {
  return {Past::How::standing, kind_bit(RecordKind::expense), kinds_of_contacts()};
}

}  // namespace plan
