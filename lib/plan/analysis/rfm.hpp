// SPDX-License-Identifier: MIT
// Recency, frequency and amount of customers, each in fifths among those who ordered in the period.
#pragma once

#include <string_view>
#include <vector>

#include "plan/analysis/customers.hpp"

namespace plan {

/// Each from 1 (the least fifth) to 5; those alike share the better one.
struct Rfm {
  const CustomerRow* row = nullptr;
  int recency = 0, frequency = 0, amount = 0;
};
/// What to make of a customer; stable, shown through tr().
enum class RfmGroup { best, recent, slipping, asleep, middle };
std::string_view to_string(RfmGroup group);
RfmGroup group_of(const Rfm& rfm);

/// Of the rows with an order in the period whose orders and sales are known, by the rows' order.
/// Formula: 1 + floor(5 x (those that are not better, less itself) / all). The rows must outlive
/// it.
std::vector<Rfm> rfm_of(const CustomerFacts& customers);

}  // namespace plan
