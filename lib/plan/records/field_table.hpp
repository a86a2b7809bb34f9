// SPDX-License-Identifier: MIT
// THE field table: every key of records once, with the members that hold its value, read (of
// RecordForm) and resolved (of Record). The form reader, the resolver and the way back to a line go
// by it. How a value is written is the Type of its row in the kind table. A new key is one row here
// and its row there; keys that no kind has together may share a member.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "plan/records/kinds.hpp"
#include "plan/records/record.hpp"
#include "plan/records/record_form.hpp"

namespace plan {

/// The kind itself.
struct OfKind {};
/// A text, kept apart (RecordText).
struct OfText {};
/// An amount: as written, and in minor units of its currency.
struct OfAmount {
  AmountForm RecordForm::*written;
  std::int64_t Record::*minor;
  std::uint8_t Record::*currency;
};
/// A thing of the book: its id, and its place in the section that the key names. One of the two
/// places is there.
struct OfThing {
  std::string_view unknown;  // the code of an id that the book lacks
  Index RecordForm::*id;
  Index Record::*place;
  std::uint16_t Record::*short_place = nullptr;
};
/// A name that records make themselves; of a key of type text the text is kept apart too.
using OfName = Index RecordValues::*;
using OfChoice = std::uint8_t RecordValues::*;
using OfCount = std::int32_t RecordValues::*;  // days since 1970-01-01, ones or thousandths
using OfLongCount = std::int64_t RecordValues::*;

struct RecordField {
  std::string_view key;
  RecordKey name;  // its number; a row of the table that nobody asks for by name says plain
  std::variant<OfKind, OfText, OfAmount, OfThing, OfName, OfChoice, OfCount, OfLongCount> member;
};

/// All rows; a row's place is its bit in RecordValues::given. At most 64.
std::span<const RecordField> record_fields();
/// The row of "date"; null for a key that no kind has.
const RecordField* find_field(std::string_view key);
inline RecordKey key_of(const RecordField& field) {
  return field.name;
}
std::string_view to_string(RecordKey key);

/// What the kind table says of the key in records of a kind; null when the kind takes no such key.
const Key* key_row(RecordKind kind, RecordKey key);

/// What the kind table says of one kind.
struct KeysOfKind {
  std::vector<const Key*> rows;  // by RecordKey; null: the kind takes no such key
  std::uint64_t needed = 0;      // the keys that its records must give, a bit for each
};
const KeysOfKind& keys_of(RecordKind kind);

}  // namespace plan
