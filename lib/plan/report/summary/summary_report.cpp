// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/summary/summary_figures.hpp"
#include "plan/report/summary/summary_year.hpp"

namespace plan {
namespace {

constexpr std::string_view rate_keys[] = {"close_rate",  "expense_rate",    "margin_rate",
                                          "profit_rate", "collection_rate", "deal_follow_up_rate",
                                          "report_rate", "response_rate"};
constexpr SummaryFigures::Beside besides[] = {{"previous", beside_previous},
                                              {"last_year", beside_last_year}};
constexpr std::string_view people_keys[] = {"target", "sales",    "attainment", "won",
                                            "lost",   "contacts", "visits",     "expenses"};

class SummaryReport {
 public:
  SummaryReport(const Book& book, const Records& records, std::span<const YearTargets> years,
                const SummaryRequest& request)
      : book_(book),
        records_(records),
        years_(years),
        request_(request),
        asking_(book, request),
        figures_(book, records, years, request_, asking_),
        names_(book, request.for_people) {}

  Document run() {
    Document document;
    document.name = "summary";
    document.title = titled(book_, text("sales summary") + " " +
                                       (request_.scope.empty() ? "" : request_.scope + " ") +
                                       request_.period.name);
    const auto stretches = asking_.stretches();
    for (const Stretch& stretch : stretches) outcomes_.push_back(figures_.outcome(stretch));
    document.tables.push_back(figures_.results(stretches, outcomes_));
    if (request_.dashboard) add_year(document);
    document.tables.push_back(
        figures_.measures("figures", text("work done"), work_keys, false, besides));
    document.tables.push_back(figures_.measures("rates", text("rates"), rate_keys, true, besides));
    if (!request_.alone) document.tables.push_back(people());
    if (Table table = goals_table(book_, records_, years_, request_, asking_, names_);
        !table.rows.empty())
      document.tables.push_back(std::move(table));
    const Attribution attribution(book_, records_);
    add_events(book_, records_, attribution, names_, request_, document);
    document.lead = lead();
    note_unpublished(asking_.workdays(), request_.period.span, document);
    return document;
  }

 private:
  void add_year(Document& document) {
    document.tables.push_back(months_table(book_, records_, years_, request_, asking_));
    Table bridge = bridge_table(book_, records_, years_, asking_, names_);
    if (!bridge.rows.empty() && !request_.alone) document.tables.push_back(std::move(bridge));
  }

  // People

  Table people() {
    Table table{"people", text("by rep"), {}, {}};
    names_.add_columns(Axis::rep, table);
    Measured of =
        figures_.measured(asking_.needs(people_keys, Axis::rep, request_.period, nullptr));
    for (const Measure* measure : of.request().measures)
      table.columns.push_back(column_of(*measure));
    std::vector<std::size_t> shown;
    for (const std::size_t row : of.rows()) {
      if (!of.is_there(row, of.whole())) continue;
      shown.push_back(row);
      Row& to = table.rows.emplace_back();
      names_.add_cells(Axis::rep, of.key(row).front(), to.cells);
      for (const Figure& figure : of.figures({row}, of.whole()))
        to.cells.push_back(cell_of(figure));
    }
    table.charts = {{Chart::Kind::bullets,
                     text("attainment by rep"),
                     table.columns.front().key,
                     {"attainment"}}};
    if (shown.size() < 2) return table;
    Row total{{}, Row::Kind::subtotal};
    total.cells.resize(request_.for_people ? 1 : 2);
    total.cells.back() = text("total");
    for (const Figure& figure : of.figures(shown, of.whole()))
      total.cells.push_back(cell_of(figure));
    table.total = std::move(total);
    return table;
  }

  std::string lead() const {
    const std::string first = figures_.sentence(outcomes_.front());
    return outcomes_.size() > 1 ? tr("{} {}", first, figures_.sentence(outcomes_.back())) : first;
  }

  const Book& book_;
  const Records& records_;
  std::span<const YearTargets> years_;
  const SummaryRequest& request_;
  SummaryAsking asking_;
  SummaryFigures figures_;
  Labels names_;
  std::vector<Outcome> outcomes_;
};

}  // namespace

std::vector<MeasureRequest> summary_needs(const Book& book, const SummaryRequest& request) {
  const SummaryAsking asking(book, request);
  std::vector<MeasureRequest> needs;
  for (const Stretch& stretch : asking.stretches())
    needs.push_back(outcome_need(asking, stretch.period, outcome_keys));
  needs.push_back(asking.needs(work_keys, Axis::company, request.period, beside_previous));
  if (request.dashboard)
    for (MeasureRequest& year : year_needs(book, asking)) needs.push_back(std::move(year));
  return needs;
}

Document summary_report(const Book& book, const Records& records,
                        std::span<const YearTargets> years, const SummaryRequest& request) {
  return SummaryReport(book, records, years, request).run();
}

}  // namespace plan
