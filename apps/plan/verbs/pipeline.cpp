// SPDX-License-Identifier: MIT
// plan pipeline: the open deals, and whether they can carry the target.
#include "plan/report/pipeline_report.hpp"

#include "plan/query/facts.hpp"

namespace plan {

int run_pipeline(const Options& options, Session& session) {
  const Book& book = session.book();
  const Period period = period_of(options, session, "this-quarter");
  MeasureRequest request = measure_request(options, session, book, period, coverage_keys);
  if (options.by.empty()) request.axes = {Axis::team};
  const FactGround ground = ground_of(session, {&request, 1});
  Measured coverage(book, *ground.records, ground.years, request);
  const Pipeline pipeline = pipeline_of(book, *ground.records, coverage.attribution(),
                                        request.filter, period.span, request.as_of);
  return session.emit(
      pipeline_report(book, *ground.records, pipeline, coverage,
                      {.layout = session.layout(), .for_people = session.for_people()}),
      period);
}

}  // namespace plan
