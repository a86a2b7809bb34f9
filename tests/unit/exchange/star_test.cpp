// SPDX-License-Identifier: MIT
#include "plan/exchange/star/star.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "plan/exchange/star/star_views.hpp"

namespace plan {
namespace {

const ViewFigure* figure(std::string_view key) {
  const auto& all = star_figures();
  const auto found = std::ranges::find(all, key, &ViewFigure::name);
  return found == all.end() ? nullptr : &*found;
}

using Terms = std::vector<std::pair<std::string, std::int64_t>>;

}  // namespace

TEST_CASE("what measures add up is found by asking them") {
  CHECK(figure("sales")->terms == Terms{{"ordered", 1}, {"returned", -1}});
  CHECK(figure("closed")->terms == Terms{{"won", 1}, {"lost", 1}});
  CHECK(figure("difference")->terms == Terms{{"ordered", 1}, {"returned", -1}, {"target", -1}});
  REQUIRE(figure("cost")->none_alone.size() == 1);
  CHECK(figure("cost")->none_alone.front().first == "costless");
  CHECK(figure("cost")->none_alone.front().second ==
        std::vector<std::string>{"known_sales", "known_cost"});
  CHECK(figure("profit")->none_with == std::vector<std::string>{"costless"});
  CHECK(figure("lost_amount")->none_with == std::vector<std::string>{"lost_without_amount"});
  CHECK(figure("customers_active")->terms == Terms{{"buyers", 1}});
}

TEST_CASE("rates are of the measures that their rows name, and of no others") {
  CHECK(figure("close_rate")->part == "won");
  CHECK(figure("close_rate")->base == "closed");
  CHECK(figure("attainment")->base == "target");
  // not its first part by its second; what looks back; what has bounds; what stands at the end
  for (const char* key : {"close_rate_value", "retention_rate", "conduct", "open_deals",
                          "needed_per_day", "average_order", "projection"})
    CHECK_MESSAGE(figure(key) == nullptr, std::string(key));
}

TEST_CASE("tables and columns have names of their own, that every engine takes") {
  std::set<std::string_view> tables;
  for (const StarTable& table : star_tables()) {
    CHECK_MESSAGE(tables.insert(table.name).second, table.name);
    std::set<std::string_view> columns;
    for (const StarColumn& column : table.columns) {
      CHECK_MESSAGE(columns.insert(column.key).second, table.name, ".", column.key);
      CHECK(column.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
    }
  }
}

}  // namespace plan
