// SPDX-License-Identifier: MIT
// Whether the numbers of a kept form lie within what stands beside it. Its checksum says that the
// file is as it was written, not by whom.
#pragma once

#include <array>
#include <cstdint>

#include "plan/records/kind_set.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

class FormBounds {
 public:
  /// How many of each stand in the file; `texts`: none where they were not read.
  FormBounds(std::size_t ids, std::size_t names, std::size_t texts, std::size_t own);
  bool hold(const RecordForm& form) const;
  /// Whether each of the own values, in their order, names what is there, and comes to an end.
  bool hold(const std::vector<OwnValue>& values) const;

 private:
  std::size_t ids_, names_, texts_, own_;
  std::size_t kinds_;
  std::array<std::uint64_t, most_kinds> given_{};  // the keys that a kind may give, a bit each
};

}  // namespace plan
