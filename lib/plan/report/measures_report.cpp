// SPDX-License-Identifier: MIT
#include "plan/report/measures_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/report/labels.hpp"
#include "plan/report/row_plan.hpp"

namespace plan {
namespace {

bool is_rate(const Measure& measure) {
  return measure.unit == Measure::Unit::rate;
}

class MeasuresReport {
 public:
  MeasuresReport(Measured& measured, const MeasuresView& view)
      : book_(measured.facts().book),
        measured_(measured),
        request_(measured.request()),
        view_(view),
        names_(book_, view.for_people && view.layout == Layout::wide, [&](Axis axis, Index word) {
          return measured.facts().attribution.words(axis)[word];
        }) {
    for (const std::size_t row : measured.rows())
      if (measured.is_there(row, measured.whole())) {
        rows_.push_back(row);
        keys_.push_back(measured.key(row));
      }
  }

  Document run() {
    Document document;
    document.name = view_.name;
    document.title = titled(book_, view_.what + " " + request_.whole.name);
    if (view_.layout == Layout::long_)
      document.tables.push_back(long_table());
    else if (request_.pieces.size() == 1)
      document.tables.push_back(wide_table());
    else
      for (std::size_t m = 0; m < request_.measures.size(); ++m)
        document.tables.push_back(table_of(m));
    if (view_.layout != Layout::long_) note_counted_once(measured_, rows_, document);
    add_notes(measured_, document);
    if (!compares()) return document;
    say_compared(book_, request_.comparisons.back(), document);
    note_pieces(request_.comparisons, document);
    return document;
  }

 private:
  bool compares() const { return !request_.comparisons.empty(); }

  // Long: one row per axes and piece

  Table long_table() {
    Table table{view_.name, view_.what, {}, {}};
    for (const Axis axis : request_.axes) names_.add_columns(axis, table);
    table.columns.push_back({"period", text("period"), Unit::id});
    table.columns.push_back({"start", text("first day"), Unit::date});
    table.columns.push_back({"end", text("last day"), Unit::date});
    if (compares()) {
      table.columns.push_back({"base_period", text("compared with"), Unit::id});
      table.columns.push_back({"base_start", text("first day compared"), Unit::date});
      table.columns.push_back({"base_end", text("last day compared"), Unit::date});
    }
    for (const Measure* measure : request_.measures) add_long_columns(*measure, table);
    for (std::size_t i = 0; i < rows_.size(); ++i)
      for (std::size_t p = 0; p < request_.pieces.size(); ++p)
        if (measured_.is_there(rows_[i], p)) table.rows.push_back(long_row(i, p));
    return table;
  }

  void add_long_columns(const Measure& measure, Table& table) const {
    const Column column = column_of(measure);
    table.columns.push_back(column);
    if (!compares()) return;
    const auto add = [&](std::string_view suffix, std::string title, Unit unit) {
      table.columns.push_back({column.key + std::string(suffix), std::move(title), unit});
    };
    add("_base", tr("{}, compared", column.title), column.unit);
    add("_difference", tr("{}, difference", column.title), column.unit);
    add("_growth", tr("{}, growth", column.title), Unit::rate);
  }

  Row long_row(std::size_t i, std::size_t piece) {
    Row row;
    for (std::size_t axis = 0; axis < request_.axes.size(); ++axis)
      names_.add_cells(request_.axes[axis], keys_[i][axis], row.cells);
    const Period& period = request_.pieces[piece];
    row.cells.insert(row.cells.end(), {period.name, period.span.first, period.span.last});
    if (!compares()) {
      for (const Figure& figure : measured_.figures({rows_[i]}, piece))
        row.cells.push_back(cell_of(figure));
      return row;
    }
    add_base(request_.comparisons[piece], row);
    for (const ComparedFigure& one : measured_.compared({rows_[i]}, piece))
      for (const Figure* figure : {&one.figure, &one.base, &one.difference, &one.growth})
        row.cells.push_back(cell_of(*figure));
    return row;
  }

