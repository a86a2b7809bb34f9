// SPDX-License-Identifier: MIT
#include "plan/base/figure.hpp"

#include "plan/base/tr.hpp"

namespace plan {
namespace {

struct Units {
  std::int64_t operator()(std::int64_t number) const { return number; }
  std::int64_t operator()(Money amount) const { return amount.minor(); }
  std::int64_t operator()(Quantity quantity) const { return quantity.thousandths; }
  std::int64_t operator()(const Rate&) const { return 0; }
  std::int64_t operator()(const NotAvailable&) const { return 0; }
};

struct Number {
  const Currency& currency;
  std::optional<Rate> operator()(std::int64_t number) const { return Rate::whole(number); }
  std::optional<Rate> operator()(Money amount) const {
    return Rate(amount.minor(), currency.units_per_major());
  }
  std::optional<Rate> operator()(Quantity quantity) const {
    return Rate(quantity.thousandths, 1000);
  }
  std::optional<Rate> operator()(const Rate& rate) const { return rate; }
  std::optional<Rate> operator()(const NotAvailable&) const { return {}; }
};

}  // namespace

NotAvailable none(std::string_view reason) {
  return {std::string(tr(reason))};
}

std::optional<Rate> number_in(const Figure& figure, const Currency& currency) {
  return std::visit(Number{currency}, figure);
}

std::int64_t units_of(const Figure& figure) {
  return std::visit(Units(), figure);
}

Figure like(const Figure& figure, std::int64_t units) {
  if (std::holds_alternative<Money>(figure)) return Money::minor(units);
  if (std::holds_alternative<Quantity>(figure)) return Quantity{units};
  return units;
}

}  // namespace plan
