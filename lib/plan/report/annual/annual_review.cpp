// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_review.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/analysis/budget.hpp"
#include "plan/analysis/scoring.hpp"
#include "plan/report/annual/annual_lists.hpp"
#include "plan/report/chapters.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/summary/summary_figures.hpp"
#include "plan/report/summary/summary_gap.hpp"
#include "plan/report/summary/summary_year.hpp"

namespace plan {
namespace {

constexpr std::string_view rate_keys[] = {
    "close_rate",     "expense_rate", "margin_rate", "profit_rate",   "collection_rate",
    "retention_rate", "report_rate",  "task_rate",   "response_rate", "training_rate"};
constexpr std::string_view people_keys[] = {"target",     "sales",         "difference",
                                            "attainment", "customers_new", "visits",
                                            "close_rate", "expense_rate"};
constexpr std::string_view planned_product_keys[] = {"target",     "sales",    "difference",
                                                     "attainment", "quantity", "margin_rate"};
constexpr std::string_view product_keys[] = {"sales", "quantity", "margin_rate"};
constexpr std::string_view customer_keys[] = {"sales"};
constexpr std::string_view expense_keys[] = {"expenses"};
constexpr std::string_view duty_keys[] = {"report_rate", "task_rate", "response_rate",
                                          "training_rate", "conduct"};
constexpr Beside besides[] = {{"last_year", beside_last_year}};

SummaryRequest summary_of(const AnnualRequest& request) {
  SummaryRequest summary;
  summary.period = request.period;
  summary.as_of = request.as_of;
  summary.align = request.align;
  summary.for_people = request.for_people;
  return summary;
}

/// The year's appraisal alone, without the years before.
std::vector<ScoreAsked> scores_asked(const Book& book, const AnnualRequest& request) {
  auto asked = score_asked(book, request.period, {}, request.as_of);
  asked.erase(asked.begin() + 1, asked.end());
  return asked;
}

/// What the figures of one axis are asked with, for the needs and for the tables alike.
struct Questions {
  const Book& book;
  const AnnualRequest& request;
  const SummaryAsking& asking;

  MeasureRequest of(std::span<const std::string_view> keys, Axis axis) const {
    return asking.needs(keys, axis, request.period, nullptr);
  }
  MeasureRequest products() const {
    return is_split_by_product(book, *request.year) ? of(planned_product_keys, Axis::product)
                                                    : of(product_keys, Axis::product);
  }
  MeasureRequest customers() const {
    return asking.needs(customer_keys, Axis::customer, request.period, beside_last_year);
  }
  MeasureKeys outcomes() const {
    if (request.period.span.last <= request.as_of) return outcome_keys;
    return outcome_so_far_keys;
  }
  /// The quarters that have begun, then the year.
  std::vector<Stretch> stretches() const {
    std::vector<Stretch> found;
    for (const Period& quarter : pieces(request.period.span, Step::quarter, book.fiscal()))
      if (quarter.span.first <= request.as_of)
        found.push_back({quarter.name, quarter.name, quarter});
    found.push_back({"year", tr("year {}", request.period.name), request.period});
    return found;
  }
};

class AnnualReview {
 public:
  AnnualReview(const Facts& facts, const AnnualRequest& request)
      : facts_(facts),
        book_(facts.book),
        request_(request),
        summary_(summary_of(request)),
        asking_(book_, summary_),
        ask_{book_, request, asking_},
        figures_(summary_),
        names_(book_, request.for_people),
        lists_(book_, request, names_),
        events_(events(facts, {}, request.period.span)),
        chapters_(document_, request.for_people) {}

  Document run() {
    document_.name = "review";
    document_.title = titled(book_, tr("review of the year {}", request_.year->number));
    add_results();
    add_work();
    add_people();
    add_markets();
    chapters_.add(lists_.expenses(target_of(facts_, request_.year->number),
                                  Measured(facts_, ask_.of(expense_keys, Axis::category))));
    add_duties();
    chapters_.add(feedback_table(facts_.records, names_, events_.feedback));
    add_next_year();
    add_notes();
    return std::move(document_);
  }

 private:
  Table told(Table table) {
    leave_out_untold(untold_, table);
    return table;
  }

  void add_results() {
    const auto stretches = ask_.stretches();
    std::vector<Outcome> outcomes;
    outcomes.reserve(stretches.size());
    for (const Stretch& stretch : stretches) {
      Measured of(facts_, outcome_need(asking_, stretch.period, ask_.outcomes()));
      history_.look_at(of);
      outcomes.push_back(figures_.outcome(stretch, of));
    }
    document_.lead = figures_.sentence(outcomes.back());
    chapters_.add(told(figures_.results(stretches, outcomes)));
    if (const auto request = gap_question(asking_, request_.period, book_))
      chapters_.add_part(gap_lines(gap_of(facts_, *request), names_));
    Survey year = survey(facts_, year_needs(book_, asking_));
    for (const Measured& of : year.measured) history_.look_at(of, false);
    chapters_.add_part(told(months_table(year.measured, summary_)));
    chapters_.add_part(bridge_table(year.measured, asking_, names_));
  }

