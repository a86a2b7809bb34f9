// SPDX-License-Identifier: MIT
#include "plan/report/why/why_shares.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/document/table_of.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// A word that stands among the figures of its group.
Column worded(std::string key, std::string_view title, const std::string& group) {
  Column column{std::move(key), text(title), Unit::text, group};
  column.role = Role::figure;
  return column;
}

Cell unless_zero(Money amount) {
  return amount == Money() ? Cell(Blank()) : Cell(amount);
}

}  // namespace

Table why_shares(const std::vector<WhyShare>& shares, bool teams) {
  const auto any = [&](auto is) { return std::ranges::any_of(shares, is); };
  TableOf<WhyShare> table("shares", text("the same steps of each month"));
  table.all({"month", text("month"), Unit::id}, &WhyShare::month);
  if (teams) table.all({"team_name", text("team")}, &WhyShare::team);
  const std::string pool = text("what is shared"), own = text("the part of it");
  if (any([](auto& one) { return !one.season.empty(); }))
    table.all(worded("season", "by season", pool), &WhyShare::season);
  table.all({"has", text("amount"), Unit::money, pool}, &WhyShare::has);
  if (any([](auto& one) { return one.has != one.left; })) {
    table.all({"pinned", text("pinned"), Unit::money, pool},
              [](auto& one) { return unless_zero(one.left - one.has); });
    table.all({"left", text("left to share"), Unit::money, pool}, &WhyShare::left);
  }
  table.all(worded("weight", "weight", own), &WhyShare::weight);
  table.all(worded("part", "of all weights", own), &WhyShare::part);
  table.all({"exact", text("exact"), Unit::money, own}, &WhyShare::exact);
  if (any([](auto& one) { return one.carried != Money() || one.carries != Money(); })) {
    table.all({"carried", text("carried over"), Unit::money, own},
              [](auto& one) { return unless_zero(one.carried); });
    table.all({"carries", text("carried on"), Unit::money, own},
              [](auto& one) { return unless_zero(one.carries); });
  }
  table.all({"target", text("target"), Unit::money, own}, &WhyShare::cell);
  return table.of(shares);
}

}  // namespace plan
