// SPDX-License-Identifier: MIT
#include "plan/split/grid.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "plan/split/tree.hpp"

namespace plan {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

class Gridding {
 public:
  Gridding(const Book& book, const Split& split, const ProductMonths* products,
           const GridAxes& axes, std::vector<Period> pieces)
      : book_(book),
        split_(split),
        products_(products),
        grid_{axes.axes, std::move(pieces), {}, split.minor},
        filter_(axes.filter),
        own_(axes.own) {
    team_ranks_.resize(book.teams.size());
    std::size_t rank = 0;
    for (const std::size_t team : tree_order(parents_of(book.teams))) team_ranks_[team] = rank++;
    const auto days = static_cast<std::size_t>(split.days.span().days());
    piece_of_day_.assign(days, nowhere);
    for (std::size_t p = 0; p < grid_.pieces.size(); ++p)
      for (Day day = grid_.pieces[p].span.first; day <= grid_.pieces[p].span.last;
           day += std::chrono::days(1))
        piece_of_day_[static_cast<std::size_t>((day - split.days.span().first).count())] = p;
    for (int month = 0; month < 12; ++month) {
      const Span span = split.month(month).span();
      for (const Period& one : grid_.pieces)
        if (!common(one.span, span).empty()) touched_[static_cast<std::size_t>(month)] = true;
    }
  }

  Grid run() {
    products_ ? add_products() : add_seats();
    Grid grid{grid_.axes, grid_.pieces, {}, grid_.minor};
    for (auto& [key, row] : index_) grid.rows.push_back(std::move(grid_.rows[row]));
    return grid;
  }

 private:
  using Place = std::optional<std::size_t>;

  static bool admits(const std::vector<bool>& admitted, Place place) {
    return admitted.empty() || (place ? admitted[*place] : admitted.back());
  }
  Place team_of(const Seat& seat) const {
    if (!seat.team) return {};
    return static_cast<std::size_t>(seat.team - book_.teams.data());
  }
  std::size_t rep_of(const Seat& seat) const {
    return static_cast<std::size_t>(seat.rep - book_.reps.data());
  }
  bool counts(const Seat& seat) const {
    return admits(filter_.reps, rep_of(seat)) && admits(filter_.teams, team_of(seat));
  }
  bool counts_product(std::size_t product) const {
    const auto& share = book_.products[product].share;
    const auto& months = products_->units[product];
    const bool used = (share && !share->is_zero()) ||
                      std::ranges::any_of(months, [](auto units) { return units != 0; });
    return used && admits(filter_.products, product);
  }

  const RepAxis& own(Axis axis) const { return *std::ranges::find(own_, axis, &RepAxis::axis); }

  Place place_on(Axis axis, const Seat& seat, Place product) const {
    switch (axis) {
      case Axis::company: return 0;
      case Axis::team: return team_of(seat);
      case Axis::rep: return rep_of(seat);
      case Axis::product: return product;
      default: return own(axis).places[rep_of(seat)];
    }
  }

  /// Where the place stands among the rows: (unallocated) comes last.
  std::size_t rank(Axis axis, Place place) const {
    if (!place) return nowhere;
    if (axis == Axis::team) return team_ranks_[*place];
    return axis >= Axis::own ? own(axis).ranks[*place] : *place;
  }

  GridRow& row(const Seat& seat, Place product) {
    GridRow row;
    std::vector<std::size_t> ranks;
    for (const Axis axis : grid_.axes) {
      row.key.push_back(place_on(axis, seat, product));
      ranks.push_back(rank(axis, row.key.back()));
    }
    const auto [found, fresh] = index_.emplace(std::move(ranks), grid_.rows.size());
    if (fresh) {
      row.amounts.resize(grid_.pieces.size());
      row.present.resize(grid_.pieces.size());
      grid_.rows.push_back(std::move(row));
    }
    return grid_.rows[found->second];
  }

  void mark_present(const Seat& seat, GridRow& row) const {
    for (std::size_t p = 0; p < grid_.pieces.size(); ++p)
      if (!row.present[p]) row.present[p] = !held(seat, grid_.pieces[p].span).empty();
  }

  std::size_t piece(Day day) const {
    return piece_of_day_[static_cast<std::size_t>((day - split_.days.span().first).count())];
  }

  /// The piece that holds the whole month; `nowhere` when it is cut.
  std::size_t piece_of_month(int month) const {
    const Span span = split_.month(month).span();
    const std::size_t p = piece(span.first);
    return p != nowhere && grid_.pieces[p].span.contains(span.last) ? p : nowhere;
  }

  void add_seats() {
    for (std::size_t s = 0; s < split_.seats.size(); ++s) {
      const Seat& seat = split_.seats[s];
      if (!counts(seat)) continue;
      GridRow& to = row(seat, {});
      mark_present(seat, to);
      for (int month = 0; month < 12; ++month) add_month(s, month, to);
    }
  }

  void add_month(std::size_t seat, int month, GridRow& to) const {
    if (split_.cell(seat, month).minor() == 0) return;
    if (const std::size_t p = piece_of_month(month); p != nowhere) {
      to.amounts[p] += split_.cell(seat, month);
      return;
    }
    if (!touched_[static_cast<std::size_t>(month)]) return;
    Day day = split_.month(month).span().first;
    for (const std::int64_t amount : split_.day_cells(seat, month)) {
      if (const std::size_t p = piece(day); p != nowhere) to.amounts[p] += Money::minor(amount);
      day += std::chrono::days(1);
    }
  }

  void add_products() {
    std::vector<std::size_t> counted;
    for (std::size_t k = 0; k < book_.products.size(); ++k)
      if (counts_product(k)) counted.push_back(k);
    for (int month = 0; month < 12; ++month) {
      const std::size_t p = piece_of_month(month);
      if (p == nowhere) continue;
      const auto cells = product_cells(split_, *products_, month);
      for (std::size_t s = 0; s < split_.seats.size(); ++s) {
        const Seat& seat = split_.seats[s];
        if (!counts(seat) || held(seat, split_.month(month).span()).empty()) continue;
        for (const std::size_t k : counted) {
          GridRow& to = row(seat, k);
          to.amounts[p] += Money::minor(cells[s * book_.products.size() + k]);
          to.present[p] = true;
        }
      }
    }
  }

  const Book& book_;
  const Split& split_;
  const ProductMonths* products_;
  Grid grid_;
  const GridFilter& filter_;
  const std::vector<RepAxis>& own_;
  std::vector<std::size_t> team_ranks_;
  std::vector<std::size_t> piece_of_day_;
  std::array<bool, 12> touched_{};                         // months of which a piece has a day
  std::map<std::vector<std::size_t>, std::size_t> index_;  // by the ranks of a row's places
};

}  // namespace

Grid grid_of(const Book& book, const Split& split, const ProductMonths* products,
             const GridAxes& axes, std::vector<Period> pieces) {
  return Gridding(book, split, products, axes, std::move(pieces)).run();
}

}  // namespace plan
