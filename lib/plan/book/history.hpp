// SPDX-License-Identifier: MIT
// Which lines of a book's history tell of a month: those without a view are the company's own, a
// view tells the same sales from another side, and sides are never added to each other.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/book/book.hpp"

namespace plan {

class CompanyHistory {
 public:
  /// The book must outlive this.
  explicit CompanyHistory(const Book& book);

  /// Whether the company's figures of the month are made of the line: it has no view, or the first
  /// of the month's views where every line of the month has one.
  bool tells(const HistoryLine& line, Month month) const;
  bool knows(Month month) const { return views_.contains(month); }

 private:
  std::map<Month, std::string_view> views_;  // "": lines without one
};

/// The months that the line tells of; none while its period is not known.
std::vector<Month> months_of(const HistoryLine& line);

}  // namespace plan
