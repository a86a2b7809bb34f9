// SPDX-License-Identifier: MIT
// Numbers and addresses of people within a text, known by their shape alone: what a note should not
// hold, and what is masked where a report leaves the house.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

enum class PersonalKind { mobile, identity_card, bank_card, mail };

/// Bytes of a text; `hidden` of them are masked: a number shows its first three and last four
/// digits, an address its first character and its domain.
struct PersonalPart {
  PersonalKind kind;
  std::size_t begin = 0, end = 0;
  std::size_t hidden_begin = 0, hidden_end = 0;
};

/// What makes digits somebody's number: their shape, which is enough to hide them, or besides the
/// check digit where such a number has one, before somebody is told of it.
enum class Proof { shape, check_digit };

/// All of them, in the text's order, none over another: mobile numbers of mainland China, with 86
/// before them or not; identity cards' (GB 11643-1999, or of 15 digits) and bank cards' numbers
/// (ISO/IEC 7812-1); mail addresses. Digits may stand together or as people group them, with one
/// blank, dot or hyphen between; full-width ones count.
std::vector<PersonalPart> personal_parts(std::string_view text, Proof proof);

/// The text with their hidden bytes masked: "138****8000", "z***@example.org".
std::string masked(std::string_view text);

}  // namespace plan
