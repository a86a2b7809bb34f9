// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "plan/report/budget/budget_report.hpp"
#include "plan/report/first_steps.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/summary/dashboard.hpp"
#include "plan/report/summary/summary_figures.hpp"
#include "plan/report/summary/summary_gap.hpp"
#include "plan/report/summary/summary_tiles.hpp"
#include "plan/report/summary/summary_year.hpp"

namespace plan {
namespace {

constexpr std::string_view rate_keys[] = {"close_rate",  "expense_rate",    "margin_rate",
                                          "profit_rate", "collection_rate", "deal_follow_up_rate",
                                          "report_rate", "response_rate"};
constexpr Beside besides[] = {{"previous", beside_previous}, {"last_year", beside_last_year}};
constexpr std::string_view people_keys[] = {"target", "sales",    "attainment", "won",
                                            "lost",   "contacts", "visits",     "expenses"};

/// The month in which the period ends, as far as it tells; none where no budget can be told apart
/// by the filter, or the year has none.
std::optional<BudgetRequest> month_of_budget(const Book& book, const SummaryRequest& request) {
  const Day until = std::min(request.period.span.last, request.as_of);
  const Year* year = book.year(fiscal_year_of(until, book.fiscal()));
  if (!year || year->budget.empty()) return {};
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const auto axis = static_cast<Axis>(i); request.filter.has(axis) && axis != Axis::team &&
                                                axis != Axis::rep && axis != Axis::category)
      return {};
  BudgetRequest month{year, Axis::category, period_of(until, Step::month, book.fiscal())};
  month.filter = request.filter;
  month.until = until;
  return month;
}

/// What the tables ask, by the place of their first request: all are answered by one replay.
class SummaryQuestions {
 public:
  SummaryQuestions(const Book& book, const SummaryRequest& request, const SummaryAsking& asking,
                   std::vector<GoalOwed> owing)
      : stretches(asking.stretches()),
        owed(std::move(owing)),
        month(month_of_budget(book, request)) {
    for (const Stretch& stretch : stretches)
      ask(outcome_need(asking, stretch.period, outcome_keys));
    work = ask(measures_needs(asking, request.period, work_keys, besides));
    rates = ask(measures_needs(asking, request.period, rate_keys, besides));
    people = ask(asking.needs(people_keys, Axis::rep, asking.stretch(), nullptr));
    goals = ask(goals_need(owed, request.period, asking));
    gap_request = gap_question(asking, request.period, book);
    if (gap_request) gap = ask(needs_of(*gap_request));
    if (month) budget = ask(needs_of(*month));
    if (request.dashboard) year = ask(year_needs(book, asking));
    around = ask(dashboard_needs(request));
  }

  std::vector<Stretch> stretches;
  std::vector<GoalOwed> owed;
  std::optional<GapRequest> gap_request{};  // none: there are no such targets
  std::optional<BudgetRequest> month;       // whose budget is looked at
  std::size_t work = 0, rates = 0, people = 0, goals = 0, gap = 0, budget = 0, year = 0;
  std::size_t around = 0;  // behind all of the summary's own
  std::vector<MeasureRequest> requests{};

  /// Whether the request at this place is for the month's budget, of which overruns alone are
  /// shown.
  bool is_of_budget(std::size_t place) const {
    return month && (place == budget || place == budget + 1);
  }

 private:
  std::size_t ask(MeasureRequest request) {
    requests.push_back(std::move(request));
    return requests.size() - 1;
  }
  std::size_t ask(std::vector<MeasureRequest> many) {
    const std::size_t first = requests.size();
    for (MeasureRequest& request : many) ask(std::move(request));
    return first;
  }
};

class SummaryReport {
 public:
  SummaryReport(const Facts& facts, const SummaryRequest& request)
      : facts_(facts),
        request_(request),
        asking_(facts.book, request),
        questions_(facts.book, request, asking_,
                   goals_owed(facts, request.filter, so_far(request.period, request.as_of))),
        events_(facts, request.filter, request.period.span),
        factors_(questions_.gap_request && !facts.elsewhere
                     ? std::optional(counting_of(facts, *questions_.gap_request))
                     : std::nullopt),
        around_(request.around ? std::make_unique<Dashboard>(facts, request) : nullptr),
        survey_(survey(facts, questions_.requests, listeners(), counts())),
        due_(survey_.standing ? std::optional(due_of(facts, *survey_.standing, request.filter,
                                                     default_window(request.as_of)))
                              : std::nullopt),
        figures_(request_),
        names_(facts.book, request.for_people) {}

