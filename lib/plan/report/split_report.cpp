// SPDX-License-Identifier: MIT
#include "plan/report/split_report.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/tr.hpp"
#include "plan/report/names.hpp"
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
        teams_(book.teams),
        reps_(book.reps),
        products_(book.products) {
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

  // Axes

  static std::string axis_title(Axis axis) {
    switch (axis) {
      case Axis::company: return text("company");
      case Axis::team: return text("team");
      case Axis::rep: return text("rep");
      case Axis::product: return text("product");
    }
    return {};
  }

  std::string id_of(const GridRow& row, Axis axis) const {
    switch (axis) {
      case Axis::company: return "company";
      case Axis::team: return row.team ? *row.team->id : "(unallocated)";
      case Axis::rep: return *row.rep->id;
      case Axis::product: return *row.product->id;
    }
    return {};
  }

  std::string name(const GridRow& row, Axis axis) const {
    switch (axis) {
      case Axis::company: return book_.profile.name.value_or(text("company"));
      case Axis::team: return row.team ? teams_(*row.team) : text("(unallocated)");
      case Axis::rep: return reps_(*row.rep);
      case Axis::product: return products_(*row.product);
    }
    return {};
  }

  // Long: one row per axes and piece

  Table long_table() const {
    Table table{"targets", text("targets"), {}, {}};
    for (const Axis axis : target_.axes) {
      const std::string key(to_string(axis));
      table.columns.push_back({key, axis_title(axis), Unit::id});
      if (axis != Axis::company)
        table.columns.push_back({key + "_name", tr("{} name", axis_title(axis)), Unit::text});
    }
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
    std::vector<Cell> axes;
    for (const Axis axis : target_.axes) {
      axes.emplace_back(id_of(row, axis));
      if (axis != Axis::company) axes.emplace_back(name(row, axis));
    }
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
  /// weeks, which no longer period is made of.
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
    for (const Axis axis : target_.axes)
      table.columns.push_back(
          {std::string(to_string(axis)) + "_name", axis_title(axis), Unit::text});
    for (const WideColumn& column : columns) table.columns.push_back(column.column);
    if (is_tree())
      add_tree_rows(columns, table);
    else
      add_rows(columns, table);
    std::vector<std::size_t> every(target_.rows.size());
    std::iota(every.begin(), every.end(), std::size_t(0));
    if (every.size() > 1) table.total = sum_row(every, columns, text("total"), 0);
    return table;
  }

  bool is_tree() const { return target_.axes.size() == 1 && target_.axes.front() == Axis::team; }

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
    Row row{{label}, Row::Kind::subtotal, indent};
    row.cells.resize(target_.axes.size(), Blank());
    add_sums(rows, columns, row);
    return row;
  }

  void add_rows(const std::vector<WideColumn>& columns, Table& table) const {
    std::vector<std::size_t> group;
    for (std::size_t r = 0; r < target_.rows.size(); ++r) {
      Row row;
      for (const Axis axis : target_.axes) row.cells.emplace_back(name(target_.rows[r], axis));
      add_sums({r}, columns, row);
      table.rows.push_back(std::move(row));
      group.push_back(r);
      if (target_.axes.size() < 2 || same_first(r, r + 1)) continue;
      if (group.size() > 1) {
        const std::string first = name(target_.rows[r], target_.axes.front());
        table.rows.push_back(sum_row(group, columns, tr("{} total", first), 0));
      }
      group.clear();
    }
  }

  bool same_first(std::size_t a, std::size_t b) const {
    return b < target_.rows.size() && id_of(target_.rows[a], target_.axes.front()) ==
                                          id_of(target_.rows[b], target_.axes.front());
  }

  /// Teams as a tree: one with sub-teams has its sum first, then its own people, then the
  /// sub-teams.
  void add_tree_rows(const std::vector<WideColumn>& columns, Table& table) const {
    for (const Team& team : book_.teams)
      if (!team.parent) add_branch(team, 0, columns, table);
    for (std::size_t r = 0; r < target_.rows.size(); ++r)
      if (!target_.rows[r].team) add_leaf(r, text("(unallocated)"), 0, columns, table);
  }

  void add_leaf(std::size_t r, const std::string& label, int indent,
                const std::vector<WideColumn>& columns, Table& table) const {
    Row row{{label}, Row::Kind::plain, indent};
    add_sums({r}, columns, row);
    table.rows.push_back(std::move(row));
  }

  void add_branch(const Team& team, int indent, const std::vector<WideColumn>& columns,
                  Table& table) const {
    std::vector<std::size_t> own, all;
    for (std::size_t r = 0; r < target_.rows.size(); ++r) {
      if (target_.rows[r].team == &team) own.push_back(r);
      if (is_within(book_, target_.rows[r].team, &team)) all.push_back(r);
    }
    const bool has_others = all.size() > own.size();
    if (has_others) table.rows.push_back(sum_row(all, columns, teams_(team), indent));
    for (const std::size_t r : own)
      add_leaf(r, has_others ? tr("{} itself", teams_(team)) : teams_(team), indent + has_others,
               columns, table);
    for (const Team& sub : book_.teams)
      if (sub.parent.value_or("") == *team.id) add_branch(sub, indent + has_others, columns, table);
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
              display(raised_to_, Unit::money, {.currency = &book_.currency()}))});
  }

  const Book& book_;
  const Year& year_;
  const SplitView& view_;
  FiscalYear fiscal_;
  Names<Team> teams_;
  Names<Rep> reps_;
  Names<Product> products_;
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
