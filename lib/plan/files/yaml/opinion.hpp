// SPDX-License-Identifier: MIT
// The second opinion: whether yaml-cpp reads in a text what libyaml read. Where two readers differ,
// a person may too, so that such a file is refused.
#pragma once

#include <cstdint>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// Adds an error `second-opinion` at the first place where the two differ: in what stands there,
/// its text, or whether it is quoted. For a text that libyaml reads to its end.
void ask_second_opinion(std::string_view bytes, std::uint32_t file, Diagnostics& findings);

}  // namespace plan
