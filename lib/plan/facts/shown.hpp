// SPDX-License-Identifier: MIT
// What may stand beside a measure whose parts make the whole (--show): its part of the column's
// total, the sum of the pieces so far, the mean of the last pieces. Figures of figures: nothing is
// counted here.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/facts/measured.hpp"

namespace plan {

/// How a kind is asked for, and its row of the measure table.
struct ShowWord {
  Show::Kind kind;
  std::string_view word;     // "share"; with the number of pieces behind it: "average:3"
  std::string_view measure;  // "share_of_total": the row, and what json's keys end in
};
std::span<const ShowWord> show_words();  // one a kind, in their order
const ShowWord& word_of(Show::Kind kind);

/// Whether it can stand beside the measure: the rows' figures make their total, and for what goes
/// over time the pieces' figures the period's.
bool can_show(const Measure& measure, Show::Kind kind);
/// "share_of_total", "moving_average_3".
std::string key_of(const Show& show);

/// part / whole. None: where one of the two is none (the part's reason first), a whole of 0 or
/// less. Range: figures of one measure that can_show() a share.
Figure share_of(const Figure& part, const Figure& whole);
/// None where one of them is none, with the first one's reason. Range: one figure or more, of one
/// measure that can_show() a running total. Errors: Overflow.
Figure sum_of(std::span<const Figure> figures);
/// Their sum by their number, rounded once, half away from zero, to minor units and thousandths;
/// of counts an exact rate; `minor` of an amount's units are a minor unit. Else as sum_of().
Figure mean_of(std::span<const Figure> figures, std::int64_t minor = 1);

/// The figures of some rows together, piece by piece, and what stands beside them.
class ShownFigures {
 public:
  /// Range: `rows` from the measured rows; `measured` must outlive this.
  ShownFigures(Measured& measured, const std::vector<std::size_t>& rows);

  /// Of the request's measures by their place, in a piece up to Measured::whole(). `total`: of all
  /// rows together.
  ///
  /// A running total begins with the first piece of which something is known, as the period's
  /// figure does, so that of the last piece it is the period's. A piece that has not begun has
  /// neither it nor a mean, unless the plan or history tells of its days; a mean needs as many
  /// pieces as it is of. Those of the whole are the last piece's.
  Figure figure(std::size_t measure, std::size_t piece, const Show& show,
                const ShownFigures& total) const;

 private:
  const Figure& at(std::size_t measure, std::size_t piece) const {
    return figures_[measure][piece];
  }
  std::span<const Figure> stretch(std::size_t measure, std::size_t first, std::size_t last) const;
  bool rests_on_days(std::size_t measure) const;
  Figure running(std::size_t measure, std::size_t piece) const;
  Figure average(std::size_t measure, std::size_t piece, std::size_t count) const;
  bool is_to_come(std::size_t measure, std::size_t piece) const;

  const Measured& measured_;
  std::vector<std::vector<Figure>> figures_;  // by measure, of each piece, then of the whole
  std::vector<bool> costless_;  // the pieces in which no cost of what was sold is known
  std::size_t known_from_ = 0;  // the first piece of which something is known
};

}  // namespace plan
