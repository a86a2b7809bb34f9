// SPDX-License-Identifier: MIT
// What the values of an export's columns say: that a deal is won or lost, that an order is none,
// that somebody was called, that a row adds up others, that nothing stands there.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// What becomes of a row whose stage or status has the word.
enum class RowState {
  open,
  won,
  lost,
  cancelled,
  none,     // a draft, deleted
  pending,  // not done yet: of a deal the same as open
  offered,  // not ordered yet: of a deal the same as open
};
RowState state_said(std::string_view word);

/// The kind of record of a contact that the word names ("call", "visit", "message", "demo",
/// "quote"); empty: no contact.
std::string_view contact_kind(std::string_view word);

/// Whether the cell's text begins as the first of a row that adds up others.
bool begins_total(std::string_view cell);
/// Whether the cell says that nothing stands there: n/a, --, (No value).
bool says_nothing(std::string_view cell);
/// Whether the word says that an invoice or order is taken back: 1, true, 红字, Credit Note.
bool says_return(std::string_view word);
/// Whether the word says that something planned was done: Completed, 已完成; and that it was not.
bool says_done(std::string_view word);
bool says_undone(std::string_view word);
/// Whether the word says no: false, 0, 否.
bool says_no(std::string_view word);

/// In lower case, signs and blanks in a row as one blank.
std::string plain_word(std::string_view word);

}  // namespace plan
