// SPDX-License-Identifier: MIT
#include "plan/report/forecast_report.hpp"

#include <algorithm>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/facts/duties.hpp"
#include "plan/report/forecast_rows.hpp"
#include "plan/report/forecast_words.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/row_plan.hpp"

namespace plan {
namespace {

using forecasting::Rule;

/// A planned row with its forecast.
struct Landed {
  PlannedRow row;
  RowForecast by;
  const SalesForecast& forecast() const { return by.forecast; }
};

class ForecastReport {
 public:
  ForecastReport(const ForecastFigures& figures, const ForecastView& view)
      : facts_(figures.past.facts()),
        book_(facts_.book),
        figures_(figures),
        view_(view),
        axes_(figures.past.request().axes),
        names_(book_, view.for_people),
        forecasts_(figures, view) {
    for (const bool shown : {true, false})
      for (const std::size_t row : figures.past.rows())
        if (is_shown(row) == shown && figures.past.is_there(row, figures.past.whole())) {
          rows_.push_back(row);
          keys_.push_back(figures.past.key(row));
          if (shown) shown_.push_back(keys_.back());
        }
  }

  Document run() {
    const RowPlan plan(book_, names_, axes_, shown_, admitted());
    std::vector<PlannedRow> planned = plan.rows();
    const RowPlan all(book_, names_, axes_, keys_, admitted());
    if (PlannedRow total = all.total(); !total.of.empty() && !planned.empty()) {
      total.kind = Row::Kind::subtotal;
      planned.push_back(std::move(total));
    }
    if (planned.empty()) planned.push_back({{}, {text("total")}});
    land(std::move(planned));
    Document document;
    document.name = "forecast";
    document.title = titled(book_, tr("forecast of sales from {}", to_string(open())));
    document.tables.push_back(months(plan));
    document.tables.push_back(landing(plan));
    if (!whole().forecast().found.candidates.empty())
      document.tables.push_back(methods_compared(whole().forecast().found));
    add_notes(document);
    return document;
  }

 private:
  Month open() const { return first_open_month(facts_.as_of); }
  const Landed& whole() const { return landed_.back(); }
  const std::vector<bool>& admitted() const {
    return figures_.past.request().filter.admitted[static_cast<std::size_t>(Axis::team)];
  }

  /// Not who left before the year: those are in the total alone.
  bool is_shown(std::size_t row) const {
    const std::vector<Index>& key = figures_.past.key(row);
    for (std::size_t i = 0; i < axes_.size(); ++i)
      if (axes_[i] == Axis::rep && key[i] != absent &&
          !is_employed(book_.reps[key[i]], facts_.as_of) && !is_in_year(key))
        return false;
    return true;
  }
  bool is_in_year(const std::vector<Index>& key) const {
    const Measured& year = figures_.year;
    return std::ranges::any_of(year.rows(), [&](std::size_t row) {
      return year.key(row) == key && year.is_there(row, year.whole());
    });
  }

  /// To people the company alone needs no name in each row.
  bool is_named() const {
    return !names_.for_people() || axes_ != std::vector<Axis>{Axis::company};
  }
  void add_label_columns(const RowPlan& plan, Table& table) const {
    if (is_named()) plan.add_columns(table);
  }
  Row begun(const PlannedRow& planned) const {
    return {is_named() ? planned.labels : std::vector<Cell>(), planned.kind, planned.indent};
  }

  std::vector<std::size_t> rows_of(const PlannedRow& planned) const {
    std::vector<std::size_t> rows;
    for (const std::size_t at : planned.of) rows.push_back(rows_[at]);
    return rows;
  }

  void land(std::vector<PlannedRow> planned) {
    std::vector<std::vector<std::size_t>> rows;
    for (const PlannedRow& row : planned) rows.push_back(rows_of(row));
    std::vector<RowForecast> forecasts = forecasts_.of(rows);
    for (std::size_t i = 0; i < planned.size(); ++i)
      landed_.push_back({std::move(planned[i]), std::move(forecasts[i])});
  }

  Cell figure_of(Measured& measured, const PlannedRow& row, std::size_t piece,
                 std::string_view key) const {
    return cell_of(forecasts_.figure(measured, rows_of(row), piece, key));
  }

  // Months

  Table months(const RowPlan& plan) const {
    Table table{"months", text("Expected sales"), {}, {}};
    add_label_columns(plan, table);
    table.columns.push_back({"month", text("month"), Unit::id});
    for (const auto& [key, title] : {std::pair{"expected", "expected"},
                                     {"low80", "low 80%"},
                                     {"high80", "high 80%"},
                                     {"low95", "low 95%"},
                                     {"high95", "high 95%"},
                                     {"pipeline", "pipeline"}})
      table.columns.push_back({key, text(title), Unit::money});
    // machines get no row that is made of others' amounts: they ask for --by company
    for (const Landed& one : landed_)
      if (names_.for_people() || one.row.kind != Row::Kind::subtotal) add_months(one, table);
    const bool bounds = !whole().forecast().found.intervals.empty();
    if (landed_.size() == 1 && bounds)
      table.charts = {{Chart::Kind::fan,
                       text("expected sales"),
                       "month",
                       {"expected", "low80", "high80", "low95", "high95"}}};
    return table;
  }

  void add_months(const Landed& one, Table& table) const {
    const auto& all = one.forecast().months;
    for (std::size_t i = 0; i < std::min(all.size(), view_.horizon); ++i) {
      Row row = begun(one.row);
      row.cells.emplace_back(to_string(all[i].month));
      row.cells.emplace_back(all[i].expected);
      add_bounds(one, all[i], row);
      row.cells.push_back(figure_of(figures_.ahead, one.row, i, "weighted"));
      table.rows.push_back(std::move(row));
    }
  }

