// SPDX-License-Identifier: MIT
// What people call kinds of records, their keys and choices. Each may be typed by its title.
#pragma once

#include <string_view>

#include "plan/records/kinds.hpp"

namespace plan {

/// What people call a key of records or one of its choices, English, shown through tr(): mostly
/// the word itself. A kind's title is its name.
std::string_view title_of(const Key& key);
std::string_view title_of(const Key& key, std::string_view choice);
/// The kind of this name or title in any language; null when there is none.
const Kind* find_kind_titled(std::string_view word);
/// The kind that a word of daily life is recorded as: sale, email, 微信; empty when there is none.
/// What it means is not sure enough to be taken, only to be told.
std::string_view everyday_kind(std::string_view word);
/// The key of records of a kind that the word names, by itself or its title in any language; null
/// when there is none. Without a kind: of those that every record takes.
const Key* find_key_titled(const Kind* kind, std::string_view word);
/// The choice that the word names, by itself or its title in any language; the word where none.
std::string_view choice_titled(const Key& key, std::string_view word);

}  // namespace plan
