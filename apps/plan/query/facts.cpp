// SPDX-License-Identifier: MIT
#include "plan/query/facts.hpp"

#include <algorithm>

#include "plan/command/usage.hpp"
#include "plan/query/filter.hpp"

namespace plan {
namespace {

template <class Thing>
void admit(const std::vector<Thing>& list, const std::vector<std::string>& words,
           std::string_view what, Axis axis, FactFilter& filter) {
  for (const std::string& id : ids_named(named(list), words, what))
    filter.admit(axis, place_of(list, id), list.size());
}

/// Whether the place is one of those let in or lies in one; parents as places.
template <class Thing>
void admit_what_lies_in(const std::vector<Thing>& list, Axis axis, FactFilter& filter) {
  auto& admitted = filter.admitted[static_cast<std::size_t>(axis)];
  const std::vector<bool> asked = admitted;
  for (Index place = 0; place < admitted.size(); ++place)
    for (Index above = place; above != absent && !admitted[place];
         above = list[above].parent ? place_of(list, *list[above].parent) : absent)
      admitted[place] = asked[above];
}

std::string axis_list(const Measure& measure) {
  std::string list(measure.axes);
  for (std::size_t at = 0; (at = list.find(' ', at)) != std::string::npos; at += 2)
    list.replace(at, 1, ", ");
  return list;
}

/// The first axis of the request that the measure cannot take; none when it can take all.
std::optional<Axis> refused_axis(const Measure& measure, const std::vector<Axis>& axes,
                                 const FactFilter& filter) {
  for (const Axis axis : axes)
    if (!takes(measure, axis)) return axis;
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const Axis axis = static_cast<Axis>(i); filter.has(axis) && !takes(measure, axis))
      // conduct is a rep's, whichever team's reps are asked for
      if (axis != Axis::team || !takes(measure, Axis::rep)) return axis;
  return {};
}

const Measure& measure_named(const std::string& word) {
  std::vector<std::string_view> known;
  for (const Measure& measure : measures()) {
    if (measure.key == word || tr(measure.title) == word) {
      if (measure.compute) return measure;
      throw UsageError(said("{} is of two periods", word),
                       said("--with shows it beside every measure"));
    }
    known.push_back(measure.key);
  }
  throw UsageError(said("there is no measure \"{}\"", word), known_words(word, known));
}

void add_once(const Measure* measure, std::vector<const Measure*>& list) {
  if (std::ranges::find(list, measure) == list.end()) list.push_back(measure);
}

bool is_previous(std::string_view with) {
  return with == "previous" || with == "上期";
}
bool is_last_year(std::string_view with) {
  return with == "last-year" || with == "同期";
}

Comparison comparison_of(const Options& options, const Session& session, const Period& period,
                         const ComparisonContext& context) {
  const std::string& with = options.with;
  if (is_previous(with)) return beside_previous(period, context);
  if (is_last_year(with)) return beside_last_year(period, context);
  return beside(period, session.period(with), context);
}

void add_comparisons(const Options& options, const Session& session, const Book& book,
                     MeasureRequest& request) {
  const Workdays workdays = book.workdays();
  const ComparisonContext context{book.fiscal(), workdays, session.as_of(),
                                  parse_align(options.align).value_or(Align::calendar)};
  const Comparison whole = comparison_of(options, session, request.whole, context);
  if (request.pieces.size() == 1) {
    request.comparisons = {whole, whole};
    return;
  }
  const bool by_name = is_previous(options.with) || is_last_year(options.with);
  const auto twins = by_name || request.pieces.empty()
                         ? std::vector<Period>{}
                         : pieces(whole.base.span, *parse_step(options.each), book.fiscal());
  for (std::size_t p = 0; p < request.pieces.size(); ++p) {
    if (by_name)
      request.comparisons.push_back(comparison_of(options, session, request.pieces[p], context));
    else
      request.comparisons.push_back(beside(
          request.pieces[p],
          p < twins.size()
              ? twins[p]
              : Period{{},
                       {},
                       {whole.base.span.first, whole.base.span.first - std::chrono::days(1)}},
          context));
  }
  request.comparisons.push_back(whole);
}

}  // namespace

std::vector<Axis> axes_of(const std::vector<std::string>& words, Axis fallback) {
  std::vector<Axis> axes;
  for (const std::string& word : words) {
    const auto axis = parse_axis(word);
    if (!axis)
      throw UsageError(said("there is no axis \"{}\"", word), known_words(word, axis_words()));
    if (std::ranges::find(axes, *axis) != axes.end())
      throw UsageError(said("--by names {} twice", word), said("name each axis once"));
    axes.push_back(*axis);
  }
  if (axes.empty()) axes.push_back(fallback);
  return axes;
}

