// SPDX-License-Identifier: MIT
// Keys of a YAML file taken out or given another value where they stand; every other byte stays as
// somebody has written it, comments too. What the file means is not asked.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plan/base/diagnostic.hpp"

namespace plan {

struct EntryEdit {
  Place key;                           // the first character of a mapping's key
  std::optional<std::string> value{};  // a scalar as it is to stand there; none: the key goes, with
                                       // its value and the comment behind it
};

/// The bytes with the edits made; places that no key of the file has are passed over. Range: YAML
/// without errors; some key of each mapping stays, or all of the mapping goes.
std::string with_entries_edited(std::string_view bytes, std::span<const EntryEdit> edits);

}  // namespace plan
