// SPDX-License-Identifier: MIT
#include "plan/facts/standing.hpp"

namespace plan {

Past past_of_standing() {
  KindSet contacts = 0;
  for (std::size_t kind = 0; kind < most_kinds; ++kind)
    if (is_contact(static_cast<RecordKind>(kind)))
      contacts |= kind_bit(static_cast<RecordKind>(kind));
  return {Past::How::standing, kind_bit(RecordKind::expense), contacts};
}

}  // namespace plan
