// SPDX-License-Identifier: MIT
#include "plan/split/grid.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "plan/book/nobody.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
using PlaceOnAxis = std::optional<std::size_t>;

}  // namespace

class GridRows::Gridding {
 public:
  Gridding(const Book& book, const Split& split, const ProductMonths* products, GridAxes axes,
           std::vector<Period> pieces)
      : book_(book),
        split_(split),
        products_(products),
        axes_(std::move(axes)),
        pieces_(std::move(pieces)) {
    team_ranks_.resize(book.teams.size());
    std::size_t rank = 0;
    for (const std::size_t team : tree_order(parents_of(book.teams))) team_ranks_[team] = rank++;
    place_days();
    std::map<std::vector<std::size_t>, std::size_t> index;  // by the ranks of a row's places
    products_ ? add_products(index) : add_seats(index);
    order_.reserve(index.size());
    for (const auto& [ranks, row] : index) order_.push_back(row);
  }

  const std::vector<Axis>& axes() const { return axes_.axes; }
  const std::vector<Period>& pieces() const { return pieces_; }
  std::size_t size() const { return order_.size(); }
  std::int64_t minor() const { return split_.minor; }
  const std::vector<PlaceOnAxis>& key(std::size_t row) const { return rows_[order_[row]].key; }

  void sum(std::size_t row, GridRow& into) const {
    const Gathered& from = rows_[order_[row]];
    if (products_) {
      into = from.made;
      return;
    }
    into.key = from.key;
    into.amounts.assign(pieces_.size(), Money());
    into.present.assign(pieces_.size(), false);
    for (const std::size_t seat : from.seats) {
      mark_present(split_.seats[seat], into);
      for (int month = 0; month < 12; ++month) add_month(seat, month, into);
    }
  }

 private:
  /// What a row is summed up from.
  struct Gathered {
    std::vector<PlaceOnAxis> key;
    std::vector<std::size_t> seats{};
    GridRow made{};  // of products: their cells are those of all seats at once
  };
  using RowIndex = std::map<std::vector<std::size_t>, std::size_t>;

  void place_days() {
    const auto days = static_cast<std::size_t>(split_.days.span().days());
    piece_of_day_.assign(days, nowhere);
    for (std::size_t p = 0; p < pieces_.size(); ++p)
      for (Day day = pieces_[p].span.first; day <= pieces_[p].span.last;
           day += std::chrono::days(1))
        piece_of_day_[static_cast<std::size_t>((day - split_.days.span().first).count())] = p;
    for (std::size_t month = 0; month < 12; ++month) {
      const Span span = split_.month(static_cast<int>(month)).span();
      for (const Period& one : pieces_)
        if (!common(one.span, span).empty()) touched_[month] = true;
      const std::size_t p = piece(span.first);
      whole_[month] = p != nowhere && pieces_[p].span.contains(span.last) ? p : nowhere;
    }
  }

  static bool admits(const std::vector<bool>& admitted, PlaceOnAxis place) {
    return admitted.empty() || (place ? admitted[*place] : admitted.back());
  }
  PlaceOnAxis team_of(const Seat& seat) const {
    if (!seat.team) return {};
    return static_cast<std::size_t>(seat.team - book_.teams.data());
  }
  std::size_t rep_of(const Seat& seat) const {
    return static_cast<std::size_t>(seat.rep - book_.reps.data());
  }
  bool counts(const Seat& seat) const {
    return admits(axes_.filter.reps, rep_of(seat)) && admits(axes_.filter.teams, team_of(seat));
  }
  bool counts_product(std::size_t product) const {
    const auto& share = book_.products[product].share;
    const auto& months = products_->units[product];
    const bool used = (share && !share->is_zero()) ||
                      std::ranges::any_of(months, [](auto units) { return units != 0; });
    return used && admits(axes_.filter.products, product);
  }

  const RepAxis& own(Axis axis) const {
    return *std::ranges::find(axes_.own, axis, &RepAxis::axis);
  }

  PlaceOnAxis place_on(Axis axis, const Seat& seat, PlaceOnAxis product) const {
    switch (axis) {
      case Axis::company: return 0;
      case Axis::team: return team_of(seat);
      case Axis::rep: return rep_of(seat);
      case Axis::product: return product;
      default: return own(axis).places[rep_of(seat)];
    }
  }

  /// Where the place stands among the rows: (unallocated) comes last.
  std::size_t rank(Axis axis, PlaceOnAxis place) const {
    if (!place) return nowhere;
    if (axis == Axis::team) return team_ranks_[*place];
    return axis >= Axis::own ? own(axis).ranks[*place] : *place;
  }

  Gathered& row(const Seat& seat, PlaceOnAxis product, RowIndex& index) {
    std::vector<PlaceOnAxis> key;
    std::vector<std::size_t> ranks;
    key.reserve(axes_.axes.size());
    ranks.reserve(axes_.axes.size());
    for (const Axis axis : axes_.axes) {
      key.push_back(place_on(axis, seat, product));
      ranks.push_back(rank(axis, key.back()));
    }
    // people come by their ranks, so that those of a split by rep are always new at the end
    const std::size_t before = index.size();
    const auto found = index.try_emplace(index.end(), std::move(ranks), rows_.size());
    if (index.size() > before) rows_.push_back({std::move(key)});
    return rows_[found->second];
  }