  static void add_bounds(const Landed& one, const ForecastMonth& month, Row& row) {
    for (const auto bound :
         {&SalesBounds::low80, &SalesBounds::high80, &SalesBounds::low95, &SalesBounds::high95}) {
      if (month.bounds)
        row.cells.emplace_back((*month.bounds).*bound);
      else
        row.cells.emplace_back(NotAvailable{
            text(month.told ? "history tells what is expected, and no interval"
                 : one.by.by == RowForecast::By::pace ? "the target's pace has no interval"
                                                      : "fewer than three months are known")});
    }
  }

  // Landing

  Table landing(const RowPlan& plan) const {
    Table table{"landing", tr("Landing of {}", figures_.year.request().whole.name), {}, {}};
    add_label_columns(plan, table);
    const auto add = [&](const char* key, const char* title, Unit unit) {
      table.columns.push_back({key, text(title), unit});
    };
    add("sales", "sales so far", Unit::money);
    add("to_come", "to come", Unit::money);
    add("landing", "landing", Unit::money);
    add("target", "target", Unit::money);
    add("attainment", "attainment", Unit::rate);
    add("months", "months known", Unit::count);
    add("method", "method", Unit::text);
    table.columns.back().role = Role::figure;
    for (const Landed& one : landed_) table.rows.push_back(landing_of(one));
    if (landed_.size() > 1) {
      table.total = std::move(table.rows.back());
      table.total->kind = Row::Kind::plain;
      table.rows.pop_back();
    }
    return table;
  }

  /// What the months of the year bring that are not over, without what is sold of the first; by the
  /// target's pace what every verb projects.
  Money to_come(const Landed& one, const Money* sold) const {
    const Cell projected = figure_of(figures_.year, one.row, 0, "projection");
    const auto* landing = std::get_if<Money>(&projected);
    if (one.by.by == RowForecast::By::pace && sold && landing) return *landing - *sold;
    const Span year = figures_.year.request().whole.span;
    Money sum;
    for (const ForecastMonth& month : one.forecast().months)
      if (month.month.span().first <= year.last) sum += month.rest;
    return sum;
  }

  Row landing_of(const Landed& one) const {
    Row row = begun(one.row);
    const Cell sales = figure_of(figures_.year, one.row, 0, "sales");
    const Cell target = figure_of(figures_.year, one.row, 0, "target");
    const auto* sold = std::get_if<Money>(&sales);
    const auto* goal = std::get_if<Money>(&target);
    const Cell unknown = NotAvailable{text("no month of sales is known")};
    Cell rest = unknown, landing = unknown, attainment = unknown;
    if (!one.forecast().months.empty()) {
      const Money left = to_come(one, sold);
      rest = left;
      landing = sold ? Cell(*sold + left) : sales;
      if (!sold || !goal)
        attainment = sold ? target : sales;
      else if (goal->minor() > 0)
        attainment = nearest_rate((*sold + left).minor(), goal->minor());
      else
        attainment = NotAvailable{text("the target is 0")};
    }
    const std::int64_t known = static_cast<std::int64_t>(one.forecast().known);
    for (Cell cell : {sales, rest, landing, target, attainment, Cell(known), Cell(by(one))})
      row.cells.push_back(std::move(cell));
    return row;
  }

  std::string by(const Landed& one) const {
    const forecasting::Forecast& found = one.forecast().found;
    if (one.by.by == RowForecast::By::nobody) return names_.word("nobody there");
    if (one.by.by == RowForecast::By::pace) return names_.word("target x pace");
    switch (found.rule) {
      case Rule::nothing: return names_.word("nothing known");
      case Rule::zeros: return names_.word("nothing sold yet");
      case Rule::run_rate: return names_.word("run rate");
      case Rule::methods: break;
    }
    const std::string_view key = found.candidates[found.chosen].key;
    return names_.for_people() ? name_of_method(key) : std::string(key);
  }

  void add_notes(Document& document) const {
    note_forecast(whole().forecast(), view_.method, document);
    if (whole().by.by == RowForecast::By::pace)
      document.notes.push_back(
          {"pace", text("no whole month of sales is known: what is left of the "
                        "target x sales / target to date, of the year")});
    note_told(document);
    if (landed_.size() > 1)
      document.notes.push_back({"rows", text("each row is forecast by its own months: the parts "
                                             "need not add up to the total")});
    document.notes.push_back(
        {"pipeline", text("pipeline: open amounts x probability of their stage, by expected close; "
                          "beside the expected sales, never added to them")});
    note_unpublished(facts_.workdays, figures_.ahead.request().whole.span, document);
  }

  void note_told(Document& document) const {
    std::string told;
    for (const ForecastMonth& month : whole().forecast().months)
      if (month.told) told += (told.empty() ? "" : " ") + to_string(month.month);
    if (!told.empty())
      document.notes.push_back(
          {"told",
           tr("history tells beforehand what is expected, and it stands for it: {}", told)});
  }

  const Facts& facts_;
  const Book& book_;
  const ForecastFigures& figures_;
  const ForecastView& view_;
  const std::vector<Axis>& axes_;
  Labels names_;
  ForecastRows forecasts_;
  std::vector<std::size_t> rows_;  // of `past`: those shown, then those in the total alone
  std::vector<std::vector<Index>> keys_, shown_;
  std::vector<Landed> landed_;
};

}  // namespace

Document forecast_report(const ForecastFigures& figures, const ForecastView& view) {
  return ForecastReport(figures, view).run();
}

}  // namespace plan
