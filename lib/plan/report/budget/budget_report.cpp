// SPDX-License-Identifier: MIT
#include "plan/report/budget/budget_report.hpp"

#include <algorithm>

#include "plan/report/budget/budget_words.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

/// A row in a piece, or as a whole.
struct Line {
  const BudgetRow* row = nullptr;
  std::size_t piece = 0;
  const BudgetFigures& figures() const { return row->pieces[piece]; }
};

using FigureOf = Figure (*)(const BudgetFigures&);

struct FigureColumn {
  std::string_view key, title, group;  // English, shown through tr()
  Unit unit;
  FigureOf of;
};
constexpr FigureColumn figure_columns[] = {
    {"budget", "budget", "budget", Unit::money, [](const BudgetFigures& of) { return of.budget; }},
    {"to_date", "budget to date", "budget", Unit::money,
     [](const BudgetFigures& of) { return of.to_date; }},
    {"spent", "spent", "budget", Unit::money, [](const BudgetFigures& of) { return of.spent; }},
    {"left", "budget left", "budget", Unit::money,
     [](const BudgetFigures& of) { return of.left(); }},
    {"used", "of the budget", "budget", Unit::rate,
     [](const BudgetFigures& of) { return of.used(); }},
    {"expense_rate", "expense rate", "rates of sales", Unit::rate,
     [](const BudgetFigures& of) { return of.expense_rate(); }},
    {"planned_rate", "planned rate", "rates of sales", Unit::rate,
     [](const BudgetFigures& of) { return of.planned_rate(); }},
    {"expected", "expected end", "at the end", Unit::money,
     [](const BudgetFigures& of) { return of.expected; }},
    {"expected_left", "expected left", "at the end", Unit::money,
     [](const BudgetFigures& of) { return difference(of.budget, of.expected); }},
};

class BudgetReport {
 public:
  BudgetReport(const Facts& facts, Budget& budget, const BudgetView& view)
      : facts_(facts),
        budget_(budget),
        view_(view),
        names_(facts.book, view.for_people),
        words_(budget, names_) {}

  Document run() {
    document_.name = "budget";
    document_.title = titled(facts_.book, tr("budget {}", budget_.asked.whole.name));
    if (view_.layout == Layout::long_) {
      document_.tables.push_back(long_table());
    } else {
      document_.lead = words_.lead();
      document_.tables.push_back(whole_table());
      if (!budget_.asked.pieces.empty()) add_pieces();
    }
    words_.add_notes(facts_, document_);
    return std::move(document_);
  }

 private:
  std::size_t whole() const { return budget_.total.pieces.size() - 1; }

  void add_names(TableOf<Line>& table) const {
    const Axis by = budget_.asked.by;
    if (by == Axis::category)
      return names_.add(table, by, [](auto& line) { return line.row->place.place; });
    if (by != Axis::company)
      table.machines({"holder", text("whose budget"), Unit::id},
                     [](auto& line) { return std::string(key_of(line.row->place.of)); });
    table.machines(names_.id_column(by), [this](auto& line) { return words_.id(line.row->place); });
    table.all(names_.name_column(by), [this](auto& line) { return words_.name(line.row->place); });
  }

  static void add_figures(TableOf<Line>& table) {
    for (const FigureColumn& column : figure_columns)
      table.all({std::string(column.key), text(column.title), column.unit, text(column.group)},
                [of = column.of](auto& line) { return cell_of(of(line.figures())); });
  }

  Table whole_table() const {
    TableOf<Line> table("budget", text("budget and expenses"));
    add_names(table);
    add_figures(table);
    Table made = table.empty();
    for (const BudgetRow& row : budget_.rows) made.rows.push_back(table.row({&row, whole()}));
    if (made.rows.size() > 1) made.total = total(table, {&budget_.total, whole()});
    return made;
  }

  static Row total(const TableOf<Line>& table, const Line& line) {
    Row row = table.row(line);
    row.kind = Row::Kind::subtotal;
    const auto& columns = table.empty().columns;
    for (std::size_t i = 0; i < columns.size() && columns[i].role == Role::label; ++i)
      row.cells[i] = columns[i].unit == Unit::text ? Cell(text("total")) : Cell(Blank());
    return row;
  }

  Table long_table() const {
    TableOf<Line> table("budget", text("budget and expenses"));
    add_names(table);
    const auto period = [this](const Line& line) -> const Period& {
      return line.piece == whole() ? budget_.asked.whole : budget_.asked.pieces[line.piece];
    };
    table.all({"period", text("period"), Unit::id},
              [period](auto& line) { return period(line).name; });
    table.all({"start", text("first day"), Unit::date},
              [period](auto& line) { return period(line).span.first; });
    table.all({"end", text("last day"), Unit::date},
              [period](auto& line) { return period(line).span.last; });
    add_figures(table);
    Table made = table.empty();
    for (const BudgetRow& row : budget_.rows)
      for (std::size_t piece = 0; piece < std::max<std::size_t>(1, whole()); ++piece)
        made.rows.push_back(table.row({&row, piece}));
    return made;
  }

  void add_pieces() {
    constexpr std::size_t shown[] = {0, 2, 3};
    for (const std::size_t i : shown) document_.tables.push_back(pieces_table(figure_columns[i]));
  }

  Table pieces_table(const FigureColumn& column) const {
    TableOf<Line> table(std::string(column.key) + "_pieces", text(column.title));
    add_names(table);
    for (std::size_t piece = 0; piece <= whole(); ++piece) {
      Column head{"total", text("total"), column.unit, {}, true};
      if (piece < whole()) {
        const Period& period = budget_.asked.pieces[piece];
        head = {period.name, head_of(period), column.unit};
      }
      table.all(std::move(head), [piece, of = column.of](auto& line) {
        return cell_of(of(line.row->pieces[piece]));
      });
    }
    Table made = table.empty();
    for (const BudgetRow& row : budget_.rows) made.rows.push_back(table.row({&row, whole()}));
    if (made.rows.size() > 1) made.total = total(table, {&budget_.total, whole()});
    return made;
  }

  const Facts& facts_;
  Budget& budget_;
  const BudgetView& view_;
  Labels names_;
  BudgetWords words_;
  Document document_{};
};

bool is_over(const BudgetRow& row) {
  const auto* left = std::get_if<Money>(&row.whole().budget);
  const auto* spent = std::get_if<Money>(&row.whole().spent);
  return left && spent && *spent > *left;
}

}  // namespace

Document budget_report(const Facts& facts, Budget& budget, const BudgetView& view) {
  return BudgetReport(facts, budget, view).run();
}

Table over_budget_table(const Budget& budget, const Labels& names) {
  const Period& month = budget.asked.whole;
  TableOf<BudgetRow> table("over_budget", tr("over the budget of {}", month.name));
  names.add(table, Axis::category, [](auto& row) { return row.place.place; });
  const auto figure = [&](std::string_view key, std::string_view title, FigureOf of) {
    table.all({std::string(key), text(title), Unit::money},
              [of](auto& row) { return cell_of(of(row.whole())); });
  };
  figure("budget", "budget", figure_columns[0].of);
  figure("spent", "spent", figure_columns[2].of);
  figure("over", "over budget",
         [](const BudgetFigures& of) { return difference(of.spent, of.budget); });
  std::vector<BudgetRow> over = budget.rows;
  std::erase_if(over, [](const BudgetRow& row) { return !is_over(row); });
  return table.of(over);
}

}  // namespace plan
