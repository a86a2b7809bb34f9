// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_asking.hpp"

#include <algorithm>
#include <utility>

#include "plan/report/measure_cells.hpp"

namespace plan {

SummaryAsking::SummaryAsking(const Book& book, const SummaryRequest& request)
    : book_(book),
      request_(request),
      workdays_(book.workdays()),
      until_(std::min(request.period.span.last, request.as_of)) {}

std::vector<Stretch> SummaryAsking::stretches() const {
  const Period whole = stretch();
  std::vector<Stretch> found{{"period", whole.name, whole}};
  const Step own = request_.period.step.value_or(Step::month);
  constexpr std::pair<Step, std::string_view> longer[] = {{Step::month, "month to date"},
                                                          {Step::quarter, "quarter to date"},
                                                          {Step::year, "year to date"}};
  for (const auto& [step, title] : longer) {
    if (step >= own) continue;
    const Day first = period_of(until_, step, book_.fiscal()).span.first;
    found.push_back(
        {std::string(to_string(step)),
         text(title),
         {to_string(Date(first)) + ".." + to_string(Date(until_)), {}, {first, until_}, step}});
  }
  return found;
}

Period SummaryAsking::stretch() const {
  const Period& period = request_.period;
  const Span days = so_far(period, request_.as_of);
  if (days.empty() || days == period.span) return period;
  return {stretch_name(period, days), {}, days, period.step};
}

MeasureRequest SummaryAsking::needs(std::span<const std::string_view> keys, Axis axis,
                                    const Period& period,
                                    Comparison (*beside)(const Period&,
                                                         const ComparisonContext&)) const {
  MeasureRequest needs{{}, {axis}, period, {period}, {}, request_.filter};
  for (const std::string_view key : keys) {
    const Measure* measure = find_measure(key);
    if (fits(*measure)) needs.measures.push_back(measure);
  }
  if (beside) {
    const Comparison made =
        beside(period, {book_.fiscal(), workdays_, request_.as_of, request_.align});
    needs.comparisons = {made, made};
  }
  return needs;
}

Span so_far(const Period& period, Day as_of) {
  return common(period.span, {period.span.first, as_of});
}

/// Whether the measure can be kept to what the filter lets in.
bool SummaryAsking::fits(const Measure& measure) const {
  for (std::size_t axis = 0; axis < axis_count; ++axis)
    if (request_.filter.has(static_cast<Axis>(axis)) &&
        !takes(measure, static_cast<Axis>(axis), book_))
      return false;
  return true;
}

}  // namespace plan
