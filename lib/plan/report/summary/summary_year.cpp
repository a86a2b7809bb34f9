// SPDX-License-Identifier: MIT
#include "plan/report/summary/summary_year.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

constexpr std::string_view month_keys[] = {"target", "sales", "attainment", "close_rate",
                                           "expense_rate"};
constexpr std::string_view twin_keys[] = {"sales"};
constexpr std::string_view bridge_keys[] = {"target", "sales"};

constexpr std::size_t most_steps = 30;  // of people; more of them stand by team

Period year_of(const Book& book, Day day) {
  return period_of(day, Step::year, book.fiscal());
}

MeasureRequest by_month(std::span<const std::string_view> keys, const Period& year,
                        const Book& book, const SummaryAsking& asking) {
  MeasureRequest request = asking.needs(keys, Axis::company, year, nullptr);
  request.pieces = pieces(year.span, Step::month, book.fiscal());
  return request;
}

MeasureRequest this_year(const Book& book, const SummaryAsking& asking) {
  return by_month(month_keys, year_of(book, asking.until()), book, asking);
}

/// Of the month that is not over as much as has passed of it, like any comparison.
MeasureRequest last_year(const Book& book, const SummaryAsking& asking) {
  const Period year = year_of(book, asking.until());
  MeasureRequest request =
      by_month(twin_keys, year_of(book, year.span.first - std::chrono::days(1)), book, asking);
  const auto months = pieces(year.span, Step::month, book.fiscal());
  for (std::size_t p = 0; p < months.size(); ++p) {
    const Comparison twin = asking.year_before(months[p]);
    if (twin.base_days.empty() || twin.base_days == request.pieces[p].span) continue;
    request.pieces[p].name = base_name(twin);
    request.pieces[p].span = twin.base_days;
  }
  return request;
}

/// The same stretch as the year to date among the results.
MeasureRequest bridge(const Book& book, const SummaryAsking& asking) {
  const Axis axis = book.reps.size() > most_steps ? Axis::team : Axis::rep;
  Period year = year_of(book, asking.until());
  year = {year.name, {}, {year.span.first, asking.until()}};
  return asking.needs(bridge_keys, axis, year, nullptr);
}

}  // namespace

std::vector<MeasureRequest> year_needs(const Book& book, const SummaryAsking& asking) {
  return {this_year(book, asking), last_year(book, asking), bridge(book, asking)};
}

Table months_table(std::span<Measured> of, const SummaryRequest& request) {
  Measured& now = of[0];
  Measured& before = of[1];
  Table table{"months", tr("year {} by month", now.request().whole.name), {}, {}};
  table.columns = {{"month", text("month"), Unit::text}};
  for (const Measure* measure : now.request().measures)
    table.columns.push_back(column_of(*measure));
  table.columns.push_back({"last_year", text("that month last year"), Unit::money});
  const auto& months = now.request().pieces;
  for (std::size_t p = 0; p < months.size(); ++p) {
    Row row{{months[p].name}};
    const bool to_come = months[p].span.first > request.as_of;
    const auto figures = now.figures(now.rows(), p);
    for (std::size_t m = 0; m < figures.size(); ++m) {
      const bool target = now.request().measures[m]->key == "target";
      row.cells.push_back(to_come && !target ? Cell(Blank()) : cell_of(figures[m]));
    }
    row.cells.push_back(cell_of(before.figures(before.rows(), p).front()));
    table.rows.push_back(std::move(row));
  }
  table.charts = {
      {Chart::Kind::columns, text("sales against target"), "month", {"sales", "target"}},
      {Chart::Kind::line, text("close rate by month"), "month", {"close_rate"}}};
  return table;
}

void note_running_month(std::span<Measured> of, Document& document) {
  for (const Period& month : of[1].request().pieces)
    if (month.span != month_of(month.span.first).span())
      document.notes.push_back(
          {"running-month",
           tr("that month last year, of the month that is not over: {}", month.name)});
}

Table bridge_table(std::span<Measured> all, const SummaryAsking& asking, const Labels& names) {
  struct Part {
    std::string id, name;
    Money amount;
  };
  Measured& of = all[2];
  const Book& book = of.facts().book;
  const bool over = year_of(book, asking.until()).span.last == asking.until();
  TableOf<Part> table(
      "bridge", over ? text("from target to sales") : text("from target to sales, year to date"));
  table.machines({"step", text("step"), Unit::id}, &Part::id);
  table.all({"step_name", text("step")}, &Part::name);
  table.all({"amount", text("amount"), Unit::money}, &Part::amount);
  if (of.request().measures.size() < 2) return table.empty();
  const auto amounts = [&](const std::vector<std::size_t>& rows) {
    const auto figures = of.figures(rows, of.whole());
    const Money* target = std::get_if<Money>(&figures.front());
    const Money* sales = std::get_if<Money>(&figures[1]);
    return std::pair(target ? *target : Money(), sales ? *sales : Money());
  };
  const auto [target, sales] = amounts(of.rows());
  if (target.minor() <= 0) return table.empty();
  const Axis axis = of.request().axes.front();
  std::vector<Part> parts;
  for (const std::size_t row : of.rows()) {
    const auto [aim, sold] = amounts({row});
    if (aim.minor() == 0 && sold.minor() == 0) continue;
    const Index place = of.key(row).front();
    parts.push_back({names.id(axis, place), names.name(axis, place), sold - aim});
  }
  std::ranges::stable_sort(parts, std::greater(), &Part::amount);
  parts.insert(parts.begin(), {over ? "target" : "target_to_date",
                               over ? text("target") : text("target to date"), target});
  parts.push_back({"sales", text("sales"), sales});
  Table made = table.of(parts);
  made.charts = {{Chart::Kind::waterfall, made.title, "step_name", {"amount"}}};
  return made;
}

}  // namespace plan
