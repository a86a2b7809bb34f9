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
  untold,  // history tells it, but not by the axis
  none,    // nothing, since activities were kept from a later day on
};

struct Knowledge {
  HowKnown known = HowKnown::all;
  Axis axis = Axis::company;  // of lump and untold: the axis that history does not tell
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

 private:
  static constexpr Index untold = absent - 1;
  using Months = std::vector<bool>;  // from the first month of `whole` on
  using ByKey = std::map<std::vector<Index>, Months>;

  void add(const HistorySides& sides, const HistoryPart& part);
  bool is_kept_out(const Dims& dims, AxisSet told) const;
  std::optional<Knowledge> untold_in(const std::vector<Index>& key, std::size_t month) const;
  bool is_exempt(const std::vector<Index>& key, Span days) const;
  template <class Function>
  Knowledge of_months(Span days, const Function& of_month) const;
  static void mark(Months& months, std::size_t place);
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
};

}  // namespace plan
