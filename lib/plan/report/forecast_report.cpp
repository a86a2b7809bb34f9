// SPDX-License-Identifier: MIT
#include "plan/report/forecast_report.hpp"

#include <algorithm>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/facts/duties.hpp"
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
  SalesForecast forecast;
  Money begun;  // sold so far of the first month to come
};

class ForecastReport {
 public:
  ForecastReport(const ForecastFigures& figures, const ForecastView& view)
      : facts_(figures.past.facts()),
        book_(facts_.book),
        figures_(figures),
        view_(view),
        axes_(figures.past.request().axes),
        names_(book_, view.for_people) {
    for (const std::size_t row : figures.past.rows())
      if (is_shown(row)) {
        rows_.push_back(row);
        keys_.push_back(figures.past.key(row));
      }
  }

  Document run() {
    const RowPlan plan(book_, names_, axes_, keys_, admitted());
    for (PlannedRow& row : plan.rows()) landed_.push_back(landed(std::move(row)));
    if (PlannedRow total = plan.total(); !total.of.empty()) {
      total.kind = Row::Kind::subtotal;
      landed_.push_back(landed(std::move(total)));
    }
    if (landed_.empty()) landed_.push_back(landed({{}, {text("total")}}));
    Document document;
    document.name = "forecast";
    document.title = titled(book_, tr("forecast of sales from {}", to_string(open())));
    document.tables.push_back(months(plan));
    document.tables.push_back(landing(plan));
    if (!whole().forecast.found.candidates.empty())
      document.tables.push_back(methods_compared(whole().forecast.found));
    add_notes(document);
    return document;
  }

 private:
  Month open() const { return first_open_month(facts_.as_of); }
  const Landed& whole() const { return landed_.back(); }
  const std::vector<bool>& admitted() const {
    return figures_.past.request().filter.admitted[static_cast<std::size_t>(Axis::team)];
  }

  /// Who has left sells nothing any more.
  bool is_shown(std::size_t row) const {
    const std::vector<Index>& key = figures_.past.key(row);
    for (std::size_t i = 0; i < axes_.size(); ++i)
      if (axes_[i] == Axis::rep && key[i] != absent &&
          !is_employed(book_.reps[key[i]], facts_.as_of))
        return false;
    return figures_.past.is_there(row, figures_.past.whole());
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

  // The figures of a planned row

  std::vector<std::size_t> rows_of(const PlannedRow& planned) const {
    std::vector<std::size_t> rows;
    for (const std::size_t at : planned.of) rows.push_back(rows_[at]);
    return rows;
  }

  /// The rows of another request at the same places.
  std::vector<std::size_t> same(const Measured& other, const PlannedRow& planned) const {
    std::vector<std::size_t> rows;
    for (const std::size_t row : other.rows())
      if (std::ranges::any_of(planned.of,
                              [&](std::size_t at) { return keys_[at] == other.key(row); }))
        rows.push_back(row);
    return rows;
  }

  Landed landed(PlannedRow row) const {
    const MonthlySales sales = monthly_sales(figures_.past, rows_of(row));
    const std::size_t horizon = figures_.ahead.request().pieces.size();
    return {std::move(row), forecast_sales(facts_, sales, horizon, view_.method), sales.begun};
  }

  Cell figure_of(Measured& measured, const PlannedRow& row, std::size_t piece,
                 std::string_view key) const {
    const auto& asked = measured.request().measures;
    const auto at = std::ranges::find(asked, key, &Measure::key);
    const std::vector<std::size_t> rows = same(measured, row);
    if (at == asked.end() || rows.empty()) return Blank();
    return cell_of(measured.figures(rows, piece)[static_cast<std::size_t>(at - asked.begin())]);
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
    const bool bounds = !whole().forecast.found.intervals.empty();
    if (landed_.size() == 1 && bounds)
      table.charts = {{Chart::Kind::fan,
                       text("expected sales"),
                       "month",
                       {"expected", "low80", "high80", "low95", "high95"}}};
    return table;
  }

  void add_months(const Landed& one, Table& table) const {
    const auto& all = one.forecast.months;
    for (std::size_t i = 0; i < std::min(all.size(), view_.horizon); ++i) {
      Row row = begun(one.row);
      row.cells.emplace_back(to_string(all[i].month));
      row.cells.emplace_back(all[i].expected);
      add_bounds(all[i].bounds, row);
      row.cells.push_back(figure_of(figures_.ahead, one.row, i, "weighted"));
      table.rows.push_back(std::move(row));
    }
  }

  static void add_bounds(const std::optional<SalesBounds>& bounds, Row& row) {
    for (const auto bound :
         {&SalesBounds::low80, &SalesBounds::high80, &SalesBounds::low95, &SalesBounds::high95})
      row.cells.push_back(bounds ? Cell((*bounds).*bound) : Cell(Blank()));
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

  /// What the months of the year bring that are not over, without what is sold of the first.
  Money to_come(const Landed& one) const {
    const Span year = figures_.year.request().whole.span;
    Money sum = -one.begun;
    for (const ForecastMonth& month : one.forecast.months)
      if (month.month.span().first <= year.last) sum += month.expected;
    return sum;
  }

  Row landing_of(const Landed& one) const {
    Row row = begun(one.row);
    const Cell sales = figure_of(figures_.year, one.row, 0, "sales");
    const Cell target = figure_of(figures_.year, one.row, 0, "target");
    const auto* sold = std::get_if<Money>(&sales);
    const auto* goal = std::get_if<Money>(&target);
    Cell rest = Blank(), landing = Blank(), attainment = Blank();
    if (!one.forecast.months.empty()) {
      const Money left = to_come(one);
      rest = left;
      if (sold) landing = *sold + left;
      if (sold && goal && goal->minor() > 0)
        attainment = nearest_rate((*sold + left).minor(), goal->minor());
    }
    const std::int64_t known = static_cast<std::int64_t>(one.forecast.found.series.values.size());
    for (Cell cell : {sales, rest, landing, target, attainment, Cell(known), Cell(by(one))})
      row.cells.push_back(std::move(cell));
    return row;
  }

  std::string by(const Landed& one) const {
    const forecasting::Forecast& found = one.forecast.found;
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
    note_forecast(whole().forecast, document);
    if (landed_.size() > 1)
      document.notes.push_back({"rows", text("each row is forecast by its own months: the parts "
                                             "need not add up to the total")});
    document.notes.push_back(
        {"pipeline", text("pipeline: open amounts x probability of their stage, by expected close; "
                          "beside the expected sales, never added to them")});
    note_unpublished(facts_.workdays, figures_.ahead.request().whole.span, document);
  }

  const Facts& facts_;
  const Book& book_;
  const ForecastFigures& figures_;
  const ForecastView& view_;
  const std::vector<Axis>& axes_;
  Labels names_;
  std::vector<std::size_t> rows_;
  std::vector<std::vector<Index>> keys_;
  std::vector<Landed> landed_;
};

}  // namespace

Document forecast_report(const ForecastFigures& figures, const ForecastView& view) {
  return ForecastReport(figures, view).run();
}

}  // namespace plan
