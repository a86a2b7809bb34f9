// SPDX-License-Identifier: MIT
// The measures that keys of a book may name: of goals, and of scorecards.
#pragma once

#include <string_view>

namespace plan {

inline constexpr std::string_view measure_names =
    "sales|quantity|orders|average_order|payments|collection_rate|cost|margin|margin_rate|"
    "expenses|expense_rate|profit|profit_rate|won|lost|closed|close_rate|close_rate_value|"
    "conversion_rate|cycle_days|contacts|calls|visits|visits_existing|customers_new|"
    "customers_lost|customers_active|retention_rate|deal_follow_up_rate|customer_follow_up_rate|"
    "report_rate|task_rate|response_rate|training_hours|training_rate|conduct|attainment|"
    "quota_attainment|growth|rating";
/// Growth is of two periods and a rating of one item: neither is anybody's goal.
inline constexpr std::string_view goal_names =
    measure_names.substr(0, measure_names.find("|growth"));

}  // namespace plan
