// SPDX-License-Identifier: MIT
// plan pipeline: the open deals, and whether they can carry the target.
#include "plan/report/pipeline_report.hpp"

#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what the coverage is of, and whose skipped steps of closed deals are shown",
     .fallback = "this-quarter",
     .target = &Options::period},
    {.name = "--by",
     .value = "AXES",
     .completes = Completes::axes,
     .help = "the rows of the coverage: company, team, rep, product, group, region, customer, "
             "industry, level, source, stage, or several in order",
     .fallback = "team",
     .target = &Options::by},
};

int run(const Query& query, Session& session) {
  const Period& period = *query.period;
  const MeasureRequest request = measure_request(query);
  const HeldFacts facts = facts_of(session, {&request, 1}, ReadBeside::nothing);
  SkipCollector skips(*facts, request.filter, period.span);
  Listener* const listeners[] = {&skips};
  Survey found = survey(*facts, {request}, listeners);
  const Pipeline pipeline = pipeline_of(*facts, *found.standing, request.filter, skips);
  return session.emit(
      pipeline_report(pipeline, found.measured.front(),
                      {.layout = session.layout(), .for_people = session.for_people()}),
      period);
}

}  // namespace

extern const Verb pipeline_verb{
    .name = "pipeline",
    .group = Verb::Group::look,
    .rank = 5,
    .help = "open deals by stage, age and weight; steps skipped; coverage of the target",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = coverage_keys,
    .examples = {{{"plan pipeline --rep li.na", "one person's open deals"},
                  {"plan pipeline --table deals --format csv", "all of them, for a spreadsheet"}}},
    .run = run,
};

}  // namespace plan
