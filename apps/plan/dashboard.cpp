// SPDX-License-Identifier: MIT
#include "plan/dashboard.hpp"

#include <utility>

#include "plan/base/tr.hpp"
#include "plan/report/customers/customers_report.hpp"
#include "plan/report/due_report.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/pipeline_report.hpp"

namespace plan {
namespace {

/// The options of the summary, for a report on other axes than its own.
MeasureRequest request_of(const Options& options, Session& session, const std::string& period,
                          Axis axis, std::span<const std::string_view> keys) {
  MeasureRequest request =
      measure_request(options, session, session.book(), session.period(period), keys);
  request.axes = {axis};
  return request;
}

MeasureRequest status_request(const Options& options, Session& session) {
  return request_of(options, session, "this-month", Axis::rep, status_keys);
}
MeasureRequest coverage_request(const Options& options, Session& session) {
  return request_of(options, session, "this-quarter", Axis::team, coverage_keys);
}

/// The other report's tables as parts of one chapter; its notes join the rest.
void add(const Book& book, Document part, Document& document) {
  const std::string own = titled(book, "");  // the page's title has said whose it is
  if (part.title.starts_with(own)) part.title.erase(0, own.size());
  document.tables.push_back({part.name, std::move(part.title), {}, {}});
  for (Table& table : part.tables) {
    table.name = part.name + "_" + table.name;
    table.level = 2;
    document.tables.push_back(std::move(table));
  }
  for (Note& note : part.notes) document.notes.push_back(std::move(note));
}

}  // namespace

std::vector<MeasureRequest> dashboard_needs(const Options& options, Session& session) {
  return {status_request(options, session), coverage_request(options, session)};
}

void add_dashboard(const Options& options, Session& session, const Facts& facts,
                   Document& document) {
  const Book& book = facts.book;
  auto measured = survey(facts, dashboard_needs(options, session)).measured;
  Measured &status = measured[0], &coverage = measured[1];
  add(book,
      measures_report(status, {.name = "status", .what = std::string(tr("status")), .bars = true}),
      document);
  const FactFilter& filter = coverage.request().filter;
  const Pipeline pipeline = pipeline_of(facts, filter, coverage.request().whole.span);
  add(book, pipeline_report(pipeline, coverage, {}), document);
  const Due due = due_of(facts, pipeline.standing, filter, default_window(facts.as_of));
  add(book, due_report(facts, due, {.when = to_string(Date(facts.as_of))}), document);
  const Period year = session.period("ytd");
  const CustomerFacts customers = customer_facts(facts, year.span, filter);
  add(book, customers_report(facts, customers, year, true), document);
}

}  // namespace plan
