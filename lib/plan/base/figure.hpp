// SPDX-License-Identifier: MIT
// A figure of a report: an amount, a count, a rate, or the reason why there is none.
#pragma once

#include <cstdint>
#include <string>
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

}  // namespace plan
