// SPDX-License-Identifier: MIT
// A contribution to a sum, and its row in the star's table of them. A part of star.hpp.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "plan/exchange/star/star_rows.hpp"

namespace plan {

/// Who tells it: a report takes history by the side that its own axes choose.
enum class Origin { records, history, plan };

/// So much of a sum, on a day and in a place on each axis.
struct StarContribution {
  Day day{};
  Dims places{};
  Origin origin = Origin::records;
  std::string_view sum{};
  std::int64_t value = 0;
  Cell thing = Blank{};
  Cell due = Blank{};
};

class ContributionRows {
 public:
  /// All that is handed in must outlive this.
  ContributionRows(const StarSource& source, const RowSink& sink);

  void add(const StarContribution& one);
  /// Those of the book, without the company.
  const std::vector<Axis>& axes() const { return axes_; }
  const StarSource& source() const { return source_; }

 private:
  const StarSource& source_;
  StarRows<StarContribution> rows_;
  std::vector<Axis> axes_;
  struct Place {
    Day day{};
    Dims places{};
  };
  std::optional<Place> last_;  // of the row before
};

/// What happens on days: of records and of history.
void give_counted(ContributionRows& rows);
/// What stands, as changes by day.
void give_standing(ContributionRows& rows);
/// Targets of people by day, of products by month.
void give_planned(ContributionRows& rows);

}  // namespace plan
