// SPDX-License-Identifier: MIT
#include "plan/report/split_report.hpp"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

#include "plan/base/tr.hpp"
#include "plan/facts/targets.hpp"
#include "plan/report/grid_sums.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/report/row_plan.hpp"
#include "plan/report/show_columns.hpp"
#include "plan/report/tier_names.hpp"
#include "plan/split/grid.hpp"

namespace plan {
namespace {

class SplitReport {
 public:
  SplitReport(const Book& book, const Year& year, const SplitFigures& figures,
              const SplitView& view)
      : book_(book),
        year_(year),
        view_(view),
        fiscal_(book.fiscal()),
        attribution_(book, none_),
        names_(book, view.for_people && view.layout == Layout::wide, [this](Axis axis, Index word) {
          return std::as_const(attribution_).words(axis)[word];
        }) {
    const auto cut = pieces(figures.target->days.span(), view.each, fiscal_);
    const GridAxes axes = grid_axes(view.axes, view.filter, attribution_, book);
    target_.emplace(book, *figures.target, figures.target_products, axes, cut);
    if (figures.quota) quota_.emplace(book, *figures.quota, figures.quota_products, axes, cut);
    for (std::size_t row = 0; row < target_->size(); ++row) keys_.push_back(key_of(row));
    if (view.layout == Layout::wide || !view.shows.empty()) hold_all();
    raised_to_ = figures.quota ? std::accumulate(figures.quota->company.begin(),
                                                 figures.quota->company.end(), Money())
                               : Money();
  }

  Document run() {
    Document document;
    document.name = "split";
    document.title = title();
    if (view_.layout == Layout::long_) {
      document.tables.push_back(long_columns());
    } else {
      document.tables.push_back(wide_table({}));
      for (const Show& show : view_.shows) document.tables.push_back(wide_table(show));
    }
    add_notes(document);
    return document;
  }

  /// Those of the long table.
  void give_long_rows(std::size_t first, std::size_t end, const RowSink& sink) const {
    GridRow target, quota;
    for (std::size_t r = first; r < end; ++r) {
      target_->sum(r, target);
      if (quota_) quota_->sum(r, quota);
      add_long_rows(r, target, quota, sink);
    }
  }
  std::size_t long_parts() const { return target_->size(); }

 private:
  std::vector<Index> key_of(std::size_t row) const {
    std::vector<Index> key;
    for (const auto& place : target_->key(row))
      key.push_back(place ? static_cast<Index>(*place) : absent);
    return key;
  }
  /// Sums of several rows, and what stands beside a figure, need them all.
  void hold_all() {
    target_grid_ = grid_of(*target_);
    target_sums_.emplace(*target_grid_);
    if (!quota_) return;
    quota_grid_ = grid_of(*quota_);
    quota_sums_.emplace(*quota_grid_);
  }
  /// By --team, of the book's teams.
  const std::vector<bool>& admitted() const {
    return view_.filter.admitted[static_cast<std::size_t>(Axis::team)];
  }

  bool by_quota() const { return view_.quota && quota_; }

  std::string title() const {
    std::string what = tr("target {}", year_.number);
    if (by_quota()) what = tr("quota {}", year_.number);
    if (!view_.tier.empty())
      what = tr("target {}, tier {}", year_.number, name_of_tier(view_.tier));
    return titled(book_, what);
  }

  // Long: one row per axes and piece

  Table long_columns() const {
    Table table{"targets", text("targets"), {}, {}};
    for (const Axis axis : target_->axes()) names_.add_columns(axis, table);
    table.columns.push_back({"period", text("period"), Unit::id});
    table.columns.push_back({"start", text("first day"), Unit::date});
    table.columns.push_back({"end", text("last day"), Unit::date});
    for (const std::string_view key : {"target", "quota"}) {
      table.columns.push_back({std::string(key), text(key), Unit::money});
      for (const Show& show : view_.shows)
        table.columns.push_back(
            {show_key(key, show), show_title(text(key), show), show_unit(Unit::money, show)});
    }
    return table;
  }

  /// The cells of the axes stay from piece to piece.
  void add_long_rows(std::size_t r, const GridRow& target, const GridRow& quota,
                     const RowSink& sink) const {
    Row row;
    for (std::size_t i = 0; i < keys_[r].size(); ++i)
      names_.add_cells(target_->axes()[i], keys_[r][i], row.cells);
    const std::size_t axes = row.cells.size();
    for (std::size_t p = 0; p < target_->pieces().size(); ++p) {
      if (!target.present[p]) continue;
      const Period& piece = target_->pieces()[p];
      row.cells.resize(axes);
      row.cells.emplace_back(piece.name);
      row.cells.emplace_back(piece.span.first);
      row.cells.emplace_back(piece.span.last);
      row.cells.emplace_back(target.amounts[p]);
      add_shown(target_sums_, r, p, row.cells);
      row.cells.push_back(quota_ && quota.present[p] ? Cell(quota.amounts[p]) : Cell(Blank()));
      add_shown(quota_sums_, r, p, row.cells);
      sink(row);
    }
  }

  void add_shown(const std::optional<GridSums>& sums, std::size_t r, std::size_t p,
                 std::vector<Cell>& cells) const {
    for (const Show& show : view_.shows)
      cells.push_back(sums ? sums->shown({r}, {p}, show) : Cell(Blank()));
  }

