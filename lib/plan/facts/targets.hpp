// SPDX-License-Identifier: MIT
// The plan's figures beside the facts: targets and quotas of any days into a tally.
#pragma once

#include <span>

#include "plan/facts/count.hpp"
#include "plan/split/products.hpp"

namespace plan {

/// A year as it was split. Products are null where nothing is split by product.
struct YearTargets {
  int number = 0;
  const Split* target = nullptr;
  const Split* quota = nullptr;  // null: the year has none
  const ProductMonths* products = nullptr;
  const ProductMonths* quota_products = nullptr;
};

/// Adds target, quota and target to date to the cells of a tally whose axes can have them, and
/// marks who is present. `spans`: the days of each series' pieces whose target counts (those of a
/// period that is compared with are not cut, though its facts are). Years without a plan are marked
/// as gaps.
void add_targets(const Book& book, std::span<const YearTargets> years, const CountRequest& request,
                 const std::vector<std::vector<Span>>& spans, Tally& tally);

/// Marks who is employed in each piece of the first series, by company, team and rep.
void mark_present(const Book& book, const Attribution& attribution, const FactFilter& filter,
                  Tally& tally);

}  // namespace plan
