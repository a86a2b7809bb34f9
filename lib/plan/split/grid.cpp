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
  Gridding(const Book& book, const Split& split, const ProductMonths* products, Grid grid,
           const GridFilter& filter)
      : book_(book), split_(split), products_(products), grid_(std::move(grid)), filter_(filter) {
    int place = 0;
    for (const Team* team : team_tree(book)) order_[team] = place++;
    order_[nullptr] = place;  // (unallocated) comes last
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
  using Key = std::array<int, 4>;

  bool counts(const Seat& seat) const {
    if (!filter_.reps.empty() && !filter_.reps.contains(seat.rep)) return false;
    return filter_.teams.empty() ||
           std::any_of(filter_.teams.begin(), filter_.teams.end(),
                       [&](const Team* team) { return is_within(book_, seat.team, team); });
  }
  bool counts_product(const Product& product) const {
    const auto& months =
        products_->units[static_cast<std::size_t>(&product - book_.products.data())];
    const bool used =
        (product.share && !product.share->is_zero()) ||
        std::any_of(months.begin(), months.end(), [](auto units) { return units != 0; });
    return used && (filter_.products.empty() || filter_.products.contains(&product));
  }

  GridRow& row(const Seat& seat, const Product* product) {
    Key key{};
    GridRow row;
    for (std::size_t i = 0; i < grid_.axes.size(); ++i) {
      if (grid_.axes[i] == Axis::team) {
        key[i] = order_.at(seat.team);
        row.team = seat.team;
      } else if (grid_.axes[i] == Axis::rep) {
        key[i] = static_cast<int>(seat.rep - book_.reps.data());
        row.rep = seat.rep;
      } else if (grid_.axes[i] == Axis::product) {
        key[i] = static_cast<int>(product - book_.products.data());
        row.product = product;
      }
    }
    const auto [found, fresh] = index_.emplace(key, grid_.rows.size());
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
      GridRow& to = row(seat, nullptr);
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
      if (counts_product(book_.products[k])) counted.push_back(k);
    for (int month = 0; month < 12; ++month) {
      const std::size_t p = piece_of_month(month);
      if (p == nowhere) continue;
      const auto cells = product_cells(split_, *products_, month);
      for (std::size_t s = 0; s < split_.seats.size(); ++s) {
        const Seat& seat = split_.seats[s];
        if (!counts(seat) || held(seat, split_.month(month).span()).empty()) continue;
        for (const std::size_t k : counted) {
          GridRow& to = row(seat, &book_.products[k]);
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
  std::map<const Team*, int> order_;
  std::vector<std::size_t> piece_of_day_;
  std::array<bool, 12> touched_{};  // months of which a piece has a day
  std::map<Key, std::size_t> index_;
};

}  // namespace

Grid grid_of(const Book& book, const Split& split, const ProductMonths* products,
             std::vector<Axis> axes, std::vector<Period> pieces, const GridFilter& filter) {
  return Gridding(book, split, products, {std::move(axes), std::move(pieces), {}, split.minor},
                  filter)
      .run();
}

}  // namespace plan
