// SPDX-License-Identifier: MIT
// Sums on axes and pieces of time: what every measure is made of. Numbers only: what counts where
// is count.hpp's, what the sums mean is measures.hpp's.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "plan/facts/attribution.hpp"

namespace plan {

/// Amounts in minor units, quantities and hours in thousandths, all else in ones.
enum class Sum : std::uint8_t {
  ordered,      // orders' amounts
  returned,     // returns' amounts
  quantity,     // ordered less returned
  known_sales,  // sales whose cost is known
  known_cost,   // of these, by cost_of()
  costless,     // lines whose cost is not known
  expenses,
  payments,
  orders,  // those without a number; the others are kept as a list
  buyers,  // kept as a list, not as a sum
  won,
  lost,
  won_amount,
  lost_amount,
  lost_without_amount,  // deals of which no amount is known
  opened,               // deals
  opened_won,           // of these, by as-of
  opened_lost,
  cycle_days,  // of the deals won whose lead is known
  cycles,
  contacts,
  calls,
  visits,
  visits_existing,
  customers_new,
  customers_lost,
  open_deals,  // at the end of the piece, as the next three
  followed_deals,
  own_customers,
  followed_customers,
  weighted,  // open amounts x stage probability, expected to close in the piece
  undated,   // open deals of which nobody said when they close, whatever the piece
  undated_amount,
  receivable,  // what is owed at the end of the piece, less what was paid ahead
  overdue,     // of it, for longer than the customer's terms
  with_terms,  // lines of orders that are owed, of customers with terms
  without_terms,
  reports_due,
  reports_done,
  tasks_due,
  tasks_done,
  requests_due,
  requests_done,
  training_hours,
  courses_due,
  courses_done,
  points,
  target,
  quota,
  target_to_date,
  rest,  // forecast of the days after as-of
  end,   // behind the last
};
inline constexpr auto sum_count = static_cast<std::size_t>(Sum::end);
using SumSet = std::uint64_t;
static_assert(sum_count <= 64, "a SumSet has a bit for each Sum");
constexpr SumSet operator|(Sum a, Sum b) {
  return SumSet{1} << static_cast<unsigned>(a) | SumSet{1} << static_cast<unsigned>(b);
}
constexpr SumSet operator|(SumSet set, Sum sum) {
  return set | SumSet{1} << static_cast<unsigned>(sum);
}
constexpr SumSet set_of(Sum sum) {
  return SumSet{} | sum;
}
inline constexpr SumSet target_sums = (Sum::target | Sum::quota) | Sum::target_to_date;
inline constexpr SumSet owed_sums =
    (Sum::receivable | Sum::overdue) | Sum::with_terms | Sum::without_terms;
/// What stands at the end of a piece.
inline constexpr SumSet at_end_sums = owed_sums | Sum::open_deals | Sum::followed_deals |
                                      Sum::own_customers | Sum::followed_customers | Sum::weighted |
                                      Sum::undated | Sum::undated_amount;
constexpr bool holds(SumSet set, Sum sum) {
  return (set >> static_cast<unsigned>(sum) & 1U) != 0;
}

/// What came together in one row and piece. Cells of parts merge to the cell of their whole.
struct TallyCell {
  std::array<std::int64_t, sum_count> sums{};
  SumSet touched = 0;                  // sums that anything was added to, be it 0
  SumSet unknown = 0;                  // sums of which history does not tell a part
  SumSet cut = 0;                      // counts that history tells of more days than these alone
  std::vector<Index> buyers{};         // customers with an order, once each when sorted
  std::vector<Index> orders{};         // Record::order, likewise
  std::vector<std::int32_t> cycles{};  // days of each deal won

