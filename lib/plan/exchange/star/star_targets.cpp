// SPDX-License-Identifier: MIT
// The star's table of targets: those of each day, by person and team.
#include <algorithm>

#include "plan/exchange/star/star_rows.hpp"
#include "plan/facts/targets.hpp"

namespace plan {
namespace {

constexpr StarField<StarTarget> target_fields[] = {
    {{"day", Unit::date, "the day"},
     [](const StarSource&, const StarTarget& of) { return Cell(of.day); }},
    {{"team", Unit::id, "the person's team on that day"},
     [](const StarSource& source, const StarTarget& of) {
       return id_at(source.facts.book.teams, of.team);
     }},
    {{"rep", Unit::id, "the person"},
     [](const StarSource& source, const StarTarget& of) {
       return id_at(source.facts.book.reps, of.rep);
     }},
    {{"target", Unit::money, "the committed sales of that day"},
     [](const StarSource&, const StarTarget& of) { return Cell(Money::minor(of.target)); }},
    {{"quota", Unit::money, "the target raised by over-assign; 0: there is none"},
     [](const StarSource&, const StarTarget& of) { return Cell(Money::minor(of.quota)); }},
};

/// A month at a time: a year's days of a thousand people would be many cells to hold.
void each_of_month(const StarSource& source, const Span& month,
                   const std::function<void(const StarTarget&)>& take) {
  const CountRequest request{.axes = {Axis::team, Axis::rep}, .series = {each_day_of(month)}};
  Tally tally(request.axes, request.series);
  add_targets(source.facts, request, request.series, tally);
  for (const TallyRow& row : tally.rows())
    for (std::size_t p = 0; p < tally.piece_count(); ++p)
      if (const auto& cell = row.cells[p];
          cell && ((*cell)[Sum::target] != 0 || (*cell)[Sum::quota] != 0))
        take({tally.span(0, p).first, row.key[0], row.key[1], (*cell)[Sum::target],
              (*cell)[Sum::quota]});
}

void give_targets(const StarSource& source, const RowSink& sink) {
  StarRows<StarTarget> rows(source, target_fields, sink);
  each_target(source, [&](const StarTarget& target) { rows.add(target); });
}

}  // namespace

void each_target(const StarSource& source, const std::function<void(const StarTarget&)>& take) {
  const FiscalYear fiscal = source.facts.book.fiscal();
  for (const YearTargets& year : source.facts.years)
    for (const Period& month : pieces(fiscal_year(year.number, fiscal).span, Step::month, fiscal))
      each_of_month(source, month.span, take);
}

std::vector<StarTable> star_of_targets() {
  return {{"targets", "targets and quotas of each day, by person and team",
           columns_of<StarTarget>(target_fields), give_targets}};
}

}  // namespace plan
