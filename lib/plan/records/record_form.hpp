// SPDX-License-Identifier: MIT
// A record as it is written: its keys and values, read, but not yet held against a book. A thing of
// the book is the id that was written, an amount its digits and the currency that it names. So what
// was read of a file stays true whatever becomes of plan.yaml. What a form means is resolver.hpp's.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/records/record.hpp"

namespace plan {

struct RecordField;

/// A key and its value as they stand in the file. The views belong to the caller.
struct Field {
  enum class Shape : std::uint8_t { scalar, null, other };  // other: a list or a mapping
  std::string_view key;
  std::string_view text;
  Place key_at;
  Place at;
  Shape shape = Shape::scalar;
  const RecordField* row = nullptr;  // the key's, where somebody has looked it up already
  bool plain = false;                // stands in a file without quotes
};

/// `1200.50 USD`: 120050, 2 decimals, USD. What the currency makes of it is not judged here.
struct AmountForm {
  std::int64_t digits = 0;
  std::uint8_t decimals = 0;           // WrittenAmount::unfit: too many for any currency
  std::array<char, 3> currency = {0};  // ISO 4217; begins with NUL: the book's
  bool operator==(const AmountForm&) const = default;
};

/// Names of things of the book are numbers of FormBlock::ids, all others of FormBlock::names.
struct RecordForm : RecordValues {
  Index rep = absent;
  Index customer = absent;
  Index product = absent;
  Index region = absent;
  Index stage = absent;
  Index category = absent;
  Index course = absent;
  AmountForm amount;
  AmountForm cost;
  bool sound = true;  // all of its keys could be read
};

/// The forms of a file or of a part of one.
struct FormBlock {
  std::vector<RecordForm> forms;
  Names ids;    // of things of the book
  Names names;  // that records make themselves
  std::vector<RecordText> texts;
  std::vector<OwnValue> own;  // of keys that no kind has, whatever they are
};

}  // namespace plan
