// SPDX-License-Identifier: MIT
// plan forecast: what is likely to be sold in the months to come, and where the year lands.
#include "plan/report/forecast_report.hpp"

#include <algorithm>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"

namespace plan {
namespace {

Words method_keys() {
  Words keys{forecasting::combination};
  for (const forecasting::Method& method : forecasting::methods()) keys.push_back(method.key);
  return keys;
}

constexpr Option own_options[] = {
    {.name = "--horizon",
     .value = "N",
     .help = "how many months, 1 to 36, from the first that is not over; 12 without it",
     .target = &Options::horizon},
    {.name = "--by",
     .value = "AXES",
     .completes = Completes::plan_axes,
     .help = "the rows: company, team, rep, product, or several in order",
     .fallback = "company",
     .target = &Options::by},
    {.name = "--method",
     .value = "METHOD",
     .choices = method_keys,
     .help = "this method instead of the best choice",
     .target = &Options::method},
};

constexpr std::string_view keys[] = {"sales", "target", "weighted", "projection"};
constexpr int most_months = 36;

int horizon_of(const Query& query) {
  const int months = query.options.horizon.value_or(12);
  if (months < 1 || months > most_months)
    throw UsageError(said("--horizon {} is no number of months", months), said("1 to 36"));
  return months;
}

/// Whether the measure takes the axes and the filter of the query.
bool told(const Measure& measure, const Query& query) {
  bool all =
      std::ranges::all_of(query.axes, [&](Axis axis) { return takes(measure, axis, *query.book); });
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const Axis axis = static_cast<Axis>(i); query.filter.has(axis))
      all = all && takes(measure, axis, *query.book);
  return all;
}

MeasureRequest request_of(const Query& query, Period whole, std::vector<Period> pieces,
                          std::initializer_list<std::string_view> measures) {
  MeasureRequest request;
  request.axes = query.axes;
  request.filter = query.filter;
  request.whole = std::move(whole);
  request.pieces = std::move(pieces);
  for (const std::string_view key : measures)
    if (const Measure& measure = *find_measure(key); told(measure, query))
      request.measures.push_back(&measure);
  return request;
}

MeasureRequest by_month(const Query& query, Span span,
                        std::initializer_list<std::string_view> measures) {
  return request_of(
      query, {to_string(month_of(span.first)) + ".." + to_string(month_of(span.last)), {}, span},
      pieces(span, Step::month, query.book->fiscal()), measures);
}

int run(const Query& query, Session& session) {
  const int horizon = horizon_of(query);
  const FiscalYear fiscal = query.book->fiscal();
  const Period year = fiscal_year(fiscal_year_of(query.as_of, fiscal), fiscal);
  const Month open = first_open_month(query.as_of);
  const Month last = std::max(open + (horizon - 1), month_of(year.span.last));
  const MeasureRequest requests[] = {
      by_month(query, forecast_basis(query.as_of), {"sales"}),
      by_month(query, {open.span().first, last.span().last},
               {"weighted", "projection", "target", "target_to_date"}),
      request_of(query, year, {year}, {"sales", "projection", "target", "target_to_date"})};
  const HeldFacts facts = facts_of(session, requests);
  Survey found = survey(*facts, {requests[0], requests[1], requests[2]});
  const ForecastView view{static_cast<std::size_t>(horizon), query.options.method,
                          session.for_people()};
  return session.emit(
      forecast_report({found.measured[0], found.measured[1], found.measured[2]}, view));
}

}  // namespace

extern const Verb forecast_verb{
    .name = "forecast",
    .group = Verb::Group::look,
    .rank = 8,
    .help = "expected sales by month with intervals; the methods compared; where the year lands",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = keys,
    .examples = {{{"plan forecast --horizon 3", "the next three months, and the year's landing"},
                  {"plan forecast --by team --table landing", "where each team lands"}}},
    .run = run,
};

}  // namespace plan
