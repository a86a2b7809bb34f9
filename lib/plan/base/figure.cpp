// SPDX-License-Identifier: MIT
#include "plan/base/figure.hpp"

namespace plan {
namespace {

struct Units {
  std::int64_t operator()(std::int64_t number) const { return number; }
  std::int64_t operator()(Money amount) const { return amount.minor(); }
  std::int64_t operator()(Quantity quantity) const { return quantity.thousandths; }
  std::int64_t operator()(const Rate&) const { return 0; }
  std::int64_t operator()(const NotAvailable&) const { return 0; }
};

}  // namespace

std::int64_t units_of(const Figure& figure) {
  return std::visit(Units(), figure);
}

Figure like(const Figure& figure, std::int64_t units) {
  if (std::holds_alternative<Money>(figure)) return Money::minor(units);
  if (std::holds_alternative<Quantity>(figure)) return Quantity{units};
  return units;
}

}  // namespace plan
