// SPDX-License-Identifier: MIT
// How things stood, as it is kept: what comes out is what went in, or nothing.
#include "plan/files/cache/kept_opening.hpp"

#include <doctest/doctest.h>

namespace plan {

TEST_CASE("an opening is kept as it was, and any byte of it that is another makes it nothing") {
  KeptOpening opening;
  opening.live = {{0, 1, 7, -5}, {3, 0, UINT32_MAX, INT64_MAX}};
  opening.sold = {{20'000, 2, 4, 6}};
  const std::string bytes = opening.bytes("a book");
  const auto again = KeptOpening::of(bytes, "a book");
  REQUIRE(again);
  REQUIRE(again->live.size() == 2);
  CHECK(again->live[0].left == -5);
  CHECK(again->live[1].at == UINT32_MAX);
  REQUIRE(again->sold.size() == 1);
  CHECK(again->sold[0].returned == 6);
  CHECK(!KeptOpening::of(bytes, "another book"));
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    CHECK(!KeptOpening::of(bytes.substr(0, at), "a book"));
    std::string other = bytes;
    other[at] = static_cast<char>(other[at] ^ 1);
    CHECK(!KeptOpening::of(other, "a book"));
  }
  CHECK(KeptOpening::of(KeptOpening().bytes(""), ""));
}

}  // namespace plan
