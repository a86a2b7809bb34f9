// SPDX-License-Identifier: MIT
// A small cached text, which says by a checksum what it is of and that it is whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plan {

/// The text behind its checksum. `of`: what it was made from.
std::string checked_text(std::string_view text, std::string_view of);
/// The text again; nothing where the bytes are not whole, of something else, or of another build.
std::optional<std::string_view> text_checked(std::string_view bytes, std::string_view of);

}  // namespace plan
