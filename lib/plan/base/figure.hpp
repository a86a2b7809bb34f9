// SPDX-License-Identifier: MIT
// A figure of a report: an amount, a count, a rate, or the reason why there is none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "plan/base/money.hpp"
#include "plan/base/rate.hpp"

namespace plan {

/// No value, and why ("no sales", "the target is 0"), in the reader's language: shown as n/a, the
/// reasons numbered below the table (write/sheet). A measure says it (facts/measures), a sum that
/// is not known or a base (facts/measured), growth (facts/comparison), or a report.
struct NotAvailable {
  std::string reason;
  bool operator==(const NotAvailable&) const = default;
};
struct Quantity {
  std::int64_t thousandths = 0;
  bool operator==(const Quantity&) const = default;
};
using Figure = std::variant<NotAvailable, std::int64_t, Money, Rate, Quantity>;

/// No figure, for an English reason that tr() knows.
NotAvailable none(std::string_view reason);
/// Why there is no figure; null where there is one.
inline const NotAvailable* lacking(const Figure& figure) {
  return std::get_if<NotAvailable>(&figure);
}

/// The figure as a number, amounts in the currency itself; none where there is none.
std::optional<Rate> number_in(const Figure& figure, const Currency& currency);
/// The whole number behind a figure, in its own smallest unit; 0 of a rate and of none.
std::int64_t units_of(const Figure& figure);
/// So many units as a figure of the same sort. Range: a count, an amount or a quantity.
Figure like(const Figure& figure, std::int64_t units);

}  // namespace plan
