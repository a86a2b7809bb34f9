// SPDX-License-Identifier: MIT
// What the verbs about targets share: the year, its figures by the options, the stop on errors.
#pragma once

#include "plan/session.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// The book's year of this number, else of as-of. Errors: UsageError that names the years there
/// are.
const Year& planned_year(Session& session, const std::optional<int>& number);

/// What the options raise the target by: --quota, --tier, else 1. Errors: UsageError.
Rate factor_of(const Options& options, const Year& year);

/// Sales of the years from which the year's season is learned, in the book's activities. Errors:
/// InputError.
PastSales learned_sales(Session& session, const Year& year);

/// A year's figures; products only when asked for.
struct Figures {
  Split split;
  std::optional<ProductMonths> products;
};
/// Errors: InputError with everything that keeps the year from being split.
Figures figures_of(Session& session, const Year& year, SplitRequest request, bool products);

}  // namespace plan
