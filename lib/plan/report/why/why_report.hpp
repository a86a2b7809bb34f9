// SPDX-License-Identifier: MIT
// The report of `plan why`: how a target came about, step by step, with the lines of the book that
// say so.
#pragma once

#include "plan/base/diagnostic.hpp"
#include "plan/document/document.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// What raises the targets: a quota or a tier.
struct WhyRaise {
  Rate factor = Rate::whole(1);
  std::string name{};  // "quota", or the tier's
  Place at{};
};

/// Whose target; none of the three: the company's.
struct WhySubject {
  const Rep* rep = nullptr;
  const Team* team = nullptr;
  const Product* product = nullptr;
  WhyRaise raise{};
};

/// `split` must have been made with its trace; `products` is null unless the subject is a product.
Document why_report(const Book& book, const Year& year, const Split& split,
                    const ProductMonths* products, const Sources& sources,
                    const WhySubject& subject, const Period& period, bool for_people);

}  // namespace plan
