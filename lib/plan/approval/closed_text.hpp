// SPDX-License-Identifier: MIT
// The figures of a closed period: which they are, as a file says them, and what became of them
// since.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/book/book.hpp"
#include "plan/document/cell.hpp"

namespace plan {

/// A measure that is written down: its key and its member, one of the two kinds.
struct ClosedColumn {
  std::string_view key;
  Given<Money> ClosedFigures::*money = nullptr;
  Given<std::int64_t> ClosedFigures::*count = nullptr;
};
/// In the order in which they are written. All add up.
std::span<const ClosedColumn> closed_columns();

/// What a row says of it, as the file writes it; "" where it is not given.
std::string closed_value(const ClosedColumn& column, const ClosedFigures& row,
                         const Currency& currency);

/// A row from the figures of closed_columns(), in their order; what is no figure is not given.
ClosedFigures closed_figures(std::string rep, const std::vector<Figure>& figures);
/// The file closed/PERIOD.yaml.
std::string closed_text(const ClosedPeriod& closed, const Book& book);

/// "sales +1,200.00 (li.na +1,200.00)", a sentence a measure whose figure of all together or of one
/// person is not what it was. Empty where nothing changed.
std::vector<Prose> restated_told(const ClosedPeriod& was, const ClosedPeriod& now,
                                 const Book& book);

}  // namespace plan
