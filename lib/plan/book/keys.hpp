// SPDX-License-Identifier: MIT
// THE key table: every key of plan files, once. The strict reader, the nearest-key hint, the
// overlay, the JSON Schema, plan-book(5) and `plan explain` read it. A new key is one row and its
// member.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "plan/base/date.hpp"
#include "plan/base/diagnostic.hpp"
#include "plan/base/money.hpp"
#include "plan/base/period.hpp"
#include "plan/base/rate.hpp"

namespace plan {

/// How a scalar is read.
enum class Type {
  text,      // any text
  id,        // an id; made here
  number,    // an order's: any text of 1 to 64 characters; of the section `of` where it is named
  ref,       // an id of the section that `of` names ("reps", "reps|teams")
  amount,    // in the book's currency; `of` "foreign": it may name another, 5000 USD; "minor":
             // without the parts of its minor unit that a book may keep
  rate,      // 12.5%, 0.125, 3; within `of`, "0-10", where there are such bounds; "0-10%": over
             // 1 only with its percent sign, since it is easily forgotten
  quantity,  // up to 3 decimals; within `of`, "0-100", where there is one
  integer,   // within `of`, "1-12"
  boolean,   // true, false
  date,
  period,
  choice,  // one of `of`, "keep|share"
  moment,  // 2026-03-02T09:30:00+08:00
  time,    // 14:30, as minutes of the day
};

/// How many values a key takes, and in what shape. Sub-records are described under "SECTION.KEY".
enum class Form {
  one,                // key: scalar
  list,               // key: [scalar, ...]
  one_or_list,        // key: scalar, or [scalar, ...]
  record,             // key: {...}
  records,            // key: [{...}, ...]
  dated,              // key: scalar, or [{from, KEY}, ...]
  map,                // key: {NAME: value, ...}; the value's row is "*"
  choice_or_record,   // key: choice, or {...}
  choice_or_weights,  // key: choice, or a list of rates
};

/// identity: required and unique in its list; either: one of the keys so marked is required, and
/// unique in its list.
enum class Need { optional, required, identity, either };
enum class Range {
  any,
  not_negative,
  positive,
  fraction
};  // fraction: 0 to 1; a text that
    // is positive is not blank

/// A scalar that has been read. A choice is its index in `of`.
struct Choice {
  int index = 0;
  std::string text;
};
using Value = std::variant<std::string, Money, Rate, Day, Period, bool, std::int64_t, Choice>;

/// How a value gets into its record; the members that the key's form needs are set.
struct Slot {
  void (*put)(void* record, Value&& value, Place at) = nullptr;
  void (*unread)(void* record, Place at) = nullptr;  // given, but not to be read
  void (*put_dated)(void* record, Place from_at, Day from, Value&& value, Place at) = nullptr;
  void* (*open)(void* record, const std::string& name, Place at) = nullptr;
};

struct Key {
  std::string_view section;  // "reps", "reps.moves", "" for the root
  std::string_view key;      // "*" in the section of a map: any name
  Type type;
  std::string_view of;  // see Type
  Form form;
  Need need;
  Range range;
  std::string_view fallback;  // what holds when it is not given; "" = nothing
  std::string_view help;      // English; shown through tr()
  Slot slot;
  bool personal = false;  // hidden in reports unless asked for
};

/// All rows, in the order in which plan-book(5) shows them.
std::span<const Key> keys();
/// The rows of one section, in order. Empty: no such section.
std::span<const Key> keys_of(std::string_view section);
/// The row of one key; the "*" row of a map's section for any name; null when unknown.
const Key* find_key(std::string_view section, std::string_view key);
const Key* find_key(std::span<const Key> rows, std::string_view key);
/// The types as people read them ("amount", "date", ...).
std::string_view to_string(Type type);

}  // namespace plan
