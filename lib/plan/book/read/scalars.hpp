// SPDX-License-Identifier: MIT
// From the raw text of a scalar to its value, by the type that a key's row states. Our own readers:
// no YAML library ever decides what `no`, `010` or `1:30` is.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/result.hpp"
#include "plan/book/keys.hpp"

namespace plan {

/// What single values are read against.
struct ScalarContext {
  const Currency* currency = nullptr;  // never null
  FiscalYear fiscal;
};

/// The scalar's value. Errors: bad-amount, too-many-decimals, amount-overflow, bad-number,
/// bad-date, bad-period, bad-id, bad-order-number, bad-boolean, bad-choice (with the nearest),
/// bad-moment, bad-time, out-of-range, blank-text, full-width.
Result<Value> read_scalar(std::string_view text, const Key& key, const ScalarContext& context);

/// A rate within the bounds that a rate's row states (keys.hpp). Errors: bad-number, out-of-range.
Result<Rate> read_rate(std::string_view text, std::string_view of);

/// The text as a finding names it: in quotation marks, escaped, cut after 60 characters.
std::string quote(std::string_view text);

/// The warning about an id that other readers of YAML would change (is_changed_elsewhere).
Diagnostic unquoted_id(std::string_view id, Place at);

/// That the text is none of the words: bad-choice, with the nearest.
Refusal refuse_choice(std::string_view text, std::span<const std::string_view> words);
/// That a text is blank which is to be read: blank-text.
Refusal refuse_blank();

/// Whether the text holds nothing but white space.
bool is_blank(std::string_view text);

/// The words of a row's `of`: "keep|share" -> keep, share.
std::vector<std::string_view> choices(std::string_view of);

}  // namespace plan
