// SPDX-License-Identifier: MIT
// A figure of a report: an amount, a count, a rate, or the reason why there is none.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "plan/base/money.hpp"
#include "plan/base/rate.hpp"

namespace plan {

/// No value, and why ("no target", "base is 0"): shown as n/a with the reason below the table.
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
