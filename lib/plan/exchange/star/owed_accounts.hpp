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

  /// The lines of the account that have a deal may stand elsewhere now.
  void move(Index account) { accounts_[account].has_moved = true; }
  /// Tells what has changed by the end of the day, and asks for the day on which a line is late.
  void look_at(Index account, Day day, const Standing& standing, const Tell& tell, const Ask& ask);

 private:
  struct Line {
    const Record* record = nullptr;
    std::int32_t late_from = INT32_MAX;  // day number
    bool may_move = false;
    StandingPart part{};
  };
  struct Account {
    std::vector<Line> lines{};
    bool has_moved = false;
  };
  Line line_of(const Receivables::Item& item, Index account, const Standing& standing) const;
  void refresh(Line& line, std::int64_t left, Day day, bool has_moved, const Standing& standing,
               const Tell& tell) const;

  const Facts& facts_;
  std::vector<Account> accounts_;
};

}  // namespace plan