  static void add_base(const Comparison& comparison, Row& row) {
    row.cells.emplace_back(comparison.base.name);
    if (comparison.base_days.empty())
      row.cells.insert(row.cells.end(), {Blank(), Blank()});
    else
      row.cells.insert(row.cells.end(), {comparison.base_days.first, comparison.base_days.last});
  }

  // Wide: a column per measure, each beside what it is compared with

  Table wide_table() {
    Table table{view_.name, view_.what, {}, {}};
    const RowPlan plan(book_, names_, request_.axes, keys_, admitted());
    plan.add_columns(table);
    for (const Measure* measure : request_.measures) {
      Column column = column_of(*measure);
      column.group = compares() ? column.title : group_of(*measure);
      table.columns.push_back(column);
      if (compares()) add_beside(*measure, column.group, request_.comparisons.back(), table);
    }
    if (shows_bars())
      table.columns.insert(bar_place(table), {"bar", text("as a bar"), Unit::bar, text("reached")});
    fill(plan, table, [&](const PlannedRow& row) { return cells_of(row); });
    if (shows_bars())
      table.charts = {{Chart::Kind::bullets, text("attainment"), "", {"attainment", "bar"}}};
    return table;
  }

  /// Columns that stand together where they do not fit on a line.
  std::string group_of(const Measure& measure) const {
    if (!view_.bars) return text(measure.group);
    constexpr std::string_view so_far[] = {"target", "sales", "difference", "attainment"};
    return std::ranges::find(so_far, measure.key) != std::end(so_far) ? text("reached")
                                                                      : text("to date");
  }

  /// Rates differ in points; all else has its growth too.
  static void add_beside(const Measure& measure, const std::string& group,
                         const Comparison& comparison, Table& table) {
    const std::string key(measure.key);
    const Column column = column_of(measure);
    table.columns.push_back({key + "_base", base_name(comparison), column.unit, group});
    table.columns.push_back({key + "_difference",
                             is_rate(measure) ? text("points") : text("difference"),
                             is_rate(measure) ? Unit::points : column.unit, group});
    if (!is_rate(measure))
      table.columns.push_back({key + "_growth", text("growth"), Unit::rate, group});
  }

  std::vector<std::size_t> rows_of(const PlannedRow& row) const {
    std::vector<std::size_t> of;
    for (const std::size_t place : row.of) of.push_back(rows_[place]);
    return of;
  }

  std::vector<Cell> cells_of(const PlannedRow& row) {
    const auto of = rows_of(row);
    std::vector<Cell> cells;
    if (compares()) {
      const auto all = measured_.compared(of, measured_.whole());
      for (std::size_t m = 0; m < all.size(); ++m) add_compared(m, all[m], cells);
      return cells;
    }
    const auto figures = measured_.figures(of, measured_.whole());
    for (const Figure& figure : figures) cells.push_back(cell_of(figure));
    if (shows_bars()) cells.insert(cells.begin() + bar_offset(), bar_of(figures));
    return cells;
  }

  void add_compared(std::size_t measure, const ComparedFigure& one,
                    std::vector<Cell>& cells) const {
    for (const Figure* figure : {&one.figure, &one.base, &one.difference})
      cells.push_back(cell_of(*figure));
    if (!is_rate(*request_.measures[measure])) cells.push_back(cell_of(one.growth));
  }

  // Wide, of one measure: a column per piece

