// SPDX-License-Identifier: MIT
// Texts of other programs as parts of ids, and their digests: the same on every machine, for ever,
// since records are known by them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plan {

/// The text as a part of an id: itself where it can be one, else its letters and digits with a
/// digest of all of it behind, so that no two texts give the same.
std::string id_part(std::string_view text, std::size_t most);
/// Sixty-four bits of a text, in letters and digits.
std::string short_digest(std::string_view text, std::size_t letters);
std::uint64_t digest_of_text(std::string_view text, std::uint64_t seed = 0);

}  // namespace plan
