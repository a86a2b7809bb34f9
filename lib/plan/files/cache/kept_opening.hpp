// SPDX-License-Identifier: MIT
// By which forms of a book's files it is known how things stood as a day began, kept by what the
// files and the plan are: so that it need not be found out again while they are these.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/records/opening.hpp"

namespace plan {

/// A form, by the place of its file among those that tell of days before, and its own in it.
struct LiveForm {
  std::uint16_t file = 0;
  std::uint16_t owed = 0;  // as LiveRecord::of, the least of several
  std::uint32_t at = 0;
  std::int64_t left = 0;  // as LeftOver::minor
};

struct KeptOpening {
  std::vector<LiveForm> live{};    // by file and place, each once
  std::vector<MonthSales> sold{};  // as Opening::sold

  /// `of`: the digest of what it was made from.
  std::string bytes(std::string_view of) const;
  /// Nothing where the bytes are not whole, or of something else or another build of the program.
  static std::optional<KeptOpening> of(std::string_view bytes, std::string_view of);
};

}  // namespace plan
