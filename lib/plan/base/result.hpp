// SPDX-License-Identifier: MIT
// A value, or the reason why a text has none. For readers of single values (amounts, dates,
// periods): they know nothing of files, so the caller adds the place.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>

#include "plan/base/said.hpp"

namespace plan {

/// Why a text is not a value: `code` (kebab-case, stable), `text` says what is wrong, `hint` what
/// to write instead (may be empty).
struct Refusal {
  std::string code;
  Said text;
  Said hint;
  std::size_t offset = 0;  // byte in the text where the trouble begins
};

/// Either a T or a Refusal. `*result` asserts that there is a value.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}            // NOLINT: a value is a result
  Result(Refusal refusal) : content_(std::move(refusal)) {}  // NOLINT: so is a refusal
  explicit operator bool() const { return content_.index() == 0; }
  const T& operator*() const { return std::get<0>(content_); }
  const T* operator->() const { return &std::get<0>(content_); }
  const Refusal& refusal() const { return std::get<1>(content_); }

 private:
  std::variant<T, Refusal> content_;
};

}  // namespace plan
