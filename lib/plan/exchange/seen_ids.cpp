// SPDX-License-Identifier: MIT
#include "plan/exchange/seen_ids.hpp"

#include <utility>

#include "plan/exchange/cell_reader.hpp"

namespace plan {

std::size_t SeenIds::place_of(std::uint64_t digest) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t at = digest & last;
  while (slots_[at].line != 0 && slots_[at].id != digest) at = (at + 1) & last;
  return at;
}

const SeenIds::Seen& SeenIds::find(std::string_view id) const {
  return slots_[place_of(digest_of_text(id))];
}

void SeenIds::put(std::string_view id, std::uint64_t content, std::uint32_t line) {
  if (count_ * 4 >= slots_.size() * 3) grow();
  const std::uint64_t digest = digest_of_text(id);
  slots_[place_of(digest)] = {digest, static_cast<std::uint32_t>(content), line};
  ++count_;
}

void SeenIds::grow() {
  std::vector<Seen> before(slots_.size() * 2);
  before.swap(slots_);
  for (const Seen& seen : before)
    if (seen.line != 0) slots_[place_of(seen.id)] = seen;
}

}  // namespace plan