  // Wide: a column per piece, with sums of what holds several of them

  struct WideColumn {
    Column column;
    std::vector<std::size_t> sum_of;  // pieces
    bool of_quota = false;
  };

  /// The step whose pieces stand together under one sum; none for steps that need no sums, and for
  /// weeks: they lie across the ends of months and quarters.
  std::optional<Step> group_step() const {
    if (view_.each == Step::month) return Step::quarter;
    if (view_.each == Step::day) return Step::month;
    return {};
  }

  static Column money(std::string key, std::string title, std::string group, bool total) {
    return {std::move(key), std::move(title), Unit::money, std::move(group), total};
  }

  std::vector<WideColumn> wide_columns() const {
    std::vector<WideColumn> columns;
    std::vector<std::size_t> all, group;
    std::string group_name;
    const auto close_group = [&] {
      if (!group.empty())
        columns.push_back({money(group_name, group_name, group_name, true), group});
      group.clear();
    };
    for (std::size_t p = 0; p < target_->pieces().size(); ++p) {
      const Period& piece = target_->pieces()[p];
      std::string name;
      if (const auto step = group_step()) name = period_of(piece.span.first, *step, fiscal_).name;
      if (name != group_name) close_group();
      group_name = name;
      const std::string head = names_.for_people() ? head_of(piece) : piece.name;
      columns.push_back({money(piece.name, head, name, false), {p}});
      if (!name.empty()) group.push_back(p);
      all.push_back(p);
    }
    close_group();
    if (view_.each != Step::year) {
      const std::string year = std::to_string(year_.number);
      columns.push_back({money("total", tr("year {}", year), "year", true), all});
    }
    if (quota_ && !by_quota())
      columns.push_back({money("quota", text("quota"), "year", true), all, true});
    return columns;
  }

  /// The columns of what is shown beside: only shares are of several pieces together.
  std::vector<WideColumn> columns_of(const Show& show) const {
    std::vector<WideColumn> columns = wide_columns();
    if (show.kind != Show::Kind::share)
      std::erase_if(columns, [](const WideColumn& one) { return one.column.total; });
    for (WideColumn& one : columns) one.column.unit = show_unit(one.column.unit, show);
    return columns;
  }

  /// Of the figures themselves, or of what is shown beside them.
  Table wide_table(const std::optional<Show>& show) const {
    Table table{"targets", by_quota() ? text("quotas") : text("targets"), {}, {}};
    if (show) table.name = show_key(table.name, *show);
    if (show) table.title = show_title(table.title, *show);
    const auto columns = show ? columns_of(*show) : wide_columns();
    const RowPlan plan(book_, names_, target_->axes(), keys_, admitted());
    plan.add_columns(table);
    for (const WideColumn& column : columns) table.columns.push_back(column.column);
    for (const PlannedRow& row : plan.rows()) table.rows.push_back(row_of(row, columns, show));
    if (const PlannedRow total = plan.total(); !total.of.empty())
      table.total = row_of(total, columns, show);
    return table;
  }

  Row row_of(const PlannedRow& planned, const std::vector<WideColumn>& columns,
             const std::optional<Show>& show) const {
    Row row{planned.labels, planned.kind, planned.indent};
    for (const WideColumn& column : columns) {
      const GridSums& sums = column.of_quota || by_quota() ? *quota_sums_ : *target_sums_;
      row.cells.push_back(show ? sums.shown(planned.of, column.sum_of, *show)
                               : sums.cell(planned.of, column.sum_of));
    }
    return row;
  }

  // Notes

  void add_notes(Document& document) const {
    const auto span = fiscal_year(year_.number, fiscal_).span;
    note_unpublished(book_.workdays(), span, document);
    const bool by_days = view_.each == Step::day || view_.each == Step::week;
    if (by_days && !book_.profile.country && book_.calendar.empty())
      document.notes.push_back(
          {"no-country", text("the book names no country: public holidays carry targets as other "
                              "days do (book.country, or the days in calendar)")});
    if (quota_)
      document.notes.push_back(
          {"quota", prose("quota: the target raised by {}, in whole units: {}",
                          {to_percent(*year_.over_assign), spoken(raised_to_, Unit::money)})});
  }

  const Book& book_;
  const Year& year_;
  const SplitView& view_;
  FiscalYear fiscal_;
  Records none_;  // own axes of reps need none
  Attribution attribution_;
  Labels names_;
  std::optional<GridRows> target_, quota_;
  std::vector<std::vector<Index>> keys_;  // of their rows
  std::optional<Grid> target_grid_, quota_grid_;
  std::optional<GridSums> target_sums_, quota_sums_;
  Money raised_to_;
};

}  // namespace

Document split_report(const Book& book, const Year& year, const SplitFigures& figures,
                      const SplitView& view, RowStream* rows) {
  const auto report = std::make_shared<SplitReport>(book, year, figures, view);
  Document document = report->run();
  if (view.layout != Layout::long_) return document;
  RowStream all{report->long_parts(),
                [report](std::size_t first, std::size_t end, const RowSink& sink) {
                  report->give_long_rows(first, end, sink);
                }};
  if (rows) {
    *rows = std::move(all);
    return document;
  }
  all.give(0, all.parts, [&](const Row& row) { document.tables.front().rows.push_back(row); });
  return document;
}

}  // namespace plan
