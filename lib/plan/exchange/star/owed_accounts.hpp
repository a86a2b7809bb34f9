// SPDX-License-Identifier: MIT
// What customers owe, line by line, as it was told last: an account may have hundreds of lines that
// are not paid, and each order of its customer asks for all of them. A part of star_standing.
#pragma once

#include <functional>
#include <vector>

#include "plan/exchange/star/standing_parts.hpp"

namespace plan {

class OwedAccounts {
 public:
  using Tell = std::function<void(const StandingPart& change, int sign)>;
  using Ask = std::function<void(Day)>;

  explicit OwedAccounts(const Facts& facts)
      : facts_(facts), accounts_(facts.book.customers.size() + 1) {}

  /// The lines of the account that have the deal may stand elsewhere now.
  void move(Index account, Index deal) { accounts_[account].moved.push_back(deal); }
  /// Tells what has changed by the end of the day, and asks for the day on which a line is late.
  void look_at(Index account, Day day, const Standing& standing, const Tell& tell, const Ask& ask);

 private:
  struct Line {
    const Record* record = nullptr;
    std::int32_t late_from = INT32_MAX;  // day number
    Index deal = absent;                 // its name
    bool is_return = false;
    StandingPart part{};
  };
  struct Account {
    std::vector<Line> lines{};
    std::vector<Index> moved{};  // deals' names, since it was looked at last
  };
  Line line_of(const Receivables::Item& item, Index account, const Standing& standing) const;
  static bool has_moved(const Line& line, const std::vector<Index>& deals);
  static void refresh(Line& line, std::int64_t left, Day day, const Tell& tell);
  void refresh_moved(Line& line, std::int64_t left, Day day, const Standing& standing,
                     const Tell& tell) const;

  const Facts& facts_;
  std::vector<Account> accounts_;
};

}  // namespace plan
