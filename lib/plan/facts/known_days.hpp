// SPDX-License-Identifier: MIT
// Of which days the book knows what happened in a row of a report: by activities from the first day
// on which they are kept, before it by lines of history that tell the row. What is not known is no
// 0.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "plan/facts/history_sides.hpp"

namespace plan {

/// How much of some days is known, the better first.
enum class HowKnown {
  all,
  lump,    // all, but not apart: what history does not tell by an axis stands in this row
  begun,   // a part: activities were kept from a later day on
  within,  // history tells it together with what it lies in: a team or region above it
  untold,  // history tells it, but not by the axis
  none,    // nothing, since activities were kept from a later day on
};

struct Knowledge {
  HowKnown known = HowKnown::all;
  Axis axis = Axis::company;  // of lump, within and untold: that which history does not tell
};

/// Why there is no figure, or no comparison, in the reader's language. Range: not HowKnown::all.
std::string why_unknown(const Knowledge& knowledge, const Facts& facts);
/// That of both together.
Knowledge worse(const Knowledge& a, const Knowledge& b);

class KnownDays {
 public:
  /// Of rows on these axes of what the filter lets in, for days within `whole`. The facts must
  /// outlive this.
  KnownDays(const Facts& facts, const std::vector<Axis>& axes, const FactFilter& filter,
            Span whole);

  /// Of a row, by its place on each axis. Days after as-of are known to have brought nothing; so is
  /// the time before a rep was employed or a customer was one.
  Knowledge of(const std::vector<Index>& key, Span days) const;
  /// Of all rows together.
  Knowledge of_all(Span days) const;
  /// Of a row among rows of a report, `together` with some of them: what history tells of a region
  /// as a whole stands in the region's own row, and is all there is where its parts are there too.
  Knowledge of(std::size_t row, const std::vector<std::vector<Index>>& rows,
               const std::vector<std::size_t>& together, Span days) const;

 private:
  static constexpr Index untold = absent - 1;
  using Months = std::vector<bool>;  // from the first month of `whole` on
  using ByKey = std::map<std::vector<Index>, Months>;

  /// A line of history in some days.
  struct Line {
    std::vector<Index> key;
    std::optional<Axis> filter_untold;  // what the filter asks and it does not tell
    std::optional<Axis> missing;        // so of the rows
    AxisSet wholes = 0;                 // of teams, of regions told with what lies in them
  };
  void add(const HistorySides& sides, const HistoryPart& part);
  void add(const HistorySides& sides, const HistoryPart& part, const Line& line, std::size_t month);
  bool is_kept_out(const Dims& dims, AxisSet told) const;
  AxisSet wholes_of(const HistoryLine& line, const Dims& dims) const;
  AxisSet parts_let_in(AxisSet wholes, const Dims& dims) const;
  std::vector<Index> key_of(const Dims& dims, AxisSet told) const;
  std::optional<Axis> told_above(const std::vector<Index>& key, std::size_t month) const;
  bool is_above(const std::vector<Index>& above, const std::vector<Index>& key) const;
  std::optional<Knowledge> untold_in(const std::vector<Index>& key, std::size_t month) const;
  bool is_exempt(const std::vector<Index>& key, Span days) const;
  template <class Function>
  Knowledge of_months(Span days, const Function& of_month) const;
  const Parents& parents_of(Axis tree) const {
    return tree == Axis::team ? team_parents_ : region_parents_;
  }
  static void mark(Months& months, std::size_t place);
  static bool holds(const Months& months, std::size_t month);
  static bool holds(const ByKey& by_key, const std::vector<Index>& key, std::size_t month);
  Knowledge by_activities(Span days) const;

  const Facts& facts_;
  std::vector<Axis> axes_;
  FactFilter filter_;
  Month first_{};
  ByKey told_, untold_;
  std::map<std::vector<Index>, Axis> untold_axis_;
  Months told_all_, untold_all_;
  Axis untold_filter_ = Axis::company;
  ByKey whole_;                // keys of teams and regions told with what lies in them
  Months rest_, untold_rest_;  // of which a view tells a part; and so of the filter's
  Axis rest_axis_ = Axis::company;
  Parents team_parents_{}, region_parents_{};
};

}  // namespace plan
