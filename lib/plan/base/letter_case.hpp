// SPDX-License-Identifier: MIT
// Small and capital letters of all scripts, whatever the locale. ASCII alone: ascii.hpp.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// The text with small letters, each character for itself: ß stays.
std::string small_letters(std::string_view utf8);
/// The form in which texts that differ in case alone are the same: STRASSE and Straße too. Empty
/// where it is not UTF-8.
std::string case_folded(std::string_view utf8);

}  // namespace plan
