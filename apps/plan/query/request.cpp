// SPDX-License-Identifier: MIT
#include "plan/query/request.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/show.hpp"

namespace plan {
namespace {

std::string axis_list(const Measure& measure, const Book& book) {
  std::string list;
  for (const Axis axis : axes_of(book))
    if (takes(measure, axis, book))
      list.append(list.empty() ? "" : ", ").append(to_string(axis, book));
  return list;
}

/// The first axis of the query that the measure cannot take; none when it can take all.
std::optional<Axis> refused_axis(const Measure& measure, const Query& query) {
  for (const Axis axis : query.axes)
    if (!takes(measure, axis, *query.book)) return axis;
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const Axis axis = static_cast<Axis>(i);
        query.filter.has(axis) && !takes(measure, axis, *query.book))
      // conduct is a rep's, whichever team's reps are asked for
      if (axis != Axis::team || !takes(measure, Axis::rep, *query.book)) return axis;
  return {};
}

void add_once(const Measure* measure, std::vector<const Measure*>& list) {
  if (std::ranges::find(list, measure) == list.end()) list.push_back(measure);
}

std::vector<const Measure*> measures_of(const Query& query, std::span<const std::string_view> own) {
  std::vector<const Measure*> wanted;
  for (const Measure* measure : query.measures) {
    if ((measure->needs & ~query.had) != 0)
      throw UsageError(said("no database has {}", measure->key),
                       said("leave out --engine, or ask for another measure"));
    if (const auto axis = refused_axis(*measure, query))
      throw UsageError(said("{} cannot be told by {}", measure->key, to_string(*axis, *query.book)),
                       said("its axes are {}", axis_list(*measure, *query.book)));
    check_shows(*measure, query.shows, own);
    add_once(measure, wanted);
  }
  if (query.measures.empty())
    for (const std::string_view key : own)
      if (const Measure* measure = find_measure(key);
          !refused_axis(*measure, query) && (measure->needs & ~query.had) == 0)
        wanted.push_back(measure);
  if (wanted.empty())
    throw UsageError(
        said("none of its figures can be told by these axes"),
        said("name measures with --measures; plan explain MEASURE tells the axes of one"));
  if (!query.options.parts) return wanted;
  std::vector<const Measure*> with_parts;
  for (const Measure* measure : wanted) {
    for (const Measure* part : parts_of(*measure)) add_once(part, with_parts);
    add_once(measure, with_parts);
  }
  return with_parts;
}

Comparison comparison_of(const With& with, const Period& period, const ComparisonContext& context) {
  switch (with.which) {
    case With::Which::previous: return beside_previous(period, context);
    case With::Which::last_year: return beside_last_year(period, context);
    case With::Which::other: break;
  }
  return beside(period, with.other, context);
}

/// Pieces stand beside pieces; those that the other period has no more of, beside no days at all.
void add_comparisons(const Query& query, const With& with, MeasureRequest& request) {
  const Workdays workdays = query.book->workdays();
  const FiscalYear fiscal = query.book->fiscal();
  const ComparisonContext context{fiscal, workdays, query.as_of, query.align};
  const Comparison whole = comparison_of(with, request.whole, context);
  if (request.pieces.size() == 1) {
    request.comparisons = {whole, whole};
    return;
  }
  const bool by_name = with.which != With::Which::other;
  const auto twins = by_name || request.pieces.empty()
                         ? std::vector<Period>{}
                         : pieces(whole.base.span, *query.each, fiscal);
  const Day first = whole.base.span.first;
  const Period none{whole.base.name, {}, {first, first - std::chrono::days(1)}};
  for (std::size_t p = 0; p < request.pieces.size(); ++p)
    request.comparisons.push_back(
        by_name ? comparison_of(with, request.pieces[p], context)
                : beside(request.pieces[p], p < twins.size() ? twins[p] : none, context));
  request.comparisons.push_back(whole);
}

}  // namespace

MeasureRequest measure_request(const Query& query, std::span<const std::string_view> own) {
  MeasureRequest request;
  request.axes = query.axes;
  request.filter = query.filter;
  request.measures = measures_of(query, own);
  request.whole = *query.period;
  request.shows = query.shows;
  request.unknown_cost_zero = query.options.unknown_cost == "zero";
  if (query.each)
    request.pieces = pieces(query.period->span, *query.each, query.book->fiscal());
  else
    request.pieces = {*query.period};
  if (query.with) add_comparisons(query, *query.with, request);
  return request;
}

MeasureRequest measure_request(const Query& query) {
  return measure_request(query, query.verb.measures);
}

std::optional<Note> note_left_out(const Query& query) {
  if (!query.measures.empty()) return {};
  std::string titles;
  std::optional<Axis> by;
  bool is_of_targets = true;
  for (const std::string_view key : query.verb.measures) {
    const Measure& measure = *find_measure(key);
    const auto axis = refused_axis(measure, query);
    if (!axis) continue;
    by = axis;
    is_of_targets = is_of_targets && measure.group == "targets";
    titles.append(titles.empty() ? "" : ", ").append(tr(measure.title));
  }
  if (!by) return {};
  const std::string axis(axis_title(*by, *query.book));
  return Note{"left-out",
              is_of_targets ? tr("left out: {}; targets are of people and products, so that there "
                                 "are none by {}",
                                 titles, axis)
                            : tr("left out: {}; they cannot be told by {}", titles, axis)};
}

}  // namespace plan