  std::int64_t operator[](Sum sum) const { return sums[static_cast<std::size_t>(sum)]; }
  /// Errors: Overflow.
  void add(Sum sum, std::int64_t value);
  void merge(const TallyCell& other);
  /// How many customers ordered; and of those how many in `other` too.
  std::int64_t count_buyers();
  /// How many orders: one of several lines, or of several people, is one.
  std::int64_t count_orders();
  std::int64_t count_common(TallyCell& other);
};

/// What is not known of a piece, whatever the row; Measured::figure() words it.
struct Gaps {
  SumSet unknown = 0;
  int unplanned_year = 0;  // a year without a plan; 0: none
  bool cut_month = false;  // a target of products within a month
  // of all rows together: what is not told of their sums, as in a cell
  SumSet untold = 0, cut = 0;
};

struct TallyRow {
  std::vector<Index> key;                         // a place per axis
  std::vector<std::unique_ptr<TallyCell>> cells;  // series x pieces; null: nothing there
  std::vector<bool> present;                      // by piece of the first series
};

/// The rows of some axes; columns are series (the period, what it is compared with, ...) of as many
/// pieces of time each.
class Tally {
 public:
  /// An empty span is a piece of nothing. Pieces of a series may overlap (the base of 28 and 29
  /// February is one day): each counts all of its days.
  Tally(std::vector<Axis> axes, std::vector<std::vector<Span>> series);

  const std::vector<Axis>& axes() const { return axes_; }
  std::size_t piece_count() const { return pieces_; }
  std::size_t series_count() const { return series_.size(); }
  const Span& span(std::size_t series, std::size_t piece) const { return series_[series][piece]; }

  /// Calls `what` with each cell in which something of that day counts.
  template <class Function>
  void each_cell(const Dims& dims, Day day, const Function& what) {
    TallyRow* row = nullptr;
    for (std::size_t s = 0; s < series_.size(); ++s) {
      const auto count_in = [&](std::size_t piece) {
        if (!row) row = &row_at(dims);
        what(cell(*row, s, piece));
      };
      if (const std::size_t piece = piece_on(s, day); piece != none) count_in(piece);
      for (const std::size_t piece : overlapping_[s])
        if (series_[s][piece].contains(day)) count_in(piece);
    }
  }
  void add(const Dims& dims, Day day, Sum sum, std::int64_t value) {
    each_cell(dims, day, [&](TallyCell& to) { to.add(sum, value); });
  }
  TallyRow& row_at(const Dims& dims);
  TallyCell& cell(TallyRow& row, std::size_t series, std::size_t piece) const;
  Gaps& gaps(std::size_t series, std::size_t piece) { return gaps_[series * pieces_ + piece]; }
  const Gaps& gaps(std::size_t series, std::size_t piece) const {
    return gaps_[series * pieces_ + piece];
  }
  /// Names of the lines of history of which a piece shows a part.
  std::set<std::string_view>& spread() { return spread_; }
  const std::set<std::string_view>& spread() const { return spread_; }
  /// From the first day of all pieces to the last; empty when there is none.
  const Span& whole() const { return whole_; }
  /// Whether any piece holds the day.
  bool counts(Day day) const;

  /// In the order in which they came.
  const std::vector<TallyRow>& rows() const { return rows_; }
  std::vector<TallyRow>& rows() { return rows_; }

 private:
  static constexpr std::size_t none = SIZE_MAX;
  /// Where a row is found by its places.
  struct Slot {
    std::uint32_t hash = 0;
    Index row = absent;  // its place in rows_
  };
  std::size_t piece_on(std::size_t series, Day day) const;
  bool is_at(const TallyRow& row, const Dims& dims) const;
  std::size_t slot_of(const Dims& dims, std::uint32_t hash) const;
  void widen();

  std::vector<Axis> axes_;
  std::vector<std::vector<Span>> series_;
  std::size_t pieces_ = 0;
  Span whole_{last_day(), first_day()};
  std::vector<std::vector<std::uint32_t>> by_day_;     // series: piece + 1 of each day; 0: none
  std::vector<std::vector<std::size_t>> overlapping_;  // series: pieces that share days with others
  std::vector<Gaps> gaps_;
  std::set<std::string_view> spread_;
  std::vector<TallyRow> rows_;
  std::vector<Slot> slots_;  // a power of two of them, or none
};

}  // namespace plan