  void add_work() {
    const auto measured = [&](MeasureKeys keys) {
      auto found = survey(facts_, measures_needs(asking_, request_.period, keys, besides)).measured;
      for (const Measured& of : found) history_.look_at(of);
      return found;
    };
    auto work = measured(work_keys), rates = measured(rate_keys);
    chapters_.add(told(figures_.measures("figures", text("work done"), false, besides, work)));
    chapters_.add_part(told(figures_.measures("rates", text("rates"), true, besides, rates)));
  }

  Document measured(MeasureRequest request) {
    Measured of(facts_, std::move(request));
    history_.look_at(of);
    return measures_report(of, {.name = "measures",
                                .what = {},
                                .layout = request_.layout,
                                .for_people = request_.for_people});
  }

  void add_people() {
    chapters_.open("targets", text("who reached what"));
    if (!book_.teams.empty())
      chapters_.add_part(measured(ask_.of(people_keys, Axis::team)), "teams", text("by team"));
    Document people = measured(ask_.of(people_keys, Axis::rep));
    Table& table = people.tables.front();
    table.charts = {{Chart::Kind::bullets, text("attainment by rep"), "", {"attainment"}}};
    chapters_.add_part(std::move(people), "people", text("by person"));
    chapters_.add_part(lists_.changes(facts_));
  }

  void add_markets() {
    chapters_.open("markets", text("products, customers, deals"));
    if (!book_.products.empty())
      chapters_.add_part(measured(ask_.products()), "products", text("by product"));
    Measured customers(facts_, ask_.customers());
    history_.look_at(customers);
    chapters_.add_part(lists_.customers(std::move(customers)));
    chapters_.add_part(lists_.lost_deals(facts_.records, events_.lost));
  }

  void add_duties() {
    chapters_.open("duties", text("goals and duties"));
    const auto owed = goals_owed(facts_, {}, so_far(request_.period, request_.as_of));
    Measured goals(facts_, goals_need(owed, request_.period, asking_));
    chapters_.add_part(goals_table(owed, goals, names_));
    note_goals(owed, document_);
    chapters_.add_part(measured(ask_.of(duty_keys, Axis::rep)), "rates_by_rep",
                       text("reports, tasks, answers, training"));
    const auto asked = scores_asked(book_, request_);
    chapters_.add_part(lists_.scores(scored(facts_, asked, false).appraisals.front()));
    chapters_.add_part(lists_.nominations());
  }

  /// What the book says of it, where it says anything.
  void add_next_year() {
    const Year* next = book_.year(request_.year->number + 1);
    if (!next) return;
    Table table{"next", tr("the year {}", next->number), {}, {}, {}, false, *next->summary};
    if (next->target) {
      table.columns = {{"target", text("target"), Unit::money}};
      const auto& revised = next->revisions;
      table.rows.push_back({{revised.empty() ? *next->target : *revised.back().target}});
    }
    chapters_.add(std::move(table));
    if (next->priorities)
      chapters_.add_part(
          {"next_priorities", text("what comes first"), {}, {}, {}, false, *next->priorities});
  }

  void add_notes() {
    if (request_.period.span.last > request_.as_of)
      document_.notes.push_back(
          {"not-over", tr("the year is not over: figures are those up to {}, last year's those of "
                          "the same stretch",
                          to_string(Date(request_.as_of)))});
    say_compared(book_, ask_.customers().comparisons.back(), document_);
    history_.add_to(document_);
    untold_.add_to(document_);
    note_unpublished(asking_.workdays(), request_.period.span, document_);
  }

  const Facts& facts_;
  const Book& book_;
  const AnnualRequest& request_;
  SummaryRequest summary_;
  SummaryAsking asking_;
  Questions ask_;
  SummaryFigures figures_;
  Labels names_;
  AnnualLists lists_;
  Events events_;
  HistoryNotes history_{};
  UntoldColumns untold_{request_.for_people};
  Document document_{};
  Chapters chapters_;
};

}  // namespace

std::vector<MeasureRequest> annual_review_needs(const Book& book, const AnnualRequest& request) {
  const SummaryRequest summary = summary_of(request);
  const SummaryAsking asking(book, summary);
  const Questions ask{book, request, asking};
  auto needs = year_needs(book, asking);
  for (const Stretch& stretch : ask.stretches())
    needs.push_back(outcome_need(asking, stretch.period, ask.outcomes()));
  if (auto gap = gap_question(asking, request.period, book))
    needs.push_back(std::move(gap->people));
  needs.push_back(ask.products());
  needs.push_back(ask.customers());
  needs.push_back(ask.of(duty_keys, Axis::rep));
  auto asked = scores_asked(book, request);
  for (auto& need : asked.front().requests) needs.push_back(std::move(need));
  return needs;
}

Document annual_review(const Facts& facts, const AnnualRequest& request) {
  return AnnualReview(facts, request).run();
}

}  // namespace plan
