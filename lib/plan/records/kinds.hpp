// SPDX-License-Identifier: MIT
// THE kind table: every kind of activity record and the keys that it takes. The reader of
// activities, plan log, plan explain, the JSON Schema and plan-book(5) read it. A new kind is one
// row of kind_table.cpp, the last one, and the Chinese of its name, help and keys; a name in
// RecordKind, before the plain ones, only where code asks for it. A key that no kind had is a row
// of field_table.cpp too.
#pragma once

#include <span>
#include <string_view>

#include "plan/book/keys.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// A kind of record. Keys are rows like those of plan files, of section "activities", without
/// slots; a ref may also name what records make themselves: "deals", "orders", "requests", "tasks".
struct Kind {
  RecordKind kind;            // plain: it has no name in code
  std::string_view name;      // "visit"
  std::string_view help;      // English; shown through tr()
  std::span<const Key> keys;  // its own, besides record_keys()
  std::string_view needs;     // the common key that it requires: "deal", "customer"; "" = none
  bool personal = false;      // about a person: in reports on people only, unless asked for
};

/// All kinds, in the order in which plan-book(5) shows them.
std::span<const Kind> kinds();
/// The row of a kind; null when there is none.
const Kind* find_kind(std::string_view name);

/// The keys that every record takes: date, rep, kind, id, customer, deal, product, region,
/// time, note.
std::span<const Key> record_keys();
/// The row of a key in records of a kind, its own before the common ones; null when it takes no
/// such key.
const Key* find_key(const Kind& kind, std::string_view key);
/// Whether a record of the kind must give the key.
bool needs(const Kind& kind, const Key& key);

}  // namespace plan
