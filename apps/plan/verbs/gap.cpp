// SPDX-License-Identifier: MIT
// plan gap: why a target is missed, and what would close it.
#include "plan/base/titled.hpp"
#include "plan/command/usage.hpp"
#include "plan/facts/comparison.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"
#include "plan/report/gap/gap_report.hpp"

namespace plan {
namespace {

Words rows() {
  return {"company", "team", "rep"};
}

std::string_view row_meant(std::string_view word) {
  for (const std::string_view row : rows())
    if (is_same_text(word, row)) return row;
  return {};
}

const Option own_options[] = {
    period_option,
    {.name = "--by",
     .value = "AXES",
     .choices = rows,
     .meant = row_meant,
     .help = "the rows of the gap by people",
     .fallback = "rep",
     .target = &Options::by},
    {.name = "--with",
     .value = "PERIOD",
     .completes = Completes::comparisons,
     .help = "the gap to another period's sales in place of the target: previous, last-year, or "
             "any period",
     .target = &Options::with},
    align_option,
};

constexpr std::string_view own_measures[] = {"target", "target_to_date", "sales", "won_amount",
                                             "visits"};

/// Errors: UsageError where targets cannot be told by a filter.
void check_targets(const Query& query) {
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const auto axis = static_cast<Axis>(i);
        query.filter.has(axis) && !takes(*find_measure("target"), axis, *query.book))
      throw UsageError(said("there are no targets by {}", axis_title(axis, *query.book)),
                       said("--with PERIOD takes another period's sales in their place"));
}

/// The baseline of a target is last year's period.
GapRequest request_of(Query query) {
  const bool of_target = !query.with;
  if (of_target) {
    check_targets(query);
    query.with = With{With::Which::last_year};
  }
  for (const std::string_view key : gap_keys(of_target))
    query.measures.push_back(find_measure(key));
  query.axes = {Axis::rep};
  return gap_request(measure_request(query), of_target, *query.book);
}

int run(const Query& query, Session& session) {
  if (query.axes.size() > 1)
    throw UsageError(said("--by takes one axis here"), said("its axes are company, team, rep"));
  const GapRequest request = request_of(query);
  const HeldFacts facts = facts_of(session, needs_of(request));
  Gap gap = gap_of(*facts, request);
  return session.emit(gap_report(*facts, gap, {query.axes.front(), session.for_people()}),
                      query.period);
}

}  // namespace

extern const Verb gap_verb{
    .name = "gap",
    .group = Verb::Group::look,
    .rank = 4,
    .help = "why a target is missed: parts that add up to the gap, and what would close it",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .has_base = true,
    .measures = own_measures,
    .examples = {{{"plan gap --period 2026-Q3", "a quarter's gap to its target"},
                  {"plan gap --period ytd --with last-year --by team",
                   "the year so far beside the last one"}}},
    .run = run,
};

}  // namespace plan
