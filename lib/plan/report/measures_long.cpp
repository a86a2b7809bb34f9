// SPDX-License-Identifier: MIT
#include "plan/report/measures_long.hpp"

#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

class LongTable {
 public:
  LongTable(Measured& measured, const Labels& names, const ShowColumns& show)
      : measured_(measured), request_(measured.request()), names_(names), show_(show) {}

  Table of(const std::vector<std::size_t>& rows, const MeasuresView& view) {
    Table table{view.name, view.what, {}, {}};
    add_columns(table);
    for (const std::size_t row : rows) {
      const auto shown = show_.of_rows({row});
      for (std::size_t piece = 0; piece < request_.pieces.size(); ++piece)
        if (measured_.is_there(row, piece)) table.rows.push_back(row_of(row, piece, shown));
    }
    return table;
  }

 private:
  bool compares() const { return !request_.comparisons.empty(); }

  void add_columns(Table& table) const {
    for (const Axis axis : request_.axes) names_.add_columns(axis, table);
    table.columns.push_back({"period", text("period"), Unit::id});
    table.columns.push_back({"start", text("first day"), Unit::date});
    table.columns.push_back({"end", text("last day"), Unit::date});
    if (compares()) {
      table.columns.push_back({"base_period", text("compared with"), Unit::id});
      table.columns.push_back({"base_start", text("first day compared"), Unit::date});
      table.columns.push_back({"base_end", text("last day compared"), Unit::date});
    }
    for (std::size_t m = 0; m < request_.measures.size(); ++m) add_columns(m, table);
  }

  void add_columns(std::size_t measure, Table& table) const {
    const Column column = column_of(*request_.measures[measure]);
    table.columns.push_back(column);
    const auto add = [&](std::string_view suffix, std::string title, Unit unit) {
      table.columns.push_back({column.key + std::string(suffix), std::move(title), unit});
    };
    if (compares()) {
      add("_base", tr("{}, compared", column.title), column.unit);
      add("_difference", tr("{}, difference", column.title), column.unit);
      add("_growth", tr("{}, growth", column.title), Unit::rate);
    }
    for (const Show& show : show_.of(measure))
      table.columns.push_back(show_.column(measure, show, true));
  }

  Row row_of(std::size_t place, std::size_t piece, const std::optional<ShownFigures>& shown) {
    Row row;
    const std::vector<Index>& key = measured_.key(place);
    for (std::size_t axis = 0; axis < key.size(); ++axis)
      names_.add_cells(request_.axes[axis], key[axis], row.cells);
    const Period& period = request_.pieces[piece];
    row.cells.insert(row.cells.end(), {period.name, period.span.first, period.span.last});
    if (compares()) add_base(request_.comparisons[piece], row);
    const auto all = figures_beside(measured_, {place}, piece);
    for (std::size_t m = 0; m < all.size(); ++m) {
      row.cells.push_back(cell_of(all[m].figure));
      if (compares())
        for (const Figure* figure : {&all[m].base, &all[m].difference, &all[m].growth})
          row.cells.push_back(cell_of(*figure));
      show_.add_cells(shown, m, piece, row.cells);
    }
    return row;
  }

  static void add_base(const Comparison& comparison, Row& row) {
    row.cells.emplace_back(comparison.base.name);
    if (comparison.base_days.empty())
      row.cells.insert(row.cells.end(), {Blank(), Blank()});
    else
      row.cells.insert(row.cells.end(), {comparison.base_days.first, comparison.base_days.last});
  }

  Measured& measured_;
  const MeasureRequest& request_;
  const Labels& names_;
  const ShowColumns& show_;
};

}  // namespace

Table measures_long(Measured& measured, const Labels& names, const ShowColumns& show,
                    const std::vector<std::size_t>& rows, const MeasuresView& view) {
  return LongTable(measured, names, show).of(rows, view);
}

}  // namespace plan
