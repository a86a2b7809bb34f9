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
#include "plan/report/labels.hpp"
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

void add_dashboard(const Facts& facts, const DashboardRequest& request, Document& document) {
  const Book& book = facts.book;
  auto measured = survey(facts, {request.status, request.coverage}).measured;
  Measured &status = measured[0], &coverage = measured[1];
  put_into_chapters(document);
  Table tiles = std::move(document.tables.front());
  add_coverage(coverage, tiles);
  add(book,
      measures_report(status, {.name = "status", .what = std::string(tr("status")), .bars = true}),
      document);
  const FactFilter& filter = request.coverage.filter;
  const Pipeline pipeline = pipeline_of(facts, filter, request.coverage.whole.span);
  add(book, pipeline_report(pipeline, coverage, {}), document);
  const Due due = due_of(facts, *pipeline.standing, filter, default_window(facts.as_of));
  add_due(due, facts.as_of, tiles);
  add(book, due_report(facts, due, {.when = to_string(Date(facts.as_of))}), document);
  const CustomerFacts customers = customer_facts(facts, request.year.span, filter);
  add(book, customers_report(facts, customers, request.year, true), document);
  document.tables.front() = std::move(tiles);
}

void add_key_figures(const Facts& facts, const DashboardRequest& request, Document& document) {
  const auto tiles = std::ranges::find(document.tables, "key_figures", &Table::name);
  Measured coverage(facts, request.coverage);
  add_coverage(coverage, *tiles);
  const FactFilter& filter = request.coverage.filter;
  const Pipeline pipeline = pipeline_of(facts, filter, request.coverage.whole.span);
  add_due(due_of(facts, *pipeline.standing, filter, default_window(facts.as_of)), facts.as_of,
          *tiles);
}

}  // namespace plan
