// SPDX-License-Identifier: MIT
// plan status: how the targets stand: reached, to date, likely, still needed.
#include "plan/base/tr.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    period_option,
    by_option,
    each_option,
    with_option,
    align_option,
    measures_option,
    parts_option,
    {.name = "--fail-under",
     .value = "RATE",
     .help = "exit with 1 when the pace of all together is under this rate: 90%",
     .target = &Options::fail_under},
};

/// The pace of all rows together; none where it is not known.
std::optional<Rate> total_pace(const Facts& facts, MeasureRequest request) {
  request.axes = {Axis::company};
  request.pieces = {request.whole};
  request.comparisons.clear();
  request.measures = {find_measure("pace")};
  Measured measured(facts, request);
  const Figure pace = measured.figures(measured.rows(), measured.whole()).front();
  if (const Rate* rate = std::get_if<Rate>(&pace)) return *rate;
  return {};
}

int run(const Query& query, Session& session) {
  std::vector<MeasureRequest> requests{measure_request(query)};
  if (query.fail_under) {
    requests.push_back(requests.front());
    requests.back().measures = {find_measure("pace")};
  }
  const HeldFacts facts = facts_of(session, requests);
  Measured measured(*facts, requests.front());
  session.emit(measures_report(measured, {.name = "status",
                                          .what = std::string(tr("status")),
                                          .layout = session.layout(),
                                          .for_people = session.for_people(),
                                          .bars = true}),
               query.period);
  if (!query.fail_under) return 0;
  const auto pace = total_pace(*facts, requests.front());
  return pace && *pace < *query.fail_under ? 1 : 0;
}

}  // namespace

extern const Verb status_verb{
    .name = "status",
    .group = Verb::Group::look,
    .rank = 1,
    .help = "how the targets stand: reached, to date, likely, still needed",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = status_keys,
    .examples = {{{"plan status --period 2026-Q4 --by team", "the quarter's targets by team"},
                  {"plan status --period ytd --fail-under 90%",
                   "exit code 1 when the department is behind"}}},
    .run = run,
};

}  // namespace plan