  Document run() {
    Document document;
    document.name = "summary";
    document.title = titled(facts_.book, text("sales summary") + " " +
                                             (request_.scope.empty() ? "" : request_.scope + " ") +
                                             request_.period.name);
    for (std::size_t i = 0; i < questions_.stretches.size(); ++i)
      outcomes_.push_back(figures_.outcome(questions_.stretches[i], survey_.measured[i]));
    if (request_.dashboard) document.tables.push_back(tiles());
    add(figures_.results(questions_.stretches, outcomes_), document);
    add_gap(document);
    if (request_.dashboard) add_year(document);
    add(figures_.measures("figures", text("work done"), false, besides,
                          answers(questions_.work, std::size(besides))),
        document);
    add(figures_.measures("rates", text("rates"), true, besides,
                          answers(questions_.rates, std::size(besides))),
        document);
    if (!request_.alone) document.tables.push_back(people());
    if (!request_.for_people) document.tables.push_back(tiles());
    if (Table table = goals_table(questions_.owed, survey_.measured[questions_.goals], names_);
        !table.rows.empty()) {
      document.tables.push_back(std::move(table));
      note_goals(questions_.owed, document);
    }
    add_budget(document);
    if (due_)
      add_events(facts_, events_.events(), *due_, names_, request_, document);
    else
      document.notes.push_back(
          {"without-lists", text("from a database: what was won and lost, new and lost customers, "
                                 "news and what is due stand in the book's files alone")});
    document.lead = knows_nothing(facts_) ? Prose() : lead();
    for (const Measured& work : answers(questions_.work, std::size(besides)))
      say_compared(facts_.book, work.request().comparisons.back(), document);
    HistoryNotes history;
    for (std::size_t i = 0; i < questions_.around; ++i)
      if (!questions_.is_of_budget(i))
        history.look_at(survey_.measured[i], !request_.dashboard || i < questions_.year);
    history.add_to(document);
    untold_.add_to(document);
    note_unpublished(asking_.workdays(), request_.period.span, document);
    if (around_)
      around_->add_to(document, {std::span(survey_.measured).subspan(questions_.around),
                                 std::move(survey_.tallies), *survey_.standing, *due_});
    return document;
  }

 private:
  /// Nobody listens to records that are not here.
  std::span<Listener* const> listeners() {
    if (facts_.elsewhere) return {};
    if (factors_) listening_.push_back(&*factors_);
    if (around_)
      for (Listener* listener : around_->listeners()) listening_.push_back(listener);
    return {listening_.data(), listening_.size()};
  }
  std::vector<CountRequest> counts() const {
    return around_ ? around_->counts() : std::vector<CountRequest>();
  }
  std::span<Measured> answers(std::size_t first, std::size_t count) {
    return std::span(survey_.measured).subspan(first, count);
  }

  /// First on a page; machines, which take the first table by itself, find it behind the others.
  Table tiles() {
    return key_figures(outcomes_, survey_.measured[questions_.rates],
                       survey_.measured[questions_.work]);
  }

  void add(Table table, Document& document) {
    leave_out_untold(untold_, table);
    document.tables.push_back(std::move(table));
  }

  void add_gap(Document& document) {
    if (!factors_) return;
    Table lines =
        gap_lines(gap_of(*questions_.gap_request, answers(questions_.gap, 1), *factors_), names_);
    if (!lines.rows.empty() || !request_.for_people) document.tables.push_back(std::move(lines));
  }

  void add_year(Document& document) {
    const auto year = answers(questions_.year, 3);
    add(months_table(year, request_), document);
    note_running_month(year, document);
    Table bridge = bridge_table(year, asking_, names_);
    if (!bridge.rows.empty() && !request_.alone) document.tables.push_back(std::move(bridge));
  }

  void add_budget(Document& document) {
    if (!questions_.month) return;
    const auto of = answers(questions_.budget, 2);
    const Budget month = budget_of(facts_, *questions_.month, of);
    if (Table table = over_budget_table(month, names_); !table.rows.empty())
      document.tables.push_back(std::move(table));
  }

  // People

  Table people() {
    Table table{"people", text("by rep"), {}, {}};
    names_.add_columns(Axis::rep, table);
    Measured& of = survey_.measured[questions_.people];
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
    table.charts = {{Chart::Kind::bullets, text("attainment by rep"), "", {"attainment"}}};
    if (shown.size() < 2) return table;
    Row total{{}, Row::Kind::subtotal};
    total.cells.resize(request_.for_people ? 1 : 2);
    total.cells.back() = text("total");
    for (const Figure& figure : of.figures(shown, of.whole()))
      total.cells.push_back(cell_of(figure));
    table.total = std::move(total);
    return table;
  }

  Prose lead() const {
    const Prose first = figures_.sentence(outcomes_.front());
    if (outcomes_.size() == 1) return first;
    return prose("{} {}", {first, figures_.sentence(outcomes_.back())});
  }

  const Facts& facts_;
  const SummaryRequest& request_;
  SummaryAsking asking_;
  SummaryQuestions questions_;
  EventCollector events_;
  std::optional<FactorCounting> factors_;
  std::unique_ptr<Dashboard> around_;  // null: nothing stands around it
  std::vector<Listener*> listening_{&events_};
  Survey survey_;
  std::optional<Due> due_;  // none where the records are not here
  SummaryFigures figures_;
  Labels names_;
  UntoldColumns untold_{request_.for_people};
  std::vector<Outcome> outcomes_;
};

}  // namespace

std::vector<MeasureRequest> summary_needs(const Book& book, const SummaryRequest& request) {
  const SummaryAsking asking(book, request);
  auto needs = SummaryQuestions(book, request, asking, {}).requests;
  needs.push_back(any_goals_need(book, request.period, asking));
  return needs;
}

Document summary_report(const Facts& facts, const SummaryRequest& request) {
  return SummaryReport(facts, request).run();
}

}  // namespace plan
