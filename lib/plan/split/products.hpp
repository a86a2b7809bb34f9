// SPDX-License-Identifier: MIT
// The split by product: the company's months over products, and each month of seats x products with
// both margins exact.
#pragma once

#include <array>
#include <vector>

#include "plan/split/split.hpp"

namespace plan {

/// Product months in minor units of the currency: for each product of the book, in its order.
struct ProductMonths {
  std::vector<std::array<std::int64_t, 12>> units;
};

/// Whether any product has a share, or a pin in the year: else there is no split by product.
bool is_split_by_product(const Book& book, const Year& year);

/// The company's months over products: pins over their free months by season, the rest of each
/// month by share with carry. Range: is_split_by_product(). Errors: pin-over-parent,
/// pins-leave-rest.
ProductMonths product_months(const Book& book, const Year& year, const Split& split,
                             const Rate& factor, Diagnostics& findings);

/// One month's amounts, as Money counts them, seat x products + product: every seat's and every
/// product's month exact. The carry runs over the seats in their order.
std::vector<std::int64_t> product_cells(const Split& split, const ProductMonths& products,
                                        int month);

}  // namespace plan