  void mark_present(const Seat& seat, GridRow& row) const {
    for (std::size_t p = 0; p < pieces_.size(); ++p)
      if (!row.present[p])
        row.present[p] = std::ranges::any_of(
            seat.spans, [&](const Span& span) { return !common(span, pieces_[p].span).empty(); });
  }

  std::size_t piece(Day day) const {
    return piece_of_day_[static_cast<std::size_t>((day - split_.days.span().first).count())];
  }

  void add_seats(RowIndex& index) {
    for (std::size_t s = 0; s < split_.seats.size(); ++s)
      if (const Seat& seat = split_.seats[s]; counts(seat) && !is_empty(s))
        row(seat, {}, index).seats.push_back(s);
  }

  /// Nobody's, and not pinned to anything.
  bool is_empty(std::size_t seat) const {
    if (!is_nobody(*split_.seats[seat].rep, split_.days.span())) return false;
    for (int month = 0; month < 12; ++month)
      if (split_.cell(seat, month).minor() != 0) return false;
    return true;
  }

  void add_month(std::size_t seat, int month, GridRow& to) const {
    const auto at = static_cast<std::size_t>(month);
    if (!touched_[at] || split_.cell(seat, month).minor() == 0) return;
    if (whole_[at] != nowhere) {
      to.amounts[whole_[at]] += split_.cell(seat, month);
      return;
    }
    Day day = split_.month(month).span().first;
    for (const std::int64_t amount : split_.day_cells(seat, month)) {
      if (const std::size_t p = piece(day); p != nowhere) to.amounts[p] += Money::minor(amount);
      day += std::chrono::days(1);
    }
  }

  void add_products(RowIndex& index) {
    std::vector<std::size_t> counted;
    for (std::size_t k = 0; k < book_.products.size(); ++k)
      if (counts_product(k)) counted.push_back(k);
    for (int month = 0; month < 12; ++month) {
      const std::size_t p = whole_[static_cast<std::size_t>(month)];
      if (p == nowhere) continue;
      const auto cells = product_cells(split_, *products_, month);
      for (std::size_t s = 0; s < split_.seats.size(); ++s) {
        const Seat& seat = split_.seats[s];
        if (!counts(seat) || is_empty(s) || held(seat, split_.month(month).span()).empty())
          continue;
        for (const std::size_t k : counted) {
          GridRow& to = made(row(seat, k, index));
          to.amounts[p] += Money::minor(cells[s * book_.products.size() + k]);
          to.present[p] = true;
        }
      }
    }
  }

  GridRow& made(Gathered& row) const {
    if (row.made.key.empty()) {
      row.made.key = row.key;
      row.made.amounts.resize(pieces_.size());
      row.made.present.resize(pieces_.size());
    }
    return row.made;
  }

  const Book& book_;
  const Split& split_;
  const ProductMonths* products_;
  GridAxes axes_;
  std::vector<Period> pieces_;
  std::vector<std::size_t> team_ranks_;
  std::vector<std::size_t> piece_of_day_;
  std::array<bool, 12> touched_{};       // months of which a piece has a day
  std::array<std::size_t, 12> whole_{};  // the piece that holds the whole month; nowhere: it is cut
  std::vector<Gathered> rows_;
  std::vector<std::size_t> order_;  // of the rows
};

GridRows::GridRows(const Book& book, const Split& split, const ProductMonths* products,
                   GridAxes axes, std::vector<Period> pieces)
    : rows_(std::make_unique<Gridding>(book, split, products, std::move(axes), std::move(pieces))) {
}
GridRows::GridRows(GridRows&&) noexcept = default;
GridRows::~GridRows() = default;

const std::vector<Axis>& GridRows::axes() const {
  return rows_->axes();
}
const std::vector<Period>& GridRows::pieces() const {
  return rows_->pieces();
}
std::size_t GridRows::size() const {
  return rows_->size();
}
std::int64_t GridRows::minor() const {
  return rows_->minor();
}
const std::vector<std::optional<std::size_t>>& GridRows::key(std::size_t row) const {
  return rows_->key(row);
}
void GridRows::sum(std::size_t row, GridRow& into) const {
  rows_->sum(row, into);
}

Grid grid_of(const GridRows& rows) {
  Grid grid{rows.axes(), rows.pieces(), std::vector<GridRow>(rows.size()), rows.minor()};
  for (std::size_t row = 0; row < rows.size(); ++row) rows.sum(row, grid.rows[row]);
  return grid;
}

Grid grid_of(const Book& book, const Split& split, const ProductMonths* products,
             const GridAxes& axes, std::vector<Period> pieces) {
  return grid_of(GridRows(book, split, products, axes, std::move(pieces)));
}

}  // namespace plan
