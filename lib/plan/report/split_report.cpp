// SPDX-License-Identifier: MIT
#include "plan/report/split_report.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/tr.hpp"
#include "plan/report/axis_names.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

std::string text(std::string_view english) {
  return std::string(tr(english));
}

class SplitReport {
 public:
  SplitReport(const Book& book, const Year& year, const SplitFigures& figures,
              const SplitView& view)
      : book_(book),
        year_(year),
        view_(view),
        fiscal_(book.fiscal()),
        names_(book, view.axes, view.for_people) {
    const auto cut = pieces(figures.target->days.span(), view.each, fiscal_);
    target_ = grid_of(book, *figures.target, figures.target_products, view.axes, cut, view.filter);
    if (figures.quota)
      quota_ = grid_of(book, *figures.quota, figures.quota_products, view.axes, cut, view.filter);
    raised_to_ = figures.quota ? std::accumulate(figures.quota->company.begin(),
                                                 figures.quota->company.end(), Money())
                               : Money();
  }

  Document run() {
    Document document;
    document.name = "split";
    document.title = title();
    document.tables.push_back(view_.layout == Layout::long_ ? long_table() : wide_table());
    add_notes(document);
    return document;
  }

 private:
  bool by_quota() const { return view_.quota && quota_; }
  const Grid& shown() const { return by_quota() ? *quota_ : target_; }

  std::string title() const {
    const std::string name = book_.profile.name.value_or("");
    std::string what = tr("target {}", year_.number);
    if (by_quota()) what = tr("quota {}", year_.number);
    if (!view_.tier.empty()) what = tr("target {}, tier {}", year_.number, view_.tier);
    return name.empty() ? what : name + " · " + what;
  }

  // Long: one row per axes and piece

  Table long_table() const {
    Table table{"targets", text("targets"), {}, {}};
    names_.add_columns(table);
    table.columns.push_back({"period", text("period"), Unit::id});
    table.columns.push_back({"start", text("first day"), Unit::date});
    table.columns.push_back({"end", text("last day"), Unit::date});
    table.columns.push_back({"target", text("target"), Unit::money});
    table.columns.push_back({"quota", text("quota"), Unit::money});
    for (std::size_t r = 0; r < target_.rows.size(); ++r) add_long_rows(r, table);
    return table;
  }

