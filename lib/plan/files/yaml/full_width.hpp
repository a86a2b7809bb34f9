// SPDX-License-Identifier: MIT
// Full-width punctuation where YAML wants its ASCII twin: the commonest slip of people who type
// Chinese. In running text it is left alone; what counts as syntax is decided here.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace plan {

/// A full-width character and the ASCII one that should stand there.
struct Slip {
  std::size_t offset = 0;   // byte in the text asked about
  std::string_view found;   // the character
  std::string_view wanted;  // `: ` or `, ` or a bracket
};

/// In a line that YAML refuses: a colon behind a key, a comma before one, a bracket that opens a
/// value or ends the line. Quoted text and comments are passed over.
std::optional<Slip> slip_in_line(std::string_view line);

/// In a plain value that YAML took for text: a known key with a full-width colon behind it, or a
/// full-width bracket at its beginning. Nothing where `key` takes text.
std::optional<Slip> slip_in_value(std::string_view value, std::string_view key);

/// In a key: its first full-width character.
std::optional<Slip> slip_in_key(std::string_view key);

}  // namespace plan
