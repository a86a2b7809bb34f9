// SPDX-License-Identifier: MIT
#include "plan/report/summary/dashboard.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/report/customers/customers_report.hpp"
#include "plan/report/due_report.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/pipeline_report.hpp"
#include "plan/report/summary/summary_tiles.hpp"

namespace plan {
namespace {

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

/// Which tables of a summary a chapter begins with.
struct Chapter {
  std::string_view name, title;
  std::vector<std::string_view> tables;
};

/// The summary's own tables in few chapters, as the other reports are.
void put_into_chapters(Document& document) {
  const Chapter chapters[] = {
      {"year", "targets and results", {"results", "gap", "months", "bridge"}},
      {"work", "work and people", {"figures", "rates", "people", "goals"}},
      {"outcomes", "deals and customers", {"wins", "losses", "changes", "customers"}},
      {"reports", "news and what comes next", {"feedback", "meetings", "missing", "next"}}};
  std::vector<Table> tables;
  const Chapter* open = nullptr;
  for (Table& table : document.tables) {
    for (const Chapter& chapter : chapters)
      if (&chapter != open && std::ranges::count(chapter.tables, table.name) > 0) {
        open = &chapter;
        tables.push_back({std::string(chapter.name), text(chapter.title), {}, {}});
      }
    if (open) table.level = 2;
    tables.push_back(std::move(table));
  }
  document.tables = std::move(tables);
}

}  // namespace

std::vector<MeasureRequest> dashboard_needs(const SummaryRequest& request) {
  if (!request.around) return {};
  if (!request.dashboard) return {request.around->coverage};
  return {request.around->status, request.around->coverage};
}

Dashboard::Dashboard(const Facts& facts, const SummaryRequest& request)
    : facts_(facts),
      request_(request),
      skips_(facts, request.filter, request.around->coverage.whole.span),
      customers_(facts, request.around->year.span, request.filter) {}

std::vector<Listener*> Dashboard::listeners() {
  if (!request_.dashboard) return {};
  return {&skips_, &customers_};
}

std::vector<CountRequest> Dashboard::counts() const {
  if (!request_.dashboard) return {};
  return {customers_.sales()};
}

void Dashboard::add_to(Document& document, Answers answers) const {
  const bool whole = request_.dashboard;
  if (whole) put_into_chapters(document);
  Table& tiles = *std::ranges::find(document.tables, "key_figures", &Table::name);
  add_coverage(answers.measured.back(), tiles);
  add_due(answers.due, facts_.as_of, tiles);
  if (whole) add_parts(document, answers);
}

void Dashboard::add_parts(Document& document, Answers& answers) const {
  const Book& book = facts_.book;
  Measured &status = answers.measured.front(), &coverage = answers.measured.back();
  add(book,
      measures_report(status, {.name = "status", .what = std::string(tr("status")), .bars = true}),
      document);
  const Pipeline pipeline = pipeline_of(facts_, answers.standing, request_.filter, skips_);
  add(book, pipeline_report(pipeline, coverage, {}), document);
  add(book, due_report(facts_, answers.due, {.when = to_string(Date(facts_.as_of))}), document);
  const Period& year = request_.around->year;
  const CustomerFacts customers =
      customer_facts(facts_, customers_, answers.standing, std::move(answers.tallies.front()));
  add(book, customers_report(facts_, customers, year, true), document);
}

}  // namespace plan