  void add_long_rows(std::size_t r, Table& table) const {
    const GridRow& row = target_.rows[r];
    const std::vector<Cell> axes = names_.cells(row);
    for (std::size_t p = 0; p < target_.pieces.size(); ++p) {
      if (!row.present[p]) continue;
      const Period& piece = target_.pieces[p];
      std::vector<Cell> cells = axes;
      cells.insert(cells.end(), {piece.name, piece.span.first, piece.span.last, row.amounts[p]});
      cells.push_back(quota_ ? Cell(quota_->rows[r].amounts[p]) : Cell(Blank()));
      table.rows.push_back({std::move(cells)});
    }
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
    for (std::size_t p = 0; p < target_.pieces.size(); ++p) {
      const Period& piece = target_.pieces[p];
      std::string name;
      if (const auto step = group_step()) name = period_of(piece.span.first, *step, fiscal_).name;
      if (name != group_name) close_group();
      group_name = name;
      columns.push_back({money(piece.name, piece.name, name, false), {p}});
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

  Table wide_table() const {
    Table table{"targets", by_quota() ? text("quotas") : text("targets"), {}, {}};
    const auto columns = wide_columns();
    if (view_.for_people)
      for (const Axis axis : target_.axes)
        table.columns.push_back(
            {std::string(to_string(axis)) + "_name", AxisNames::title(axis), Unit::text});
    else
      names_.add_columns(table);
    for (const WideColumn& column : columns) table.columns.push_back(column.column);
    if (target_.axes.front() == Axis::team && view_.for_people)
      add_tree_rows(columns, table);
    else
      add_rows(columns, table);
    std::vector<std::size_t> every(target_.rows.size());
    std::iota(every.begin(), every.end(), std::size_t(0));
    if (every.size() > 1) table.total = sum_row(every, columns, text("total"), 0);
    return table;
  }

  Cell sum_cell(const std::vector<std::size_t>& rows, const WideColumn& column) const {
    const Grid& grid = column.of_quota ? *quota_ : shown();
    Money sum;
    bool present = false;
    for (const std::size_t row : rows)
      for (const std::size_t p : column.sum_of) {
        present = present || grid.rows[row].present[p];
        sum += grid.rows[row].amounts[p];
      }
    return present ? Cell(sum) : Cell(Blank());
  }

  void add_sums(const std::vector<std::size_t>& rows, const std::vector<WideColumn>& columns,
                Row& to) const {
    for (const WideColumn& column : columns) to.cells.push_back(sum_cell(rows, column));
  }

  Row sum_row(const std::vector<std::size_t>& rows, const std::vector<WideColumn>& columns,
              const std::string& label, int indent) const {
    Row row{{}, Row::Kind::subtotal, indent};
    for (const Axis axis : target_.axes) {
      row.cells.emplace_back(Blank());
      if (!view_.for_people && axis != Axis::company) row.cells.emplace_back(Blank());
    }
    const bool has_id = !view_.for_people && target_.axes.front() != Axis::company;
    row.cells[has_id ? 1 : 0] = label;
    add_sums(rows, columns, row);
    return row;
  }

  Row plain_row(std::size_t r, const std::vector<WideColumn>& columns) const {
    Row row;
    if (view_.for_people)
      for (const Axis axis : target_.axes)
        row.cells.emplace_back(names_.label(target_.rows[r], axis));
    else
      row.cells = names_.cells(target_.rows[r]);
    add_sums({r}, columns, row);
    return row;
  }

  void add_rows(const std::vector<WideColumn>& columns, Table& table) const {
    std::vector<std::size_t> group;
    for (std::size_t r = 0; r < target_.rows.size(); ++r) {
      table.rows.push_back(plain_row(r, columns));
      group.push_back(r);
      if (target_.axes.size() < 2 || same_first(r, r + 1)) continue;
      if (group.size() > 1) {
        const std::string first = names_.name(target_.rows[r], target_.axes.front());
        table.rows.push_back(sum_row(group, columns, tr("{} total", first), 0));
      }
      group.clear();
    }
  }

  bool same_first(std::size_t a, std::size_t b) const {
    return b < target_.rows.size() && names_.id(target_.rows[a], target_.axes.front()) ==
                                          names_.id(target_.rows[b], target_.axes.front());
  }

  /// Teams as a tree: one with sub-teams has its sum first, then its own people, then the
  /// sub-teams.
  void add_tree_rows(const std::vector<WideColumn>& columns, Table& table) const {
    for (const Team& team : book_.teams)
      if (!team.parent) add_branch(team, 0, columns, table);
    std::vector<std::size_t> rest;
    for (std::size_t r = 0; r < target_.rows.size(); ++r)
      if (!target_.rows[r].team) rest.push_back(r);
    add_own(rest, text("(unallocated)"), 0, columns, table);
  }

  /// The rows of a team's own people, and their sum where they are several.
  void add_own(const std::vector<std::size_t>& own, const std::string& team, int indent,
               const std::vector<WideColumn>& columns, Table& table) const {
    for (const std::size_t r : own) {
      Row row = plain_row(r, columns);
      row.cells.front() = team;
      row.indent = indent;
      table.rows.push_back(std::move(row));
    }
    if (own.size() > 1) table.rows.push_back(sum_row(own, columns, tr("{} total", team), indent));
  }

  void add_branch(const Team& team, int indent, const std::vector<WideColumn>& columns,
                  Table& table) const {
    std::vector<std::size_t> own, all;
    for (std::size_t r = 0; r < target_.rows.size(); ++r) {
      if (target_.rows[r].team == &team) own.push_back(r);
      if (is_within(book_, target_.rows[r].team, &team)) all.push_back(r);
    }
    const bool heads = all.size() > own.size() && is_whole(team);
    if (heads) table.rows.push_back(sum_row(all, columns, names_.team(team), indent));
    add_own(own, heads ? tr("{} itself", names_.team(team)) : names_.team(team), indent + heads,
            columns, table);
    for (const Team& sub : book_.teams)
      if (sub.parent.value_or("") == *team.id) add_branch(sub, indent + heads, columns, table);
  }

  /// Whether --team lets all of the team in: with a sub-team alone the sum would not be the team's.
  bool is_whole(const Team& team) const {
    const auto& teams = view_.filter.teams;
    return teams.empty() || std::any_of(teams.begin(), teams.end(), [&](const Team* asked) {
             return is_within(book_, &team, asked);
           });
  }

  // Notes

  void add_notes(Document& document) const {
    const auto span = fiscal_year(year_.number, fiscal_).span;
    for (const int year : book_.workdays().unpublished(span))
      document.notes.push_back(
          {"unpublished-calendar",
           tr("{}: no notice of holidays yet, Monday to Friday are counted", year)});
    if (quota_)
      document.notes.push_back(
          {"quota",
           tr("quota: the target raised by {}, in whole units: {}", to_percent(*year_.over_assign),
              display(raised_to_, Unit::money,
                      {.currency = &book_.currency(), .unit = view_.unit}))});
  }

  const Book& book_;
  const Year& year_;
  const SplitView& view_;
  FiscalYear fiscal_;
  AxisNames names_;
  Grid target_;
  std::optional<Grid> quota_;
  Money raised_to_;
};

}  // namespace

Document split_report(const Book& book, const Year& year, const SplitFigures& figures,
                      const SplitView& view) {
  return SplitReport(book, year, figures, view).run();
}

}  // namespace plan
