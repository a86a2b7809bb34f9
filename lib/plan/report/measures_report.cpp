// SPDX-License-Identifier: MIT
#include "plan/report/measures_report.hpp"
#include "plan/report/measure_cells.hpp"

#include <algorithm>

#include "plan/report/labels.hpp"
#include "plan/report/measures_long.hpp"
#include "plan/report/row_plan.hpp"
#include "plan/report/show_columns.hpp"

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
    show_.emplace(measured, rows_);
  }

  Document run() {
    Document document;
    document.name = view_.name;
    document.title = titled(book_, view_.what + " " + request_.whole.name);
    if (view_.layout == Layout::long_)
      document.tables.push_back(measures_long(measured_, names_, *show_, rows_, view_));
    else if (request_.pieces.size() == 1)
      document.tables.push_back(wide_table());
    else
      for (std::size_t m = 0; m < request_.measures.size(); ++m) {
        document.tables.push_back(table_of(m));
        for (const Show& show : show_->of(m)) document.tables.push_back(table_of(m, show));
      }
    if (view_.layout != Layout::long_) note_counted_once(measured_, rows_, document);
    add_notes(measured_, document);
    if (has_mark(document))
      document.notes.push_back(
          {"bar-mark", text("progress bar: attainment; the line in a bar: the target to date")});
    show_->add_notes(document);
    if (!compares()) return document;
    say_compared(book_, request_.comparisons.back(), document);
    note_pieces(request_.comparisons, document);
    return document;
  }

 private:
  bool compares() const { return !request_.comparisons.empty(); }

  // Wide: a column per measure, each beside what it is compared with

  Table wide_table() {
    Table table{view_.name, view_.what, {}, {}};
    const RowPlan plan(book_, names_, request_.axes, keys_, admitted());
    plan.add_columns(table);
    for (std::size_t m = 0; m < request_.measures.size(); ++m) add_wide_columns(m, table);
    fill(plan, table, [&](const PlannedRow& row) { return cells_of(row); });
    if (shows_bars())
      table.charts = {{Chart::Kind::bullets,
                       text("attainment"),
                       "",
                       {"attainment", "bar"},
                       text("target to date")}};
    return table;
  }

  void add_wide_columns(std::size_t m, Table& table) const {
    const Measure& measure = *request_.measures[m];
    Column column = column_of(measure);
    column.group = compares() || !request_.shows.empty() ? column.title : group_of(measure);
    table.columns.push_back(column);
    if (compares()) add_beside(measure, column.group, request_.comparisons.back(), table);
    for (const Show& show : show_->of(m)) {
      table.columns.push_back(show_->column(m, show, false));
      table.columns.back().group = column.group;
    }
    if (shows_bars() && m == place_of("attainment"))
      table.columns.push_back({"bar", text("progress bar"), Unit::bar, column.group});
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
    // a target is the whole base's, whatever days of it have a twin
    const bool is_target = (measure.needs & ~(set_of(Sum::target) | set_of(Sum::quota))) == 0;
    const bool is_whole = is_target && !comparison.base.name.empty();
    table.columns.push_back({key + "_base", is_whole ? comparison.base.name : base_name(comparison),
                             column.unit, group});
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
    const auto shown = show_->of_rows(of);
    std::vector<Cell> cells;
    const auto all = figures_beside(measured_, of, measured_.whole());
    for (std::size_t m = 0; m < all.size(); ++m) {
      if (compares())
        add_compared(m, all[m], cells);
      else
        cells.push_back(cell_of(all[m].figure));
      show_->add_cells(shown, m, measured_.whole(), cells);
      if (shows_bars() && m == place_of("attainment")) cells.push_back(bar_of(all));
    }
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
          {whole ? "total" : name, whole ? text("total") : head(p), column.unit, group, whole});
      if (compares()) add_beside(of, group, request_.comparisons[p], name, table);
    }
    fill(plan, table, [&](const PlannedRow& row) { return cells_of(row, measure); });
    return table;
  }

  std::string head(std::size_t p) const {
    const Period& piece = request_.pieces[p];
    return names_.for_people() ? head_of(piece) : piece.name;
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

  /// What stands beside the measure: a column per piece; shares have one of the whole too.
  Table table_of(std::size_t measure, const Show& show) {
    const Column column = show_->column(measure, show, true);
    Table table{column.key, column.title, {}, {}};
    const RowPlan plan(book_, names_, request_.axes, keys_, admitted());
    plan.add_columns(table);
    const bool of_whole = show.kind == Show::Kind::share;
    // a table without a column of the whole has groups, so that a terminal shows all pieces
    for (std::size_t p = 0; p < request_.pieces.size(); ++p) {
      const Period& piece = request_.pieces[p];
      table.columns.push_back({piece.name, head(p), column.unit, of_whole ? "" : year_of(piece)});
    }
    if (of_whole)
      table.columns.push_back({"total", text("total"), column.unit, std::string(), true});
    fill(plan, table, [&](const PlannedRow& row) {
      const ShownFigures shown = *show_->of_rows(rows_of(row));
      std::vector<Cell> cells;
      for (std::size_t p = 0; p < request_.pieces.size() + of_whole; ++p)
        cells.push_back(show_->cell(shown, measure, p, show));
      return cells;
    });
    return table;
  }

  std::string year_of(const Period& piece) const {
    return period_of(piece.span.first, Step::year, book_.fiscal()).name;
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

  /// Whether a bar shows where it should stand: at the end of a period it is the bar's own end.
  static bool has_mark(const Document& document) {
    const auto marked = [](const Cell& cell) {
      const Bar* bar = std::get_if<Bar>(&cell);
      return bar && bar->mark && *bar->mark < Rate::whole(1);
    };
    return std::ranges::any_of(document.tables, [&](const Table& table) {
      return std::ranges::any_of(
          table.rows, [&](const Row& row) { return std::ranges::any_of(row.cells, marked); });
    });
  }

  Cell bar_of(const std::vector<ComparedFigure>& figures) const {
    const auto* attainment = std::get_if<Rate>(&figures[*place_of("attainment")].figure);
    if (!attainment) return Blank();
    Bar bar{*attainment, {}};
    const auto target = place_of("target"), to_date = place_of("target_to_date");
    if (target && to_date) {
      const auto* whole = std::get_if<Money>(&figures[*target].figure);
      const auto* part = std::get_if<Money>(&figures[*to_date].figure);
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
  std::optional<ShowColumns> show_;
};

}  // namespace

Document measures_report(Measured& measured, const MeasuresView& view) {
  return MeasuresReport(measured, view).run();
}

}  // namespace plan