FactFilter fact_filter(const Options& options, const Book& book) {
  FactFilter filter;
  admit(book.reps, options.reps, "reps", Axis::rep, filter);
  admit(book.teams, options.teams, "teams", Axis::team, filter);
  admit(book.products, options.products, "products", Axis::product, filter);
  admit(book.regions, options.regions, "regions", Axis::region, filter);
  admit(book.customers, options.customers, "customers", Axis::customer, filter);
  admit_what_lies_in(book.teams, Axis::team, filter);
  admit_what_lies_in(book.regions, Axis::region, filter);
  return filter;
}

Period period_of(const Options& options, const Session& session, const std::string& fallback) {
  return session.period(options.period.empty() ? fallback : options.period);
}

std::vector<const Measure*> measures_of(const Options& options, const std::vector<Axis>& axes,
                                        const FactFilter& filter,
                                        std::span<const std::string_view> own) {
  std::vector<const Measure*> wanted;
  for (const std::string& word : options.measures) {
    const Measure& measure = measure_named(word);
    if (const auto axis = refused_axis(measure, axes, filter))
      throw UsageError(said("{} cannot be told by {}", measure.key, to_string(*axis)),
                       said("its axes are {}", axis_list(measure)));
    add_once(&measure, wanted);
  }
  if (options.measures.empty())
    for (const std::string_view key : own)
      if (const Measure* measure = find_measure(key); !refused_axis(*measure, axes, filter))
        wanted.push_back(measure);
  if (wanted.empty())
    throw UsageError(
        said("none of its figures can be told by these axes"),
        said("name measures with --measures; plan explain MEASURE tells the axes of one"));
  if (!options.parts) return wanted;
  std::vector<const Measure*> with_parts;
  for (const Measure* measure : wanted) {
    for (const Measure* part : parts_of(*measure)) add_once(part, with_parts);
    add_once(measure, with_parts);
  }
  return with_parts;
}

MeasureRequest measure_request(const Options& options, const Session& session, const Book& book,
                               const Period& period, std::span<const std::string_view> own) {
  MeasureRequest request;
  request.axes = axes_of(options.by, Axis::rep);
  request.filter = fact_filter(options, book);
  request.measures = measures_of(options, request.axes, request.filter, own);
  request.whole = period;
  request.unknown_cost_zero = options.unknown_cost == "zero";
  if (options.each.empty())
    request.pieces = {period};
  else
    request.pieces = pieces(period.span, *parse_step(options.each), book.fiscal());
  if (!options.with.empty())
    add_comparisons(options, session, book, request);
  else if (!options.align.empty())
    throw UsageError(said("--align lays two periods over each other"),
                     said("add --with previous, last-year or a period"));
  return request;
}

Plans::Plans(Session& session, const std::vector<Span>& spans, bool products) {
  const Book& book = session.book();
  for (const Year& year : book.years) {
    const Span days = fiscal_year(year.number, book.fiscal()).span;
    const bool touched =
        std::ranges::any_of(spans, [&](const Span& span) { return !common(span, days).empty(); });
    if (!touched || !year.target) continue;
    const bool by_product = products && is_split_by_product(book, year);
    auto held = std::make_unique<Held>(Held{figures_of(session, year, {}, by_product), {}});
    if (year.over_assign)
      held->quota = figures_of(session, year, {over_assign_factor(year)}, by_product);
    YearTargets planned{year.number, &held->target.split};
    if (held->quota) planned.quota = &held->quota->split;
    if (held->target.products) planned.products = &*held->target.products;
    if (held->quota && held->quota->products) planned.quota_products = &*held->quota->products;
    years_.push_back(planned);
    held_.push_back(std::move(held));
  }
}

HeldFacts facts_of(Session& session, std::span<const MeasureRequest> requests, bool texts) {
  const Book& book = session.book();
  const Day as_of = session.as_of();
  bool ever = false, targets = false, products = false;
  std::vector<Span> days, planned;
  for (const MeasureRequest& request : requests) {
    const FactNeed need = need_of(request, book.fiscal());
    ever = ever || need.ever;
    days.insert(days.end(), need.days.begin(), need.days.end());
    if (!need.targets) continue;
    targets = true;
    products = products || request.filter.has(Axis::product) ||
               std::ranges::find(request.axes, Axis::product) != request.axes.end();
    planned.push_back(request.whole.span);
    planned.push_back({as_of, as_of});
    for (const Comparison& comparison : request.comparisons)
      if (!comparison.base.span.empty()) planned.push_back(comparison.base.span);
  }
  if (targets)
    for (const Year& year : book.years)
      if (year.season.learn) days.push_back(year.season.learn->span);
  ActivityRequest wanted{.days = std::move(days), .texts = texts};
  if (ever) wanted.days.reset();
  const Records& records = session.records(wanted);
  if (!targets) return {book, records, as_of};
  return {book, records, as_of, std::make_unique<const Plans>(session, planned, products)};
}

HeldFacts facts_of(Session& session) {
  const Book& book = session.book();
  return {book, session.records({.texts = true}), session.as_of()};
}

}  // namespace plan
