// SPDX-License-Identifier: MIT
// The second opinion: whether yaml-cpp reads in a text what libyaml read. Where two readers differ,
// a person may too, so that such a file is refused.
#pragma once

#include <cstdint>
#include <future>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// Adds an error `second-opinion` at the first place where the two differ: in what stands there,
/// its text, or whether it is quoted. For a text that libyaml reads to its end.
void ask_second_opinion(std::string_view bytes, std::uint32_t file, Diagnostics& findings);

/// Those of several files. The second reader takes several times what the first one does: a large
/// file it reads beside all that is done with the first reading.
class SecondOpinions {
 public:
  /// `bytes` must outlive this.
  void ask(std::string_view bytes, std::uint32_t file);
  /// What was found, when all have been asked.
  Diagnostics heard() &&;

 private:
  std::vector<std::future<Diagnostics>> asked_{};
};

}  // namespace plan
