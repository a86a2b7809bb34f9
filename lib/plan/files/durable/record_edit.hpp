// SPDX-License-Identifier: MIT
// Records of an activity file by their ids, others in their place; everything else stays as
// somebody has written it.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace plan {

/// The bytes of an activity file with the records of these ids exchanged for lines ("- {...}") or,
/// where the line is empty, taken out. Ids that are not there are passed over. Errors: InputError
/// where the file has no form to which that can be done; `shown` is its name then.
std::string with_records_edited(std::string_view bytes,
                                const std::map<std::string, std::string, std::less<>>& lines,
                                const std::string& shown);

}  // namespace plan
