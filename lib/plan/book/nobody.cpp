// SPDX-License-Identifier: MIT
#include "plan/book/nobody.hpp"

#include <algorithm>

namespace plan {

bool is_nobody(const Rep& rep, Span stretch) {
  const bool carries = rep.share.empty() || std::ranges::any_of(rep.share, [](const auto& entry) {
                         return !entry.value->is_zero();
                       });
  return !carries && std::ranges::any_of(rep.leave, [&](const Leave& leave) {
    return *leave.from <= stretch.first && stretch.last <= *leave.to;
  });
}

}  // namespace plan
