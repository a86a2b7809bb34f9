// SPDX-License-Identifier: MIT
// What people write in place of our forms of a period, for hints only: nothing of this is accepted.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// The text as its writer may have meant it, in our forms: `2026/3` -> `2026-03`, `fy2026` ->
/// `2026`, `2026年第一季度` -> `2026-Q1`, `2026-01~2026-03` -> `2026-01..2026-03`. Not always a
/// period. `year` stands for one that is missing (`Q1`); empty: none does.
std::string intended_period(std::string_view text, std::string_view year);

}  // namespace plan
