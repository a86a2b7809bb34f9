// SPDX-License-Identifier: MIT
// Measures on axes over periods, with what they are compared with: the one way from a book and its
// records to the figures of a report. What they look like is report/'s.
#pragma once

#include <optional>
#include <vector>

#include "plan/facts/comparison.hpp"
#include "plan/facts/measures.hpp"
#include "plan/facts/projection.hpp"
#include "plan/facts/targets.hpp"

namespace plan {

struct MeasureRequest {
  std::vector<const Measure*> measures{};
  std::vector<Axis> axes{};
  Period whole{};                         // the period
  std::vector<Period> pieces{};           // of it, in order; one when it is not cut
  std::vector<Comparison> comparisons{};  // one a piece, then one of the whole; empty: none
  FactFilter filter{};
  Day as_of{};
  bool unknown_cost_zero = false;
};

/// The measures, and what their axes and filters need.
struct FactNeed {
  bool targets = false;
  bool ever = false;         // all records so far
  std::vector<Span> days{};  // else those of these days
};
FactNeed need_of(const MeasureRequest& request, FiscalYear fiscal);

enum class Side { figure, base };

class Measured {
 public:
  /// `years` are those that need_of() asks for. All that is handed in must outlive this.
  Measured(const Book& book, const Records& records, std::span<const YearTargets> years,
           MeasureRequest request);

  const MeasureRequest& request() const { return request_; }
  const Attribution& attribution() const { return attribution_; }
  /// Rows by the axes in order: teams as a tree, the others by id, sources by name; (unallocated)
  /// last. Their places are what figures() takes.
  const std::vector<std::size_t>& rows() const { return order_; }
  const std::vector<Index>& key(std::size_t row) const { return tally_.rows()[row].key; }
  /// Whether the row has a fact, a target or a person in the piece.
  bool is_there(std::size_t row, std::size_t piece) const;

  /// The figures of rows together, one a measure. `piece` past the last: the whole.
  std::vector<Figure> figures(const std::vector<std::size_t>& rows, std::size_t piece,
                              Side side = Side::figure);
  std::size_t whole() const { return request_.pieces.size(); }
  std::optional<Projecting> projecting() const { return projecting_; }
  /// Records dated after as-of.
  std::size_t later() const { return later_; }

 private:
  struct Place {
    std::size_t series, piece;
  };
  Place place_of(std::size_t piece, Side side, bool previous) const;
  TallyCell merged(const std::vector<std::size_t>& rows, Place place);
  Figure figure(const Measure& measure, const MeasureContext& context, Place place) const;
  void sort_rows();
  CountRequest counting() const;
  std::vector<std::vector<Span>> target_spans() const;

  const Book& book_;
  MeasureRequest request_;
  Attribution attribution_;
  CountRequest counting_;
  Tally tally_;
  std::vector<std::size_t> order_;
  std::vector<int> workdays_left_;  // of each piece, then of the whole
  std::optional<Projecting> projecting_;
  std::size_t later_ = 0;
};

}  // namespace plan
