// SPDX-License-Identifier: MIT
// A time of the day behind a date. A part of cell_date.hpp.
#pragma once

#include <string_view>

#include "plan/exchange/cell_date.hpp"

namespace plan {

/// Takes a time with its zone off the text, where there is one: `T09:30:00.000Z`, ` 2:30 PM`,
/// ` 下午2:30`, ` 09:30 +0800`. False: something else stands there.
bool take_time(std::string_view text, CellDate& into);

}  // namespace plan
