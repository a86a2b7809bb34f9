// SPDX-License-Identifier: MIT
// Into which file plan log writes a record.
#pragma once

#include <string>
#include <string_view>

#include "plan/base/date.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// The path of book.log, else its default, for a record of this day and rep; relative to the book.
std::string log_path(const Profile& profile, Date date, std::string_view rep);

}  // namespace plan
