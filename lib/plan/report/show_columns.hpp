// SPDX-License-Identifier: MIT
// The columns of --show beside a measure, their cells, and the note on a mean of a piece that is
// not over. The figures are facts/shown.hpp's.
#pragma once

#include <optional>
#include <vector>

#include "plan/document/document.hpp"
#include "plan/facts/shown.hpp"

namespace plan {

/// "Sales, share of total": what names the column, or the table of its pieces, alone.
std::string show_title(const std::string& measure, const Show& show);
/// "share of total": what names it beside the measure's own column.
std::string show_title(const Show& show);
/// "sales_share_of_total".
std::string show_key(std::string_view measure, const Show& show);
/// That of what is shown beside a column of this unit: a mean of counts is no count.
Unit show_unit(Unit measure, const Show& show);

class ShowColumns {
 public:
  /// `rows`: all that are shown, whose figures together are what shares are of. Range: as
  /// ShownFigures.
  ShowColumns(Measured& measured, const std::vector<std::size_t>& rows);

  /// What is asked for that can stand beside the measure, by its place.
  std::vector<Show> of(std::size_t measure) const;
  /// The column of one of them; `alone`: its title names the measure too.
  Column column(std::size_t measure, const Show& show, bool alone) const;
  /// The figures of rows, to be asked for their cells; nothing is counted where nothing is shown.
  std::optional<ShownFigures> of_rows(const std::vector<std::size_t>& rows) const;
  Cell cell(const ShownFigures& row, std::size_t measure, std::size_t piece,
            const Show& show) const;
  /// A cell for each column of the measure; none where nothing is shown.
  void add_cells(const std::optional<ShownFigures>& row, std::size_t measure, std::size_t piece,
                 std::vector<Cell>& cells) const;
  /// Notes that means take a piece as far as it has come, where it is not over.
  void add_notes(Document& document) const;

 private:
  Measured& measured_;
  std::optional<ShownFigures> total_;
};

}  // namespace plan
