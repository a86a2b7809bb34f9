// SPDX-License-Identifier: MIT
// A book's first year split, for tests of what the split makes of it.
#pragma once

#include <numeric>
#include <string>
#include <vector>

#include "book_from.hpp"
#include "plan/split/split.hpp"

namespace plan {

using Months = std::vector<std::int64_t>;

struct Made {
  Book book;
  Diagnostics findings;
  Split figures;

  explicit Made(const std::string& yaml, Rate factor = Rate::whole(1), bool trace = false)
      : book(book_from(yaml)),
        figures(split(book, book.years.front(), {factor, trace}, findings)) {}

  /// The row's months in minor units.
  Months row(const std::string& rep, const std::string& team = "") const {
    for (std::size_t s = 0; s < figures.seats.size(); ++s) {
      const Seat& seat = figures.seats[s];
      if (*seat.rep->id != rep || (!team.empty() && (!seat.team || *seat.team->id != team)))
        continue;
      Months months;
      for (int m = 0; m < 12; ++m) months.push_back(figures.cell(s, m).minor());
      return months;
    }
    return {};
  }
  std::int64_t total(const std::string& rep) const {
    const Months months = row(rep);
    return std::accumulate(months.begin(), months.end(), std::int64_t(0));
  }
  std::string error() const {
    return findings.has_errors() ? findings.sorted().front().code : std::string();
  }
};

/// A yen book of 2026 with these lines inside the year and these reps.
inline std::string yen(const std::string& year, const std::string& reps,
                       const std::string& more = "") {
  return "format: 1\nbook: {currency: JPY}\nyears:\n  2026:\n" + year + more + "reps:\n" + reps;
}

}  // namespace plan
