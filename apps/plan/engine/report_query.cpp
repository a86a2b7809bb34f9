// SPDX-License-Identifier: MIT
#include "plan/engine/report_query.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/engine/engine_book.hpp"
#include "plan/engine/joined_books.hpp"
#include "plan/exchange/star/star_figures.hpp"
#include "plan/query/where.hpp"
#include "plan/write/sql/sql_query.hpp"

namespace plan {
namespace {

/// What rests on the day when a deal is to close is no sum of days; targets of products are of
/// whole months.
SumSet sums_of_statement(const MeasureRequest& request) {
  const bool by_product =
      request.filter.has(Axis::product) || std::ranges::count(request.axes, Axis::product) > 0;
  const SumSet all = (told_sums() | at_end_sums | Sum::target_to_date) & ~set_of(Sum::weighted);
  return by_product ? all & ~target_sums : all;
}

std::string listed(const std::vector<const Measure*>& measures) {
  std::string list;
  for (const Measure* measure : measures)
    list.append(list.empty() ? "" : ", ").append(measure->key);
  return list;
}

std::string column_of(Axis axis, Session& session) {
  const EngineBook* engine = session.engine();
  return told_in(axis, session.book(), engine && engine->sums().known().joined);
}

QueryFilter filter_on(Axis axis, const FactFilter& filter, Session& session) {
  const AxisValues values(axis, session.book(), session);
  QueryFilter made{column_of(axis, session), {}, filter.admits(axis, absent)};
  for (Index place = 0; place < values.size(); ++place)
    if (filter.admits(axis, place)) made.values.push_back(values.id(place));
  return made;
}

std::vector<QueryFilter> filters_of(const FactFilter& filter, Session& session) {
  const EngineBook* engine = session.engine();
  std::vector<QueryFilter> filters{
      {"book", engine ? engine->sums().known().names
                      : std::vector<std::string>{*session.book().profile.name}}};
  for (std::size_t axis = 0; axis < axis_count; ++axis)
    if (filter.has(static_cast<Axis>(axis)))
      filters.push_back(filter_on(static_cast<Axis>(axis), filter, session));
  return filters;
}

void add_pieces(const MeasureRequest& request, FigureQuery& query) {
  for (const Period& piece : request.pieces)
    query.pieces.push_back({piece.name, piece.span, piece.span});
  for (std::size_t p = 0; !request.comparisons.empty() && p < request.pieces.size(); ++p) {
    const Comparison& comparison = request.comparisons[p];
    query.base.push_back({comparison.base.name, comparison.base_days, comparison.base.span});
  }
}

void add_sums(const std::vector<ViewFigure>& figures, FigureQuery& query) {
  std::vector<std::string> names;
  for (const ViewFigure& figure : figures) {
    for (const auto& [name, factor] : figure.terms) names.push_back(name);
    names.insert(names.end(), figure.none_with.begin(), figure.none_with.end());
    for (const auto& [name, others] : figure.none_alone) {
      names.push_back(name);
      names.insert(names.end(), others.begin(), others.end());
    }
  }
  const auto is_named = [&](std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  for (const StarSum& sum : star_sums())
    if (is_named(sum.name)) query.sums.emplace_back(sum.name);
  for (const StarSum& sum : star_standing_sums())
    if (is_named(sum.name)) query.standing.emplace_back(sum.name);
  if (is_named("target_to_date")) query.sums.emplace_back("target_to_date");
}

FigureQuery query_of(const Query& asked, const MeasureRequest& request, Session& session) {
  const Book& book = session.book();
  MeasureFigures made =
      measure_figures(request.measures, sums_of_statement(request),
                      {request.unknown_cost_zero, book.currency().units_per_minor()});
  if (!made.others.empty())
    throw UsageError(said("a statement cannot give {}", listed(made.others)),
                     said("name others with --measures"));
  FigureQuery query{.figures = std::move(made.figures)};
  for (const Axis axis : request.axes)
    query.keys.push_back({column_of(axis, session), std::string(to_string(axis, book))});
  add_pieces(request, query);
  query.filters = filters_of(request.filter, session);
  add_sums(query.figures, query);
  for (const Measure* measure : request.measures) query.shown.emplace_back(measure->key);
  query.as_of = asked.as_of;
  return query;
}

}  // namespace

int print_statement(const Query& query, const MeasureRequest& request, Session& session) {
  const Options& options = query.options;
  if (!request.shows.empty())
    throw UsageError(said("a statement has no --show"), said("leave out --show"));
  if (!options.format.empty())
    throw UsageError(said("a statement has no --format"), said("leave out --format"));
  session.deliver(sql_query(query_of(query, request, session), *find_dialect(options.sql)));
  return 0;
}

}  // namespace plan
