// SPDX-License-Identifier: MIT
#include "plan/facts/measures.hpp"

namespace plan {
namespace {

constexpr Measure table[] = {
    {"target", "target", "money",
     "the committed sales: the year's target shared by season, shares, presence and pins",
     "company team rep product", Reach::plan},
    {"quota", "quota", "money",
     "the target raised once by over-assign and split the same way, with its own exact sums",
     "company team rep product", Reach::plan},
};

}  // namespace

std::span<const Measure> measures() {
  return table;
}

const Measure* find_measure(std::string_view key) {
  for (const Measure& measure : table)
    if (measure.key == key) return &measure;
  return nullptr;
}

std::string_view to_string(Reach reach) {
  constexpr std::string_view names[] = {"the plan alone", "the period's records",
                                        "all records so far"};
  return names[static_cast<std::size_t>(reach)];
}

}  // namespace plan
