// SPDX-License-Identifier: MIT
// Who bought something before activities were kept, as the book's history tells it by customer.
#pragma once

#include <optional>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

/// The days of the line of history that ends first, and of the one that ends last.
struct PurchasesTold {
  Span first{}, last{};
};
/// One a customer of the book, whichever view tells it; none where no line names it with sales or
/// orders.
std::vector<std::optional<PurchasesTold>> purchases_told(const Book& book);

}  // namespace plan
