// SPDX-License-Identifier: MIT
// What days weigh by season and working days, and of which days to come history tells already.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "plan/book/history.hpp"
#include "plan/facts/facts.hpp"

namespace plan {

class DaysAhead {
 public:
  /// The season is that of the year of as-of. The facts must outlive this.
  explicit DaysAhead(const Facts& facts);

  /// Formula: a day weighs its month's season / the month's working days; in parts of a thousand
  /// million of a year.
  std::int64_t weight(Span stretch) const;
  /// Of the days on which the rep is employed.
  std::int64_t weight(Index rep, Span stretch) const;
  /// Of those among them that history does not tell.
  std::int64_t weight_left(Index rep, Span stretch) const;
  /// Whether a line that reaches past as-of tells what is expected of the rep, of the team, or of
  /// all.
  bool is_told(Index rep, Month month) const;

 private:
  const Facts& facts_;
  CompanyHistory company_;
  std::vector<const HistoryLine*> ahead_;
  std::array<std::int64_t, 12> season_{};
};

}  // namespace plan
