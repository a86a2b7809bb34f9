// SPDX-License-Identifier: MIT
// Contributions of the plan: targets and quotas of people by day, of products by month. The two are
// two sums: those of products come to the people's, whose targets they are shares of. Where there
// are no shares they are of no product.
#include "plan/exchange/star/star_contribution.hpp"
#include "plan/facts/targets.hpp"

namespace plan {
namespace {

class PlannedRows {
 public:
  explicit PlannedRows(ContributionRows& rows) : rows_(rows), facts_(rows.source().facts) {}

  void give() {
    each_target(rows_.source(), [this](const StarTarget& target) { give(target); });
    const FiscalYear fiscal = facts_.book.fiscal();
    for (const YearTargets& year : facts_.years) {
      std::vector<Span> months;
      for (const Period& month : pieces(fiscal_year(year.number, fiscal).span, Step::month, fiscal))
        months.push_back(month.span);
      give_products({.axes = {Axis::team, Axis::rep, Axis::product}, .series = {months}});
    }
  }

 private:
  void give(const StarTarget& target) {
    StarContribution one = planned(target.rep, target.day);
    at(one.places, Axis::team) = target.team;
    give(one, "target", target.target);
    give(one, "quota", target.quota);
  }

  void give_products(const CountRequest& request) {
    Tally tally(request.axes, request.series);
    add_targets(facts_, request, request.series, tally);
    for (const TallyRow& row : tally.rows())
      for (std::size_t p = 0; p < tally.piece_count(); ++p) {
        if (!row.cells[p]) continue;
        StarContribution one = planned(row.key[1], tally.span(0, p).first);
        at(one.places, Axis::team) = row.key[0];
        facts_.attribution.put_product(row.key[2], one.day, one.places);
        give(one, "product_target", (*row.cells[p])[Sum::target]);
        give(one, "product_quota", (*row.cells[p])[Sum::quota]);
      }
  }

  StarContribution planned(Index rep, Day day) const {
    return {.day = day, .places = facts_.attribution.dims(rep, day), .origin = Origin::plan};
  }

  void give(StarContribution& one, std::string_view sum, std::int64_t value) {
    if (value == 0) return;
    one.sum = sum;
    one.value = value;
    rows_.add(one);
  }

  ContributionRows& rows_;
  const Facts& facts_;
};

}  // namespace

void give_planned(ContributionRows& rows) {
  PlannedRows(rows).give();
}

}  // namespace plan