  Table table_of(std::size_t measure) {
    const Measure& of = *request_.measures[measure];
    const Column column = column_of(of);
    Table table{column.key, column.title, {}, {}};
    const RowPlan plan(book_, names_, request_.axes, keys_, admitted());
    plan.add_columns(table);
    for (std::size_t p = 0; p <= request_.pieces.size(); ++p) {
      const bool whole = p == measured_.whole();
      const std::string name = whole ? request_.whole.name : request_.pieces[p].name;
      const std::string group =
          compares() ? stretch_name(request_.comparisons[p].period, request_.comparisons[p].days)
                     : std::string();
      table.columns.push_back(
          {whole ? "total" : name, whole ? text("together") : name, column.unit, group, whole});
      if (compares()) add_beside(of, group, request_.comparisons[p], name, table);
    }
    fill(plan, table, [&](const PlannedRow& row) { return cells_of(row, measure); });
    return table;
  }

  static void add_beside(const Measure& measure, const std::string& group,
                         const Comparison& comparison, const std::string& name, Table& table) {
    const std::size_t first = table.columns.size();
    add_beside(measure, group, comparison, table);
    for (std::size_t i = first; i < table.columns.size(); ++i)
      table.columns[i].key = name + table.columns[i].key.substr(measure.key.size());
  }

  std::vector<Cell> cells_of(const PlannedRow& row, std::size_t measure) {
    const auto of = rows_of(row);
    std::vector<Cell> cells;
    for (std::size_t p = 0; p <= request_.pieces.size(); ++p) {
      if (compares())
        add_compared(measure, measured_.compared(of, p)[measure], cells);
      else
        cells.push_back(cell_of(measured_.figures(of, p)[measure]));
    }
    return cells;
  }

  template <class Function>
  void fill(const RowPlan& plan, Table& table, const Function& cells) {
    const auto row_of = [&](const PlannedRow& planned) {
      Row row{planned.labels, planned.kind, planned.indent};
      for (Cell& cell : cells(planned)) row.cells.push_back(std::move(cell));
      return row;
    };
    for (const PlannedRow& planned : plan.rows()) table.rows.push_back(row_of(planned));
    if (const PlannedRow total = plan.total(); !total.of.empty()) table.total = row_of(total);
  }

  const std::vector<bool>& admitted() const {
    const bool regions = !request_.axes.empty() && request_.axes.front() == Axis::region;
    return request_.filter.admitted[static_cast<std::size_t>(regions ? Axis::region : Axis::team)];
  }

  // Bars: attainment, and where it should stand today

  std::optional<std::size_t> place_of(std::string_view key) const {
    const auto found = std::ranges::find(request_.measures, key, &Measure::key);
    if (found == request_.measures.end()) return {};
    return static_cast<std::size_t>(found - request_.measures.begin());
  }
  bool shows_bars() const {
    return view_.bars && names_.for_people() && !compares() && place_of("attainment");
  }
  std::ptrdiff_t bar_offset() const {
    return static_cast<std::ptrdiff_t>(*place_of("attainment")) + 1;
  }
  std::vector<Column>::const_iterator bar_place(const Table& table) const {
    return table.columns.end() - static_cast<std::ptrdiff_t>(request_.measures.size()) +
           bar_offset();
  }

  Cell bar_of(const std::vector<Figure>& figures) const {
    const auto* attainment = std::get_if<Rate>(&figures[*place_of("attainment")]);
    if (!attainment) return Blank();
    Bar bar{*attainment, {}};
    const auto target = place_of("target"), to_date = place_of("target_to_date");
    if (target && to_date) {
      const auto* whole = std::get_if<Money>(&figures[*target]);
      const auto* part = std::get_if<Money>(&figures[*to_date]);
      if (whole && part && whole->minor() > 0) bar.mark = Rate(part->minor(), whole->minor());
    }
    return bar;
  }

  const Book& book_;
  Measured& measured_;
  const MeasureRequest& request_;
  const MeasuresView& view_;
  Labels names_;
  std::vector<std::size_t> rows_;
  std::vector<std::vector<Index>> keys_;
};

}  // namespace

Document measures_report(Measured& measured, const MeasuresView& view) {
  return MeasuresReport(measured, view).run();
}

}  // namespace plan
