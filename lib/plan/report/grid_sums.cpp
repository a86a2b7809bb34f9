// SPDX-License-Identifier: MIT
#include "plan/report/grid_sums.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/tr.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

/// The places from the first to the last.
std::vector<std::size_t> from_to(std::size_t first, std::size_t last) {
  std::vector<std::size_t> places(last + 1 - first);
  std::iota(places.begin(), places.end(), first);
  return places;
}

}  // namespace

GridSums::GridSums(const Grid& grid) : grid_(grid) {
  const std::size_t pieces = grid.pieces.size();
  before_.resize((grid.rows.size() + 1) * pieces);
  for (std::size_t row = 0; row < grid.rows.size(); ++row)
    for (std::size_t piece = 0; piece < pieces; ++piece) {
      const Before& so_far = before(row, piece);
      before_[(row + 1) * pieces + piece] = {so_far.amount + grid.rows[row].amounts[piece],
                                             so_far.present + grid.rows[row].present[piece]};
    }
}

std::optional<Money> GridSums::sum(const Places& rows, const Places& pieces) const {
  Money sum;
  bool present = false;
  for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
    while (end < rows.size() && rows[end] - rows[first] == end - first) ++end;
    for (const std::size_t piece : pieces) {
      const Before &from = before(rows[first], piece), &to = before(rows[end - 1] + 1, piece);
      present = present || to.present > from.present;
      sum += to.amount - from.amount;
    }
  }
  return present ? std::optional(sum) : std::nullopt;
}

Cell GridSums::cell(const Places& rows, const Places& pieces) const {
  const auto made = sum(rows, pieces);
  return made ? Cell(*made) : Cell(Blank());
}

Cell GridSums::shown(const Places& rows, const Places& pieces, const Show& show) const {
  const auto own = sum(rows, pieces);
  if (!own) return Blank();
  switch (show.kind) {
    case Show::Kind::share: {
      Money total;
      for (const std::size_t piece : pieces) total += before(grid_.rows.size(), piece).amount;
      return cell_of(share_of(*own, total));
    }
    case Show::Kind::running: return cell(rows, from_to(0, pieces.back()));
    case Show::Kind::average: break;
  }
  return cell_of(average(rows, pieces.back(), static_cast<std::size_t>(show.pieces)));
}

Figure GridSums::average(const Places& rows, std::size_t last, std::size_t count) const {
  std::vector<Figure> figures;
  for (std::size_t piece = last + 1 - std::min(count, last + 1); piece <= last; ++piece)
    if (const auto made = sum(rows, {piece})) figures.emplace_back(*made);
  if (figures.size() < count) return NotAvailable{tr("fewer than {} pieces", count)};
  return mean_of(figures, grid_.minor);
}

}  // namespace plan
