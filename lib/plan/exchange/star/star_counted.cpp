// SPDX-License-Identifier: MIT
// Contributions of what happens on days, as the one pass over the records counts it, and of what
// history tells.
#include <algorithm>

#include "plan/exchange/star/star_contribution.hpp"
#include "plan/exchange/star/star_views.hpp"

namespace plan {
namespace {

/// Sums to which a record makes a row even where it adds nothing: a report shows it, as 0.
constexpr SumSet shown_at_zero = (Sum::ordered | Sum::returned) | Sum::expenses | Sum::payments |
                                 Sum::lost | Sum::training_hours | Sum::won_amount;

class CountedRows {
 public:
  explicit CountedRows(ContributionRows& rows) : rows_(rows), facts_(rows.source().facts) {}

  void give() {
    const Span told = days_told(facts_);
    std::vector<CountRequest> months;
    for (const Period& month :
         pieces({told.first, std::min(told.last, facts_.as_of)}, Step::month, {}))
      months.push_back(
          {.axes = rows_.axes(), .series = {each_day_of(month.span)}, .sums = told_sums()});
    count_in_turn(facts_, rows_.source().standing, months,
                  [this](const Tally& tally) { give(tally, Origin::records); });
    if (facts_.book.history.empty()) return;
    for (const CountRequest& month : months) {
      Tally tally(month.axes, month.series);
      count_history(facts_, month, tally);
      give(tally, Origin::history);
    }
  }

 private:
  void give(const Tally& tally, Origin origin) {
    for (const TallyRow& row : tally.rows())
      for (std::size_t p = 0; p < tally.piece_count(); ++p)
        if (row.cells[p])
          give({.day = tally.span(0, p).first, .origin = origin}, row, *row.cells[p]);
  }

  void give(StarContribution one, const TallyRow& row, const TallyCell& cell) {
    one.places.fill(absent);
    for (std::size_t i = 0; i < rows_.axes().size(); ++i)
      at(one.places, rows_.axes()[i]) = row.key[i];
    const SumSet at_zero = one.origin == Origin::records ? cell.touched & shown_at_zero : 0;
    for (const StarSum& sum : star_sums())
      if (sum.sum != Sum::cycle_days && (cell[sum.sum] != 0 || holds(at_zero, sum.sum)))
        give(one, sum.name, cell[sum.sum], Blank{});
    for (const std::int32_t cycle : cell.cycles) give(one, "cycle_days", cycle, Blank{});
    give_things(one, "buyers", cell.buyers,
                [&](Index place) { return *facts_.book.customers[place].id; });
    give_things(one, "orders", cell.orders, [](Index order) { return std::to_string(order + 1); });
  }

  template <class Named>
  void give_things(StarContribution& one, std::string_view sum, std::vector<Index> things,
                   const Named& named) {
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
    for (const Index thing : things) give(one, sum, 1, std::string(named(thing)));
  }

  void give(StarContribution& one, std::string_view sum, std::int64_t value, Cell thing) {
    one.sum = sum;
    one.value = value;
    one.thing = std::move(thing);
    rows_.add(one);
  }

  ContributionRows& rows_;
  const Facts& facts_;
};

}  // namespace

void give_counted(ContributionRows& rows) {
  CountedRows(rows).give();
}

}  // namespace plan
